using System.Numerics;
using PerfEval.Core.Amounts;

namespace PerfEval.Core.Tests.Amounts;

/// <summary>The slow way to the same number: whole numbers without a width, and rounding written from its definition by distances.</summary>
internal static class Oracle
{
    /// <summary>numerator ÷ denominator to a whole number; the denominator is positive.</summary>
    public static BigInteger Divide(BigInteger numerator, BigInteger denominator, Midpoint midpoint)
    {
        var below = Floor(numerator, denominator);
        if (below * denominator == numerator)
        {
            return below;
        }

        var (toBelow, toAbove) = (numerator - (below * denominator), ((below + 1) * denominator) - numerator);
        var towardZero = numerator.Sign < 0 ? below + 1 : below;
        return midpoint switch
        {
            Midpoint.TowardZero => towardZero,
            _ when toBelow < toAbove => below,
            _ when toBelow > toAbove => below + 1,
            Midpoint.HalfToEven => below.IsEven ? below : below + 1,
            _ => towardZero == below ? below + 1 : below,
        };
    }

    private static BigInteger Floor(BigInteger numerator, BigInteger denominator)
    {
        var quotient = BigInteger.DivRem(numerator, denominator, out var remainder);
        return remainder.Sign < 0 ? quotient - 1 : quotient;
    }
}
