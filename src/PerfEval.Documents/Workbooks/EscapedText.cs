using System;
using System.Globalization;
using System.Text;

namespace PerfEval.Documents.Workbooks;

/// <summary>转义的字符: _x000D_ in a text of a workbook stands for a sign XML does not take.</summary>
internal static class EscapedText
{
    private const int Length = 7;

    /// <summary>The text with its signs.</summary>
    public static string Decode(string text)
    {
        if (!text.Contains("_x", StringComparison.Ordinal))
        {
            return text;
        }

        var decoded = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            if (IsEscape(text.AsSpan(i)))
            {
                decoded.Append((char)ushort.Parse(text.AsSpan(i + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                i += Length;
            }
            else
            {
                decoded.Append(text[i++]);
            }
        }

        return decoded.Replace("\r\n", "\n").ToString();
    }

    private static bool IsEscape(ReadOnlySpan<char> text)
    {
        if (text.Length < Length || text[0] != '_' || text[1] != 'x' || text[6] != '_')
        {
            return false;
        }

        foreach (var c in text[2..6])
        {
            if (!char.IsAsciiHexDigit(c))
            {
                return false;
            }
        }

        return true;
    }
}
