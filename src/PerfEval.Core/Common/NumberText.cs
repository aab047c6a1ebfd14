using System;

namespace PerfEval.Core.Common;

/// <summary>
/// 数字的读取: the one grammar of numbers, for cells, JSON texts and the texts of values. It
/// gives plain digits, never a binary number, and leaves what is not clearly a number alone.
/// </summary>
/// <remarks>
/// A sign, digits or groups of three of them, decimals, a power of ten; brackets around a number make it negative. The first group of
/// thousands has one to three digits and never begins with 0. The text is in half width.
/// </remarks>
internal static class NumberText
{
    // beyond any limit of a value; so a short text never becomes a long number
    private const int LargestPower = 40;

    /// <summary>Reads a number at the start of a text. The digits are plain; returns false if it does not begin with one.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="digits">The number as plain digits with a point and a minus sign.</param>
    /// <param name="length">How much of the text it took.</param>
    public static bool TryReadStart(ReadOnlySpan<char> text, out string digits, out int length)
    {
        if (text.Length > 2 && text[0] == '(')
        {
            return TryReadBrackets(text, out digits, out length);
        }

        (digits, length) = ("", 0);
        var start = text.Length > 0 && text[0] is '-' or '+' ? 1 : 0;
        var whole = Whole(text[start..], out var groups);
        if (whole < 0)
        {
            return false;
        }

        var end = start + whole;
        if (end < text.Length - 1 && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
        {
            end += 1 + DigitsFrom(text, end + 1);
        }

        // a second point, or a blank and more digits: two numbers, or one that was damaged
        if (end == start || (end < text.Length - 1 && text[end] is '.' or ' ' && char.IsAsciiDigit(text[end + 1])))
        {
            return false;
        }

        digits = text[start..end].ToString();
        digits = groups ? digits.Replace(",", "", StringComparison.Ordinal) : digits;
        digits = whole > 0 ? digits : "0" + digits;   // .5 as a spreadsheet writes it
        length = end;
        if (TryPower(text[end..], out var power, out var taken))
        {
            digits = Shifted(digits, power);
            length += taken;
        }

        digits = text[0] == '-' ? "-" + digits : digits;
        return true;
    }

    /// <summary>Reads a text that is a number and nothing else.</summary>
    public static bool TryReadAll(ReadOnlySpan<char> text, out string digits) =>
        TryReadStart(text, out digits, out var length) && length == text.Length;

    /// <summary>Reads the text of a value: a number in full or half width, then what is left of the text.</summary>
    public static bool TrySplit(ReadOnlySpan<char> text, out string digits, out string rest)
    {
        var folded = WidthFolding.Fold(text.ToString());
        var read = TryReadStart(folded, out digits, out var length);
        rest = read ? folded[length..] : "";
        return read;
    }

    // (5) as an accountant writes −5
    private static bool TryReadBrackets(ReadOnlySpan<char> text, out string digits, out int length)
    {
        var close = text.IndexOf(')');
        if (close > 1
            && text[1] != '('
            && TryReadStart(text[1..close], out var inner, out var taken)
            && taken == close - 1
            && text[1] is not ('-' or '+'))
        {
            (digits, length) = ("-" + inner, close + 1);
            return true;
        }

        (digits, length) = ("", 0);
        return false;
    }

    // digits with a comma after every group of three, or without any; −1 where commas stand in other places
    private static int Whole(ReadOnlySpan<char> text, out bool groups)
    {
        groups = false;
        var end = DigitsFrom(text, 0);
        var first = end;
        while (end > 0 && end < text.Length - 1 && text[end] == ',' && char.IsAsciiDigit(text[end + 1]))
        {
            if (first > 3 || text[0] == '0' || DigitsFrom(text, end + 1) != 3)
            {
                return -1;
            }

            groups = true;
            end += 4;
        }

        return end;
    }

    // E-01, e+5, E3: a power of ten, never the start of a unit that goes on with letters
    private static bool TryPower(ReadOnlySpan<char> text, out int power, out int length)
    {
        (power, length) = (0, 0);
        if (text.Length < 2 || text[0] is not ('E' or 'e'))
        {
            return false;
        }

        var start = text[1] is '+' or '-' ? 2 : 1;
        var digits = DigitsFrom(text, start);
        length = start + digits;
        if (digits is < 1 or > 3 || (length < text.Length && (char.IsAsciiLetterOrDigit(text[length]) || text[length] is '.' or ',')))
        {
            return false;
        }

        foreach (var c in text[start..length])
        {
            power = (power * 10) + (c - '0');
        }

        power = text[1] == '-' ? -power : power;
        return Math.Abs(power) <= LargestPower;
    }

    private static string Shifted(string digits, int power)
    {
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var (whole, fraction) = point < 0 ? (digits, "") : (digits[..point], digits[(point + 1)..]);
        var all = whole + fraction;
        var at = whole.Length + power;
        if (at <= 0)
        {
            return "0." + new string('0', -at) + all;
        }

        return at < all.Length ? $"{all[..at]}.{all[at..]}" : all.PadRight(at, '0');
    }

    private static int DigitsFrom(ReadOnlySpan<char> text, int start)
    {
        var end = start < text.Length ? text[start..].IndexOfAnyExceptInRange('0', '9') : 0;
        return end < 0 ? text.Length - start : end;
    }
}
