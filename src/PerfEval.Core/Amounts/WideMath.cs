using System;
using System.Numerics;

namespace PerfEval.Core.Amounts;

/// <summary>
/// The one home of 128-bit arithmetic: exact division with a named rounding. Operands stay below 2^126 in magnitude.
/// </summary>
internal static class WideMath
{
    private const long NarrowEnd = 1L << 62;

    private static ReadOnlySpan<long> Powers =>
    [
        1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000, 100_000_000_000,
        1_000_000_000_000, 10_000_000_000_000, 100_000_000_000_000, 1_000_000_000_000_000, 10_000_000_000_000_000, 100_000_000_000_000_000,
        1_000_000_000_000_000_000,
    ];

    /// <summary>numerator ÷ denominator rounded to a whole number; the denominator is positive.</summary>
    public static Int128 Divide(Int128 numerator, Int128 denominator, Midpoint midpoint)
    {
        // most numbers are points and amounts: 64 bits hold them, twice a remainder too
        if (TryNarrow(numerator, out var above) && TryNarrow(denominator, out var below))
        {
            return DivideNarrow(above, below, midpoint);
        }

        var (quotient, remainder) = Int128.DivRem(numerator, denominator);
        if (remainder == 0 || midpoint == Midpoint.TowardZero)
        {
            return quotient;
        }

        var twice = Int128.Abs(remainder) * 2;
        var away = twice > denominator
            || (twice == denominator && (midpoint == Midpoint.HalfAwayFromZero || Int128.IsOddInteger(quotient)));
        return away ? quotient + (numerator < 0 ? -1 : 1) : quotient;
    }

    /// <summary>The product of two numbers, exactly.</summary>
    public static Int128 Product(long a, long b) =>
        a == unchecked((int)a) && b == unchecked((int)b) ? a * b : (Int128)a * b;

    /// <summary>The number in 64 bits; false at 2^62 and beyond.</summary>
    public static bool TryNarrow(Int128 number, out long narrow)
    {
        narrow = unchecked((long)number);
        return narrow == number && narrow is > -NarrowEnd and < NarrowEnd;
    }

    private static long DivideNarrow(long numerator, long denominator, Midpoint midpoint)
    {
        var (quotient, remainder) = Math.DivRem(numerator, denominator);
        if (remainder == 0 || midpoint == Midpoint.TowardZero)
        {
            return quotient;
        }

        var twice = Math.Abs(remainder) * 2;
        var away = twice > denominator
            || (twice == denominator && (midpoint == Midpoint.HalfAwayFromZero || (quotient & 1) != 0));
        return away ? quotient + (numerator < 0 ? -1 : 1) : quotient;
    }

    /// <summary>The same for sums that may leave 128 bits.</summary>
    public static BigInteger Divide(BigInteger numerator, BigInteger denominator, Midpoint midpoint)
    {
        var quotient = BigInteger.DivRem(numerator, denominator, out var remainder);
        var twice = BigInteger.Abs(remainder) * 2;
        var away = midpoint != Midpoint.TowardZero
            && (twice > denominator || (twice == denominator && (midpoint == Midpoint.HalfAwayFromZero || !quotient.IsEven)));
        return away ? quotient + (numerator.Sign < 0 ? -1 : 1) : quotient;
    }

    /// <summary>10^exponent.</summary>
    public static long PowerOfTen(int exponent)
    {
        if (exponent < 0)
        {
            return 1;
        }

        return exponent < Powers.Length ? Powers[exponent] : throw new OverflowException($"10^{exponent} is beyond 64 bits.");
    }

    /// <summary>The greatest common divisor of two magnitudes.</summary>
    public static Int128 GreatestCommonDivisor(Int128 a, Int128 b)
    {
        var (x, y) = (Int128.Abs(a), Int128.Abs(b));
        if (x > ulong.MaxValue || y > ulong.MaxValue)
        {
            return (Int128)BigInteger.GreatestCommonDivisor(a, b);
        }

        // most numbers are amounts and counts: no big integer is made for them
        return GreatestCommonDivisor((ulong)x, (ulong)y);
    }

    /// <summary>The greatest common divisor of two magnitudes.</summary>
    public static ulong GreatestCommonDivisor(ulong a, ulong b)
    {
        while (b != 0)
        {
            (a, b) = (b, a % b);
        }

        return a;
    }
}
