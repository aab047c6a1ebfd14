using System;
using PerfEval.Core.Amounts;

namespace PerfEval.Core.Scoring;

/// <summary>
/// A place on the line of numbers where a rule is read: a number, what lies just below or just above it, or what lies beyond all numbers.
/// So open ends and both sides of a jump are read exactly, and nothing is rounded or taken to a limit.
/// </summary>
/// <param name="At">The number; 0 beyond all numbers.</param>
/// <param name="Side">−1 just below it, 0 the number itself, 1 just above it.</param>
/// <param name="Beyond">−1 below all numbers, 1 above all numbers, 0 for a place among them.</param>
internal readonly record struct Spot(Ratio At, int Side = 0, int Beyond = 0) : IComparable<Spot>
{
    /// <summary>Below all numbers.</summary>
    public static Spot Lowest { get; } = new(Ratio.Zero, 0, -1);

    /// <summary>Above all numbers.</summary>
    public static Spot Highest { get; } = new(Ratio.Zero, 0, 1);

    /// <summary>The number, where the place is one.</summary>
    public Ratio? Number => Side == 0 && Beyond == 0 ? At : null;

    /// <summary>How the place lies to a number: negative below, 0 on it, positive above.</summary>
    public int CompareTo(Ratio number)
    {
        var order = Beyond != 0 ? Beyond : At.CompareTo(number);
        return order != 0 ? order : Side;
    }

    /// <inheritdoc/>
    public int CompareTo(Spot other)
    {
        var order = Beyond.CompareTo(other.Beyond);
        order = order != 0 || Beyond != 0 ? order : At.CompareTo(other.At);
        return order != 0 ? order : Side.CompareTo(other.Side);
    }

    /// <summary>The first whole number not below the place, which is not beyond all numbers.</summary>
    public long FirstWhole()
    {
        var (whole, rest) = long.DivRem(At.Numerator, At.Denominator);
        return rest > 0 || (rest == 0 && Side > 0) ? whole + 1 : whole;
    }

    /// <summary>The place moved by a number.</summary>
    public Spot Plus(Ratio number) => Beyond != 0 ? this : this with { At = At + number };

    /// <summary>The place times a number other than 0.</summary>
    public Spot Times(Ratio factor)
    {
        var sign = factor < Ratio.Zero ? -1 : 1;
        return new Spot(At * factor, Side * sign, Beyond * sign);
    }

    /// <summary>The place divided by a number other than 0.</summary>
    public Spot Over(Ratio divisor) => Times(Ratio.Of((Int128)divisor.Denominator, divisor.Numerator));

    /// <summary>Its distance from 0.</summary>
    public Spot Magnitude() => CompareTo(Ratio.Zero) < 0 ? Times(Ratio.Of(-1, 1)) : this;

    /// <summary>A number not below 0 divided by this place, which lies above 0.</summary>
    public Spot Under(Ratio number)
    {
        if (number == Ratio.Zero)
        {
            return default;
        }

        if (Beyond != 0)
        {
            return new Spot(Ratio.Zero, 1);
        }

        return At == Ratio.Zero ? Highest : new Spot(number * Ratio.Of((Int128)At.Denominator, At.Numerator), -Side);
    }
}
