using System.Globalization;
using System.Text;

namespace PerfEval.Cli.Output;

/// <summary>
/// 可显示的文字: makes any text safe to show. A file's text, name or title can then never forge a line, move the cursor, turn the
/// reading direction or hide what stands beside it: what would do so is shown as a question mark, never obeyed.
/// <see cref="Screen"/> and <see cref="CliProblem"/> pass everything through here.
/// </summary>
internal static class PlainText
{
    /// <summary>The text on one line; a break or a tab is a blank.</summary>
    public static string Line(string text)
    {
        if (IsPlain(text))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings(" ").EnumerateRunes())
        {
            var shown = IsHidden(rune) ? "?" : rune.ToString();
            plain.Append(rune.Value == '\t' ? " " : shown);
        }

        return plain.ToString();
    }

    /// <summary>The text with its line breaks, each a line feed, and without blanks around it.</summary>
    public static string Lines(string text)
    {
        var lines = text.Trim().ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            lines[i] = Line(lines[i]);
        }

        return string.Join('\n', lines);
    }

    private static bool IsPlain(string text)
    {
        foreach (var c in text)
        {
            if (char.IsSurrogate(c) || IsHidden(char.GetUnicodeCategory(c)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsHidden(Rune rune) => IsHidden(Rune.GetUnicodeCategory(rune));

    private static bool IsHidden(UnicodeCategory category) => category is UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
