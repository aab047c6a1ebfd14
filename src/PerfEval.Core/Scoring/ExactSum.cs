using System;
using System.Numerics;
using PerfEval.Core.Amounts;

namespace PerfEval.Core.Scoring;

/// <summary>
/// A sum of points × share kept as one big fraction, so that nothing is rounded before the one rounding a standard names.
/// </summary>
internal readonly struct ExactSum : IComparable<ExactSum>
{
    // a divisor of long numbers costs the square of their length, and thousands
    // of rows with as many denominators make them long: those stay as they are
    private const int MostReducedBits = 1024;

    // in ten-thousandths of a point; a default denominator of 0 reads as 1
    private readonly BigInteger _numerator;
    private readonly BigInteger _denominator;

    private ExactSum(BigInteger numerator, BigInteger denominator)
    {
        var divisor = denominator.IsOne || denominator.GetBitLength() > MostReducedBits
            ? BigInteger.One
            : BigInteger.GreatestCommonDivisor(numerator, denominator);
        (_numerator, _denominator) = divisor.IsOne ? (numerator, denominator) : (numerator / divisor, denominator / divisor);
    }

    private BigInteger Denominator => _denominator.IsZero ? BigInteger.One : _denominator;

    /// <summary>Whether it is more than nothing.</summary>
    public bool IsPositive => _numerator.Sign > 0;

    /// <summary>A number of points.</summary>
    public static ExactSum Of(Points points) => new(points.TenThousandths, BigInteger.One);

    /// <summary>The greater of two.</summary>
    public static ExactSum Max(ExactSum a, ExactSum b) => a.CompareTo(b) >= 0 ? a : b;

    /// <summary>The sum with points × share added.</summary>
    public ExactSum Add(Points points, Ratio share) =>
        Add(new ExactSum((BigInteger)points.TenThousandths * share.Numerator, share.Denominator));

    /// <summary>The sum of two.</summary>
    public ExactSum Add(ExactSum other)
    {
        if (Denominator == other.Denominator)
        {
            return new ExactSum(_numerator + other._numerator, Denominator);
        }

        // a denominator that is there already makes the sum no longer
        var times = BigInteger.DivRem(Denominator, other.Denominator, out var rest);
        return rest.IsZero
            ? new ExactSum(_numerator + (other._numerator * times), Denominator)
            : new ExactSum((_numerator * other.Denominator) + (other._numerator * Denominator), Denominator * other.Denominator);
    }

    /// <summary>The sum divided by a count.</summary>
    public ExactSum Over(int count) => new(_numerator, Denominator * count);

    /// <inheritdoc/>
    public int CompareTo(ExactSum other) => (_numerator * other.Denominator).CompareTo(other._numerator * Denominator);

    /// <summary>The sum scaled by whole ÷ part; the part is positive.</summary>
    public ExactSum Scale(Points whole, Points part) => new(_numerator * whole.TenThousandths, Denominator * part.TenThousandths);

    /// <summary>The sum scaled by whole ÷ part; the part is positive.</summary>
    public ExactSum Scale(Points whole, ExactSum part) =>
        new(_numerator * whole.TenThousandths * part.Denominator, Denominator * part._numerator);

    /// <summary>The sum to all the decimals points have.</summary>
    public Points Fine => Round(new Rounding(Points.Decimals));

    /// <summary>The sum rounded by a named rule.</summary>
    public Points Round(Rounding rounding)
    {
        var step = WideMath.PowerOfTen(Points.Decimals - rounding.Decimals);
        var divisor = Denominator * step;
        var quotient = BigInteger.DivRem(_numerator, divisor, out var remainder);
        var half = (BigInteger.Abs(remainder) * 2).CompareTo(divisor);
        var away = rounding.Midpoint switch
        {
            Midpoint.TowardZero => false,
            Midpoint.HalfToEven => half > 0 || (half == 0 && !quotient.IsEven),
            _ => half >= 0,
        };
        return Points.FromSum((Int128)((quotient + (away ? _numerator.Sign : 0)) * step));
    }
}
