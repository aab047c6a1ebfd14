using System;
using System.ComponentModel;
using System.Text.Json.Serialization;
using PerfEval.Core.Common;
using static System.FormattableString;

namespace PerfEval.Core.Amounts;

/// <summary>
/// 分值 (points an indicator carries) or 得分 (points scored), in ten-thousandths of a point, exact.
/// </summary>
/// <remarks>
/// Range of a filed number ±1 000 000 points; sums of such numbers may go beyond.
/// <c>default</c> is zero. Equality and order are by value: 10 equals 10.00.
/// </remarks>
[JsonConverter(typeof(ValueJsonConverter<Points>))]
[TypeConverter(typeof(ValueTypeConverter<Points>))]
public readonly partial record struct Points : IComparable<Points>, IComparable
{
    /// <summary>The decimals a number of points can have.</summary>
    public const int Decimals = 4;

    private const long UnitsPerPoint = 10_000;
    private const long MaxUnits = 1_000_000 * UnitsPerPoint;

    private Points(long units) => TenThousandths = units;

    /// <summary>The value in ten-thousandths of a point.</summary>
    public long TenThousandths { get; }

    /// <summary>零分: no points.</summary>
    public static Points Zero => default;

    /// <summary>一百分: the full points of an evaluation.</summary>
    public static Points Hundred => new(100 * UnitsPerPoint);

    /// <summary>The number of points, exact.</summary>
    public decimal Value => (decimal)TenThousandths / UnitsPerPoint;

    /// <summary>The share of a hundred points these are, exact.</summary>
    internal Ratio OfHundred => Ratio.Of(TenThousandths, Hundred.TenThousandths);

    /// <summary>The points without their sign.</summary>
    public Points Magnitude => new(Math.Abs(TenThousandths));

    /// <summary>Points given in ten-thousandths.</summary>
    /// <exception cref="OverflowException">Beyond ±1 000 000 points.</exception>
    public static Points FromTenThousandths(long units) => units is < -MaxUnits or > MaxUnits
        ? throw new OverflowException(Invariant($"Points are at most 1000000 in size; this is {units} ten-thousandths."))
        : new Points(units);

    /// <summary>Points of so many ten-thousandths; false where they are more than filed points may be.</summary>
    internal static bool TryFromTenThousandths(Int128 units, out Points result)
    {
        var fits = units >= -MaxUnits && units <= MaxUnits;
        result = fits ? new Points((long)units) : default;
        return fits;
    }

    /// <summary>A sum or product of points, which may leave the range of a filed number but never a long.</summary>
    internal static Points FromSum(Int128 units) => new(checked((long)units));

    /// <summary>A number of points.</summary>
    /// <param name="points">At most 4 decimals.</param>
    /// <exception cref="OverflowException">Beyond ±1 000 000 points.</exception>
    /// <exception cref="ArgumentException">More than 4 decimals: nothing is rounded on the way in.</exception>
    public static Points From(decimal points)
    {
        if (points is < -1_000_000 or > 1_000_000)
        {
            throw new OverflowException(Invariant($"Points are at most 1000000 in size; this is {points}."));
        }

        var units = points * UnitsPerPoint;
        return units == decimal.Truncate(units)
            ? new Points((long)units)
            : throw new ArgumentException(
                Invariant($"{points} points have more than 4 decimals; round them by a named rule first."), nameof(points));
    }

    /// <summary>These points times an exact ratio, rounded once: the one multiplication of the library (分值 × 完成比例).</summary>
    /// <exception cref="OverflowException">The product is beyond 64 bits of ten-thousandths.</exception>
    public Points Times(Ratio ratio, Rounding rounding)
    {
        var step = WideMath.PowerOfTen(Decimals - rounding.Decimals);
        // at most 2^63 × 2^63 = 2^126 above, 2^63 × 10^4 below
        var steps = WideMath.Divide(
            WideMath.Product(TenThousandths, ratio.Numerator), WideMath.Product(ratio.Denominator, step), rounding.Midpoint);
        return FromSum(steps * step);
    }

    /// <summary>
    /// These points times a ratio not below 0, as the end of a range: kept to so many
    /// decimals and rounded away from the range, up at its upper end and down at its lower.
    /// </summary>
    internal Points Outward(Ratio ratio, int decimals, bool up)
    {
        var down = Times(ratio, new Rounding(decimals, Midpoint.TowardZero));
        var isExact = WideMath.Product(TenThousandths, ratio.Numerator) == WideMath.Product(down.TenThousandths, ratio.Denominator);
        return up && !isExact ? FromSum(down.TenThousandths + WideMath.PowerOfTen(Decimals - decimals)) : down;
    }

    /// <summary>The points rounded to fewer decimals.</summary>
    public Points Round(Rounding rounding) => Times(Ratio.One, rounding);

    /// <summary>The lesser of two.</summary>
    public static Points Min(Points a, Points b) => a <= b ? a : b;

    /// <summary>The greater of two.</summary>
    public static Points Max(Points a, Points b) => a >= b ? a : b;

    /// <inheritdoc/>
    public int CompareTo(Points other) => TenThousandths.CompareTo(other.TenThousandths);

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj)
    {
        if (obj is null)
        {
            return 1;
        }

        return obj is Points other ? CompareTo(other) : throw new ArgumentException("Points compare with points only.", nameof(obj));
    }
}
