using System;
using System.Diagnostics.CodeAnalysis;
using PerfEval.Core.Common;

namespace PerfEval.Core.Amounts;

public readonly partial record struct Ratio : ISpanParsable<Ratio>, ISpanFormattable, IDocumentText
{
    private const int TextDecimals = 12;

    string IDocumentText.DocumentText => ExactPercent.Of(this);

    /// <summary>The exact fraction, such as <c>137/134</c>, or the whole number alone; the same in every culture.</summary>
    public override string ToString() => Denominator == 1
        ? DecimalText.Format(Numerator, 0)
        : $"{DecimalText.Format(Numerator, 0)}/{DecimalText.Format(Denominator, 0)}";

    /// <summary>The exact fraction.</summary>
    /// <param name="format">
    /// Null, empty or <c>G</c>. A rounded text needs a named rounding: see <see cref="ToPercentText(Rounding)"/>.
    /// </param>
    /// <param name="formatProvider">Not read: the text is the same in every culture.</param>
    /// <exception cref="FormatException">The format is not one of these.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => string.IsNullOrEmpty(format) || format == "G"
        ? ToString()
        : throw new FormatException($"'{format}' is no format of a ratio; use ToPercentText with a named rounding.");

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        DecimalText.TryCopy(ToString(format.ToString(), provider), destination, out charsWritten);

    /// <summary>Reads a fraction (<c>2/37</c>), a number (<c>0.958</c>) or a percentage (<c>95%</c>) of at most 12 decimals.</summary>
    /// <exception cref="FormatException">The text is not one of these, its denominator is 0, or it does not fit.</exception>
    public static Ratio Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => TryParse(s, provider, out var ratio)
        ? ratio
        : throw new FormatException(
            $"'{s}' is no ratio: write a fraction such as 2/37, a number such as 0.958 or a percentage such as 95%.");

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static Ratio Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Reads a fraction, a number or a percentage; returns false for any other text.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Ratio result)
    {
        result = default;
        var text = WidthFolding.Fold(s.ToString()).AsSpan();
        var slash = text.IndexOf('/');
        Int128 numerator;
        Int128 denominator;
        if (slash >= 0)
        {
            if (!DecimalText.TryParseScaled(text[..slash], 0, out numerator)
                || !DecimalText.TryParseScaled(text[(slash + 1)..], 0, out denominator) || denominator <= 0)
            {
                return false;
            }
        }
        else
        {
            numerator = 0;
            if (!NumberText.TrySplit(text, out var digits, out var rest)
                || rest is not ("" or "%")
                || !DecimalText.TryParseScaled(digits, TextDecimals, out numerator))
            {
                return false;
            }

            denominator = (Int128)WideMath.PowerOfTen(TextDecimals) * (rest.Length > 0 ? 100 : 1);
        }

        var divisor = WideMath.GreatestCommonDivisor(numerator, denominator);
        (numerator, denominator) = (numerator / divisor, denominator / divisor);
        if (Int128.Abs(numerator) > long.MaxValue || denominator > long.MaxValue)
        {
            return false;
        }

        result = new Ratio((long)numerator, (long)denominator);
        return true;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out Ratio)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Ratio result)
    {
        result = default;
        return s is not null && TryParse(s.AsSpan(), provider, out result);
    }
}
