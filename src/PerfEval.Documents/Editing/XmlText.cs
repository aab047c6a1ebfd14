using System;
using System.Globalization;
using System.Text;

namespace PerfEval.Documents.Editing;

/// <summary>文字入 XML: a text as it stands in a part: what XML does not take is replaced, and nothing in it is markup or an escape.</summary>
internal static class XmlText
{
    /// <summary>The characters that a cell or a note of a workbook takes.</summary>
    public const int Most = 32_767;

    /// <summary>The text of a cell or a note, cut to what one may hold.</summary>
    public static string OfCell(string text) => Escape(Cut(text), escapesUnderscores: true);

    /// <summary>The value of an attribute, or other text.</summary>
    public static string Of(string text) => Escape(text, escapesUnderscores: false);

    /// <summary>A number.</summary>
    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Cut(string text)
    {
        if (text.Length <= Most)
        {
            return text;
        }

        var end = Most - 1;
        return string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[end - 1]) ? end - 1 : end), "…");
    }

    private static string Escape(string text, bool escapesUnderscores)
    {
        var escaped = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                escaped.Append(c).Append(text[++i]);
                continue;
            }

            escaped.Append(c switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\r' when i + 1 < text.Length && text[i + 1] == '\n' => "",
                '\r' => "\n",

                // _x000D_ would be read as the sign it stands for
                '_' when escapesUnderscores && i + 1 < text.Length && text[i + 1] is 'x' or 'X' => "_x005F_",
                '\n' or '\t' => c.ToString(),
                < ' ' when escapesUnderscores => $"_x{(int)c:X4}_",
                < ' ' or '\uFFFE' or '\uFFFF' => "\uFFFD",
                _ when char.IsSurrogate(c) => "\uFFFD",
                _ => c.ToString(),
            });
        }

        return escaped.ToString();
    }
}
