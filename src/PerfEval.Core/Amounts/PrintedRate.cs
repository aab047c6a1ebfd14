using System;
using System.Diagnostics.CodeAnalysis;
using PerfEval.Core.Common;

namespace PerfEval.Core.Amounts;

/// <summary>
/// 填报的执行率: a rate exactly as a form prints it, with its decimals and with or without its percent sign: 100%, 89.7%, 0.958, 20, 1.
/// </summary>
/// <remarks>
/// At most 12 decimals, below 10^6 in size. <c>default</c> is 0. Equality is that of the printed text: 100% and 100.0%
/// differ, since their last printed place does. What a rate without a sign means is decided by whoever compares it: see
/// <see cref="AsFraction"/> and <see cref="AsPercent"/>.
/// </remarks>
public readonly record struct PrintedRate : ISpanParsable<PrintedRate>, ISpanFormattable
{
    private const int MaxDecimals = 12;

    private readonly long _scaled;

    private PrintedRate(long scaled, int decimals, bool hasPercentSign)
    {
        _scaled = scaled;
        DecimalPlaces = decimals;
        HasPercentSign = hasPercentSign;
    }

    /// <summary>The decimals printed.</summary>
    public int DecimalPlaces { get; }

    /// <summary>Whether a percent sign was printed.</summary>
    public bool HasPercentSign { get; }

    /// <summary>The printed number read as a share of one: 0.958 is 95.8 %.</summary>
    public Ratio AsFraction => Ratio.Of(_scaled, WideMath.PowerOfTen(DecimalPlaces));

    /// <summary>The printed number read as a percentage: 20 is 20 %.</summary>
    public Ratio AsPercent => Ratio.Of((Int128)_scaled, (Int128)WideMath.PowerOfTen(DecimalPlaces) * 100);

    /// <summary>One unit of the last printed place, read as the rate itself is: a hundredth for 99%, a thousandth for 0.958.</summary>
    /// <param name="asPercent">Whether the number is read as a percentage.</param>
    public Ratio LastPlace(bool asPercent) => Ratio.Of((Int128)1, (Int128)WideMath.PowerOfTen(DecimalPlaces) * (asPercent ? 100 : 1));

    /// <summary>The rate as printed.</summary>
    public override string ToString() => DecimalText.Format(_scaled, DecimalPlaces, DecimalPlaces) + (HasPercentSign ? "%" : "");

    /// <summary>The rate as printed.</summary>
    /// <param name="format">Null, empty or <c>G</c>.</param>
    /// <param name="formatProvider">Not read: the text is the same in every culture.</param>
    /// <exception cref="FormatException">The format is not one of these.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => string.IsNullOrEmpty(format) || format == "G"
        ? ToString()
        : throw new FormatException($"'{format}' is no format of a printed rate.");

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        DecimalText.TryCopy(ToString(format.ToString(), provider), destination, out charsWritten);

    /// <summary>Reads a number with or without a percent sign.</summary>
    /// <exception cref="FormatException">The text is not such a rate.</exception>
    public static PrintedRate Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => TryParse(s, provider, out var rate)
        ? rate
        : throw new FormatException($"'{s}' is no rate: write a number with or without %, such as 100% or 0.958.");

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static PrintedRate Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Reads a number with or without a percent sign; returns false for any other text.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PrintedRate result)
    {
        result = default;
        if (!NumberText.TrySplit(s, out var number, out var sign) || sign is not ("" or "%"))
        {
            return false;
        }

        var point = number.IndexOf('.', StringComparison.Ordinal);
        var decimals = point < 0 ? 0 : number.Length - point - 1;
        if (decimals > MaxDecimals || !DecimalText.TryParseScaled(number, decimals, out var scaled)
            || Int128.Abs(scaled) >= (Int128)WideMath.PowerOfTen(decimals) * 1_000_000)
        {
            return false;
        }

        result = new PrintedRate((long)scaled, decimals, sign.Length > 0);
        return true;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out PrintedRate)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PrintedRate result)
    {
        result = default;
        return s is not null && TryParse(s.AsSpan(), provider, out result);
    }
}
