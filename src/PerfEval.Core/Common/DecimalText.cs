using System;
using System.Globalization;

namespace PerfEval.Core.Common;

/// <summary>
/// Reads and writes scaled whole numbers as plain decimal text: optional minus, digits, optional point and digits. Nothing else.
/// </summary>
internal static class DecimalText
{
    private const int ShortDigits = 18;

    /// <summary>
    /// Reads <paramref name="text"/> as value × 10^<paramref name="decimals"/>;
    /// returns false if it is not a plain number, has more decimals or does not fit.
    /// </summary>
    public static bool TryParseScaled(ReadOnlySpan<char> text, int decimals, out Int128 scaled)
    {
        scaled = 0;
        var negative = text.Length > 0 && text[0] == '-';
        var digits = negative ? text[1..] : text;
        var point = digits.IndexOf('.');
        var whole = point < 0 ? digits : digits[..point];
        var fraction = point < 0 ? default : digits[(point + 1)..];
        if (whole.IsEmpty || (point >= 0 && fraction.IsEmpty))
        {
            return false;
        }

        fraction = fraction.TrimEnd('0');
        // 36 digits is what Int128 surely holds
        if (fraction.Length > decimals || whole.TrimStart('0').Length + decimals > 36)
        {
            return false;
        }

        if (!AllDigits(whole) || !AllDigits(fraction))
        {
            return false;
        }

        // most numbers are short: 64 bits hold them
        scaled = whole.Length + decimals <= ShortDigits ? Short(whole, fraction, decimals) : Long(whole, fraction, decimals);
        scaled = negative ? -scaled : scaled;
        return true;
    }

    private static long Short(ReadOnlySpan<char> whole, ReadOnlySpan<char> fraction, int decimals)
    {
        var number = 0L;
        foreach (var c in whole)
        {
            number = (number * 10) + (c - '0');
        }

        for (var i = 0; i < decimals; i++)
        {
            number = (number * 10) + (i < fraction.Length ? fraction[i] - '0' : 0);
        }

        return number;
    }

    private static Int128 Long(ReadOnlySpan<char> whole, ReadOnlySpan<char> fraction, int decimals)
    {
        Int128 number = 0;
        foreach (var c in whole)
        {
            number = (number * 10) + (c - '0');
        }

        for (var i = 0; i < decimals; i++)
        {
            number = (number * 10) + (i < fraction.Length ? fraction[i] - '0' : 0);
        }

        return number;
    }

    /// <summary>Whether the text has the shape of a plain decimal number, whatever its size.</summary>
    public static bool IsPlainNumber(ReadOnlySpan<char> text)
    {
        var digits = text.Length > 0 && text[0] == '-' ? text[1..] : text;
        var point = digits.IndexOf('.');
        return point < 0
            ? !digits.IsEmpty && AllDigits(digits)
            : point > 0 && point < digits.Length - 1 && AllDigits(digits[..point]) && AllDigits(digits[(point + 1)..]);
    }

    /// <summary>
    /// Writes scaled / 10^decimals exactly, with at least <paramref name="minimumDecimals"/> decimals and no further trailing zeros.
    /// </summary>
    public static string Format(Int128 scaled, int decimals, int minimumDecimals = 0)
    {
        // an Int128 has 39 digits at most, and a sign
        Span<char> digits = stackalloc char[40];
        (scaled < 0 ? -scaled : scaled).TryFormat(digits, out var length, default, CultureInfo.InvariantCulture);
        Span<char> text = stackalloc char[48 + Math.Max(decimals, minimumDecimals)];
        var end = 0;
        if (scaled < 0)
        {
            text[end++] = '-';
        }

        var whole = Math.Max(0, length - decimals);
        if (whole == 0)
        {
            text[end++] = '0';
        }

        digits[..whole].CopyTo(text[end..]);
        end += whole;
        var kept = Math.Max(minimumDecimals, DecimalsOf(digits[..length], decimals));
        if (kept > 0)
        {
            text[end++] = '.';
            for (var place = 1; place <= kept; place++)
            {
                // the digit of a place may lie before the first or behind the last that is written
                var at = length - decimals + place - 1;
                text[end++] = at >= 0 && at < length ? digits[at] : '0';
            }
        }

        return text[..end].ToString();
    }

    // decimals without the zeros that close them
    private static int DecimalsOf(ReadOnlySpan<char> digits, int decimals)
    {
        var closing = 0;
        while (closing < decimals && (closing >= digits.Length || digits[^(closing + 1)] == '0'))
        {
            closing++;
        }

        return decimals - closing;
    }

    /// <summary>Copies a finished text into the caller's span, as <see cref="ISpanFormattable"/> asks.</summary>
    public static bool TryCopy(string text, Span<char> destination, out int charsWritten)
    {
        charsWritten = text.TryCopyTo(destination) ? text.Length : 0;
        return charsWritten > 0 || text.Length == 0;
    }

    /// <summary>Whether nothing but the digits 0 to 9 stands in a text. The framework's own readers let a closing NUL pass.</summary>
    public static bool AllDigits(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') < 0;
}
