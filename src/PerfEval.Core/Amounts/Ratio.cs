using System;
using System.ComponentModel;
using System.Numerics;
using System.Text.Json.Serialization;
using PerfEval.Core.Common;

namespace PerfEval.Core.Amounts;

/// <summary>
/// 比率 (执行率, 完成率): an exact fraction in lowest terms. It is never rounded while it is a ratio: 10/3 stays 10/3.
/// </summary>
/// <remarks>Both parts fit in 63 bits, the denominator is positive. <c>default</c> is 0/1. Equality and order are by value.</remarks>
[JsonConverter(typeof(ValueJsonConverter<Ratio>))]
[TypeConverter(typeof(ValueTypeConverter<Ratio>))]
public readonly partial record struct Ratio : IComparable<Ratio>, IComparable
{
    private const long SmallEnd = 1L << 40;

    // stored less one, so that default is 0/1
    private readonly long _denominatorLessOne;

    private Ratio(long numerator, long denominator)
    {
        Numerator = numerator;
        _denominatorLessOne = denominator - 1;
    }

    /// <summary>分子, carrying the sign.</summary>
    public long Numerator { get; }

    /// <summary>分母, at least 1.</summary>
    public long Denominator => _denominatorLessOne + 1;

    /// <summary>零: the ratio 0.</summary>
    public static Ratio Zero => default;

    /// <summary>1, that is 100 %.</summary>
    public static Ratio One => new(1, 1);

    /// <summary>numerator ÷ denominator in lowest terms.</summary>
    /// <exception cref="DivideByZeroException">The denominator is 0: the caller decides what a missing basis means.</exception>
    /// <exception cref="OverflowException">A part is beyond 63 bits in lowest terms.</exception>
    public static Ratio Of(long numerator, long denominator) => Of((Int128)numerator, denominator);

    /// <summary>The ratio of two amounts.</summary>
    /// <exception cref="DivideByZeroException">The second amount is 0.</exception>
    public static Ratio Of(Money part, Money whole) => Of(part.Fen, whole.Fen);

    /// <summary>A percentage, such as 95 for 95 %.</summary>
    public static Ratio Percent(int percent) => Of(percent, 100);

    internal static Ratio Of(Int128 numerator, Int128 denominator)
    {
        if (denominator == 0)
        {
            throw new DivideByZeroException("A ratio has no zero denominator.");
        }

        if (WideMath.TryNarrow(numerator, out var above) && WideMath.TryNarrow(denominator, out var below))
        {
            var common = (long)WideMath.GreatestCommonDivisor((ulong)Math.Abs(above), (ulong)Math.Abs(below)) * (below < 0 ? -1 : 1);
            return new Ratio(above / common, below / common);
        }

        var divisor = WideMath.GreatestCommonDivisor(numerator, denominator) * (denominator < 0 ? -1 : 1);
        (numerator, denominator) = (numerator / divisor, denominator / divisor);
        return Int128.Abs(numerator) <= long.MaxValue && denominator <= long.MaxValue
            ? new Ratio((long)numerator, (long)denominator)
            : throw new OverflowException("Each part of a ratio is at most 2^63 − 1 in size in lowest terms.");
    }

    /// <summary>numerator ÷ denominator in lowest terms; null where a part is beyond 63 bits. The denominator is positive.</summary>
    internal static Ratio? TryOf(BigInteger numerator, BigInteger denominator)
    {
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        (numerator, denominator) = (numerator / divisor, denominator / divisor);
        return BigInteger.Abs(numerator) <= long.MaxValue && denominator <= long.MaxValue
            ? new Ratio((long)numerator, (long)denominator)
            : null;
    }

    /// <summary>The ratio as a decimal number rounded by a named rule; as a percentage multiply the decimals' place by a hundred.</summary>
    public decimal Round(Rounding rounding)
    {
        var scale = WideMath.PowerOfTen(rounding.Decimals);
        return (decimal)WideMath.Divide((Int128)Numerator * scale, Denominator, rounding.Midpoint) / scale;
    }

    /// <summary>The ratio as a percentage text, such as <c>49.53%</c>, rounded by a named rule and padded to its decimals.</summary>
    public string ToPercentText(Rounding rounding) => ToPercentText(rounding.Decimals, rounding.Midpoint);

    /// <summary>The same with up to 17 decimals, for figures whose difference from a bound shows only there.</summary>
    internal string ToPercentText(int decimals, Midpoint midpoint)
    {
        var percent = WideMath.Divide((Int128)Numerator * 100 * WideMath.PowerOfTen(decimals), Denominator, midpoint);
        return DecimalText.Format(percent, decimals, decimals) + "%";
    }

    /// <summary>The ratio without its sign.</summary>
    public Ratio Magnitude => new(Math.Abs(Numerator), Denominator);

    /// <summary>
    /// How the distance of two ratios compares with a limit: negative for nearer, 0
    /// for as far. Exact whatever the sizes, where their difference would not fit.
    /// </summary>
    internal static int CompareDistance(Ratio a, Ratio b, Ratio limit)
    {
        if (a.IsSmall && b.IsSmall && limit.IsSmall)
        {
            var apart = Int128.Abs(WideMath.Product(a.Numerator, b.Denominator) - WideMath.Product(b.Numerator, a.Denominator));
            return (apart * limit.Denominator).CompareTo(WideMath.Product(a.Denominator, b.Denominator) * limit.Numerator);
        }

        var distance = BigInteger.Abs(((BigInteger)a.Numerator * b.Denominator) - ((BigInteger)b.Numerator * a.Denominator));
        return (distance * limit.Denominator).CompareTo((BigInteger)limit.Numerator * a.Denominator * b.Denominator);
    }

    /// <summary>Whether both parts are below 2^40: three such multiplied stay within 128 bits.</summary>
    internal bool IsSmall => Math.Abs(Numerator) < SmallEnd && Denominator < SmallEnd;

    /// <summary>The lesser of two.</summary>
    public static Ratio Min(Ratio a, Ratio b) => a <= b ? a : b;

    /// <summary>The greater of two.</summary>
    public static Ratio Max(Ratio a, Ratio b) => a >= b ? a : b;

    /// <inheritdoc/>
    public int CompareTo(Ratio other) =>
        WideMath.Product(Numerator, other.Denominator).CompareTo(WideMath.Product(other.Numerator, Denominator));

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj)
    {
        if (obj is null)
        {
            return 1;
        }

        return obj is Ratio other ? CompareTo(other) : throw new ArgumentException("A ratio compares with a ratio only.", nameof(obj));
    }
}
