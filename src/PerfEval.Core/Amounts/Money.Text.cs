using System;
using System.Diagnostics.CodeAnalysis;
using PerfEval.Core.Common;

namespace PerfEval.Core.Amounts;

public readonly partial record struct Money : ISpanParsable<Money>, ISpanFormattable
{
    /// <summary>The amount in 万元 with its unit, such as <c>566.49万元</c>; exact, whatever the culture.</summary>
    public override string ToString() => ToString(AmountUnit.WanYuan);

    /// <summary>The amount in a unit with that unit, such as <c>5664900元</c>; exact, without trailing zeros.</summary>
    public string ToString(AmountUnit unit) => Number(unit) + unit.Symbol();

    /// <summary>The number alone, as a form prints it under a head that names the unit.</summary>
    public string Number(AmountUnit unit) => DecimalText.Format(Fen, unit.Decimals());

    /// <summary>The amount with its unit.</summary>
    /// <param name="format">The symbol of a unit, such as <c>元</c> or <c>亿元</c>; null, empty and <c>G</c> mean <c>万元</c>.</param>
    /// <param name="formatProvider">Not read: the text is the same in every culture.</param>
    /// <exception cref="FormatException">The format is not one of these.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        if (string.IsNullOrEmpty(format) || format == "G")
        {
            return ToString();
        }

        return AmountUnits.TryFromSymbol(format, out var unit)
            ? ToString(unit)
            : throw new FormatException($"'{format}' is no format of an amount; use the symbol of a unit, such as 元, 万元 or 亿元.");
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        DecimalText.TryCopy(ToString(format.ToString(), provider), destination, out charsWritten);

    /// <summary>Reads a number followed by its unit, such as <c>-577.32万元</c> or <c>1,143.81万元</c>. The unit must be there.</summary>
    /// <exception cref="FormatException">The text is not such an amount, is out of range, or has a part of a fen.</exception>
    public static Money Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => TryParse(s, provider, out var money)
        ? money
        : throw new FormatException($"'{s}' is no amount: write a number of whole fen and its unit, such as 566.49万元.");

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static Money Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Reads a number followed by its unit; returns false if the text is not an amount.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Money result)
    {
        result = default;
        return NumberText.TrySplit(s, out var digits, out var symbol)
            && AmountUnits.TryFromSymbol(symbol, out var unit)
            && TryParseNumber(digits, unit, out result);
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out Money)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Money result)
    {
        result = default;
        return s is not null && TryParse(s.AsSpan(), provider, out result);
    }

    /// <summary>
    /// Reads a plain number that stands under a head naming the unit; returns
    /// false if it is not a number, is out of range or has a part of a fen.
    /// </summary>
    /// <param name="number">Optional minus, digits, optional point and digits.</param>
    /// <param name="unit">The unit of the table.</param>
    /// <param name="result">The amount, where there is one.</param>
    public static bool TryParseNumber(ReadOnlySpan<char> number, AmountUnit unit, out Money result)
    {
        result = default;
        return DecimalText.TryParseScaled(number, unit.Decimals(), out var fen) && TryFromFen(fen, out result);
    }

    /// <summary>An amount of so many fen; false where it is beyond ±<see cref="MaxFen"/>.</summary>
    internal static bool TryFromFen(Int128 fen, out Money result)
    {
        var fits = fen >= -MaxFen && fen <= MaxFen;
        result = fits ? new Money((long)fen) : default;
        return fits;
    }
}
