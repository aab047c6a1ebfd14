using System;

namespace PerfEval.Core.Forms.Cells;

/// <summary>数字的读取: the one reader of numbers in folded text. It gives plain digits, never a binary number, and leaves what is not clearly a number alone.</summary>
internal static class NumberText
{
    /// <summary>Reads a number at the start of a text: sign, thousands separators, decimals, brackets for negatives. The digits are plain; false where there is none.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="digits">The number as plain digits with a point and a minus sign.</param>
    /// <param name="length">How much of the text it took.</param>
    public static bool TryReadStart(ReadOnlySpan<char> text, out string digits, out int length)
    {
        if (text.IsEmpty)
        {
            (digits, length) = ("", 0);
            return false;
        }

        if (text.Length > 2 && text[0] == '(')
        {
            var close = text.IndexOf(')');
            if (close > 1 && TryReadStart(text[1..close], out var inner, out var taken) && taken == close - 1 && inner[0] != '-')
            {
                (digits, length) = ("-" + inner, close + 1);
                return true;
            }

            (digits, length) = ("", 0);
            return false;
        }

        var start = text.Length > 0 && text[0] is '-' or '+' ? 1 : 0;
        var end = start + Whole(text[start..], out var groups);
        var hasWhole = end > start;
        if (end < text.Length - 1 && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
        {
            end++;
            end += DigitsFrom(text, end);
        }

        length = end;
        digits = text[0] == '+' ? text[1..end].ToString() : text[..end].ToString();
        digits = groups ? digits.Replace(",", "", StringComparison.Ordinal) : digits;
        digits = hasWhole || end == start ? digits : digits.Insert(text[0] == '-' ? 1 : 0, "0");   // .5 as a spreadsheet writes it
        return end > start && !(end < text.Length && text[end] is '.' or ' ' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]));
    }

    /// <summary>Reads a text that is a number and nothing else.</summary>
    public static bool TryReadAll(ReadOnlySpan<char> text, out string digits) => TryReadStart(text, out digits, out var length) && length == text.Length;

    // digits with a comma after every group of three, or without any
    private static int Whole(ReadOnlySpan<char> text, out bool groups)
    {
        groups = false;
        var run = DigitsFrom(text, 0);
        if (run is < 1 or > 3)
        {
            return run;
        }

        var end = run;
        while (end < text.Length && text[end] == ',' && DigitsFrom(text, end + 1) == 3)
        {
            groups = true;
            end += 4;
        }

        return end;
    }

    private static int DigitsFrom(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end - start;
    }
}
