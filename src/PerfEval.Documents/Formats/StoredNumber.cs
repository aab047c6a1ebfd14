using System;
using System.Globalization;
using System.Numerics;

namespace PerfEval.Documents.Formats;

/// <summary>
/// 存储的数: a number as a workbook stores it, in the 15 digits a spreadsheet counts with: what binary arithmetic leaves behind them, as in
/// 199.99999999999997, was never typed by anyone.
/// </summary>
internal static class StoredNumber
{
    private const int Digits = 15;
    private const int MostDecimals = 28;

    /// <summary>The number of a text; false where it is none, or so large or small that it is no amount.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out decimal number)
    {
        number = 0;
        text = text.Trim();
        var isNegative = text is ['-', ..];
        var rest = isNegative || text is ['+', ..] ? text[1..] : text;
        var e = rest.IndexOfAny('E', 'e');
        var exponent = 0;
        if (e >= 0 && !int.TryParse(rest[(e + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent))
        {
            return false;
        }

        rest = e >= 0 ? rest[..e] : rest;
        var point = rest.IndexOf('.');
        var whole = point >= 0 ? rest[..point] : rest;
        var part = point >= 0 ? rest[(point + 1)..] : [];
        if (whole.Length + part.Length is 0 or > 1_000 || !AreDigits(whole) || !AreDigits(part) || Math.Abs((long)exponent) > 10_000)
        {
            return false;
        }

        var digits = string.Concat(whole, part).AsSpan();
        var scale = part.Length - exponent;
        var leading = digits.IndexOfAnyExcept('0');
        if (leading < 0)
        {
            return true;
        }

        digits = digits[leading..];
        var value = BigInteger.Parse(digits[..Math.Min(digits.Length, Digits)], NumberStyles.None, CultureInfo.InvariantCulture);
        if (digits.Length > Digits)
        {
            value += digits[Digits] >= '5' ? 1 : 0;
            scale -= digits.Length - Digits;
        }

        return TryScale(isNegative ? -value : value, scale, out number);
    }

    /// <summary>The number of eight bytes as an old workbook stores them; false where it is no number or beyond any amount.</summary>
    public static bool TryRead(long bits, out decimal number) =>
        TryParse(BitConverter.Int64BitsToDouble(bits).ToString("E16", CultureInfo.InvariantCulture), out number);

    /// <summary>The number as short as it can be written, without an exponent.</summary>
    public static string Text(decimal number) => (number / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);

    private static bool TryScale(BigInteger value, int scale, out decimal number)
    {
        while (scale > 0 && value % 10 == 0)
        {
            value /= 10;
            scale--;
        }

        number = 0;
        if (scale > MostDecimals || scale < -MostDecimals)
        {
            return false;
        }

        value = scale < 0 ? value * BigInteger.Pow(10, -scale) : value;
        if (BigInteger.Abs(value) > (BigInteger)decimal.MaxValue)
        {
            return false;
        }

        number = (decimal)value;
        for (var i = 0; i < scale; i++)
        {
            number /= 10;
        }

        return true;
    }

    private static bool AreDigits(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') < 0;
}
