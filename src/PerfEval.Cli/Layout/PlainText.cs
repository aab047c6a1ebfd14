using System.Globalization;
using System.Text;

namespace PerfEval.Cli.Layout;

/// <summary>Makes filed text safe to show: what would steer a terminal or turn the reading direction is shown as a question mark, never obeyed.</summary>
internal static class PlainText
{
    /// <summary>The text on one line.</summary>
    public static string Line(string text) => Lines(text).Replace('\n', ' ');

    /// <summary>The text with its line breaks, each a line feed.</summary>
    public static string Lines(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.Trim().ReplaceLineEndings("\n").EnumerateRunes())
        {
            plain.Append(rune.Value switch
            {
                '\n' => "\n",
                '\t' => " ",
                _ when Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
                    or UnicodeCategory.ParagraphSeparator => "?",
                _ => rune.ToString(),
            });
        }

        return plain.ToString();
    }
}
