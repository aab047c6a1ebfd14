using System;
using System.Diagnostics.CodeAnalysis;
using PerfEval.Core.Common;

namespace PerfEval.Core.Amounts;

public readonly partial record struct Points : ISpanParsable<Points>, ISpanFormattable, IWrittenAsNumber
{
    /// <summary>The exact number without trailing zeros, such as <c>29.25</c>; the same in every culture.</summary>
    public override string ToString() => DecimalText.Format(TenThousandths, Decimals);

    /// <summary>The exact number with at least so many decimals, such as <c>10.00</c>. Nothing is rounded.</summary>
    /// <param name="minimumDecimals">0 to 4.</param>
    public string ToString(int minimumDecimals) => DecimalText.Format(TenThousandths, Decimals, minimumDecimals);

    /// <summary>The exact number.</summary>
    /// <param name="format">Null, empty or <c>G</c>, or <c>F0</c> to <c>F4</c> for at least so many decimals (never rounded).</param>
    /// <param name="formatProvider">Not read: the text is the same in every culture.</param>
    /// <exception cref="FormatException">The format is not one of these.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => format switch
    {
        null or "" or "G" => ToString(),
        ['F', >= '0' and <= '4' and var digit] => ToString(digit - '0'),
        _ => throw new FormatException($"'{format}' is no format of points; use F0 to F4."),
    };

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        DecimalText.TryCopy(ToString(format.ToString(), provider), destination, out charsWritten);

    /// <summary>Reads a number of at most 4 decimals.</summary>
    /// <exception cref="FormatException">The text is not such a number or is beyond ±1 000 000.</exception>
    public static Points Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => TryParse(s, provider, out var points)
        ? points
        : throw new FormatException($"'{s}' is no number of points: write a number of at most 4 decimals within ±1000000.");

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static Points Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Reads a number of at most 4 decimals; returns false for any other text.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Points result)
    {
        Int128 units = 0;
        var read = NumberText.TrySplit(s, out var digits, out var rest) && rest.Length == 0
            && DecimalText.TryParseScaled(digits, Decimals, out units);
        result = default;
        return read && TryFromTenThousandths(units, out result);
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out Points)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Points result)
    {
        result = default;
        return s is not null && TryParse(s.AsSpan(), provider, out result);
    }
}
