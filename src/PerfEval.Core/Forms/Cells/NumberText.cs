using System;
using System.Text;

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

        var sign = text.Length > 0 && text[0] is '-' or '+' ? 1 : 0;
        var number = new StringBuilder(text.Length);
        if (sign == 1 && text[0] == '-')
        {
            number.Append('-');
        }

        var end = sign + Whole(text[sign..], number);
        if (end < text.Length - 1 && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
        {
            if (end == sign)
            {
                number.Append('0');   // .5 as a spreadsheet writes it
            }

            number.Append('.');
            end++;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
            {
                number.Append(text[end++]);
            }
        }

        (digits, length) = (number.ToString(), end);
        return end > sign && !(end < text.Length && text[end] is '.' or ' ' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]));
    }

    /// <summary>Reads a text that is a number and nothing else.</summary>
    public static bool TryReadAll(ReadOnlySpan<char> text, out string digits) => TryReadStart(text, out digits, out var length) && length == text.Length;

    // digits with a comma after every group of three, or without any
    private static int Whole(ReadOnlySpan<char> text, StringBuilder number)
    {
        var run = DigitsFrom(text, 0);
        number.Append(text[..run]);
        if (run is < 1 or > 3)
        {
            return run;
        }

        var end = run;
        while (end < text.Length && text[end] == ',' && DigitsFrom(text, end + 1) == 3)
        {
            number.Append(text.Slice(end + 1, 3));
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
