using System;
using System.Diagnostics.CodeAnalysis;
using PerfEval.Core.Common;

namespace PerfEval.Core.Amounts;

public readonly partial record struct Measure : ISpanParsable<Measure>, ISpanFormattable
{
    /// <summary>The number and its unit, such as <c>400次</c>; exact, the same in every culture.</summary>
    /// <remarks>
    /// A blank stands between them where the unit starts like a power of ten, so that 3 of a unit E2 is not read back as 300.
    /// </remarks>
    public override string ToString() => Number + (Unit.Symbol is ['E' or 'e', _, ..] ? " " : "") + Unit.Symbol;

    /// <summary>The number alone, exact and without trailing zeros.</summary>
    public string Number => DecimalText.Format(_millionths, Decimals);

    /// <summary>The number and its unit.</summary>
    /// <param name="format">Null, empty or <c>G</c>.</param>
    /// <param name="formatProvider">Not read: the text is the same in every culture.</param>
    /// <exception cref="FormatException">The format is not one of these.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => string.IsNullOrEmpty(format) || format == "G"
        ? ToString()
        : throw new FormatException($"'{format}' is no format of a measure.");

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        DecimalText.TryCopy(ToString(format.ToString(), provider), destination, out charsWritten);

    /// <summary>Reads a number followed by an optional unit, such as <c>400次</c>.</summary>
    /// <exception cref="FormatException">The text is not a number with a unit, or the number is out of range.</exception>
    public static Measure Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => TryParse(s, provider, out var measure)
        ? measure
        : throw new FormatException($"'{s}' is no measure: write a number of at most 6 decimals and its unit, such as 400次.");

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static Measure Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Reads a number followed by an optional unit; returns false for any other text.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Measure result)
    {
        result = default;
        return NumberText.TrySplit(s, out var digits, out var symbol)
            && MeasureUnit.TryOf(symbol, out var unit)
            && TryParseNumber(digits, unit, out result);
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out Measure)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Measure result)
    {
        result = default;
        return s is not null && TryParse(s.AsSpan(), provider, out result);
    }

    /// <summary>
    /// Reads a plain number that stands beside its unit; returns false if it is not a number, has more than 6 decimals or is out of range.
    /// </summary>
    public static bool TryParseNumber(ReadOnlySpan<char> number, MeasureUnit unit, out Measure result)
    {
        result = default;
        return DecimalText.TryParseScaled(number, Decimals, out var millionths) && TryFromMillionths(millionths, unit, out result);
    }

    /// <summary>The most millionths of a unit that are a measure.</summary>
    internal static long MostMillionths(MeasureUnit unit)
    {
        // every factor is a power of ten that divides the limit; multiplying instead would leave 128 bits
        const long Most = MaxBase * UnitsPerOne;
        return Most / unit.Factor;
    }

    /// <summary>A measure of so many millionths of a unit; false where it is beyond 10^12 in its smallest unit.</summary>
    internal static bool TryFromMillionths(Int128 millionths, MeasureUnit unit, out Measure result)
    {
        var most = MostMillionths(unit);
        var fits = millionths >= -most && millionths <= most;
        result = fits ? new Measure((long)millionths, unit) : default;
        return fits;
    }
}
