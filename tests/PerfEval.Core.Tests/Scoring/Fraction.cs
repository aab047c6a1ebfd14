using System;
using System.Numerics;
using PerfEval.Core.Amounts;

namespace PerfEval.Core.Tests.Scoring;

/// <summary>A fraction of big integers, for oracles that share no arithmetic with the library.</summary>
internal readonly record struct Fraction(BigInteger Top, BigInteger Bottom) : IComparable<Fraction>
{
    public static Fraction Zero => new(0, 1);

    public static Fraction Of(Points points) => new(points.TenThousandths, 10_000);

    public static Fraction Of(Ratio ratio) => new(ratio.Numerator, ratio.Denominator);

    public static Fraction operator +(Fraction a, Fraction b) => new((a.Top * b.Bottom) + (b.Top * a.Bottom), a.Bottom * b.Bottom);

    public static Fraction operator -(Fraction a, Fraction b) => new((a.Top * b.Bottom) - (b.Top * a.Bottom), a.Bottom * b.Bottom);

    public static Fraction operator *(Fraction a, Fraction b) => new(a.Top * b.Top, a.Bottom * b.Bottom);

    public static Fraction operator /(Fraction a, Fraction b) => b.Top.Sign < 0 ? new(-a.Top * b.Bottom, a.Bottom * -b.Top) : new(a.Top * b.Bottom, a.Bottom * b.Top);

    public int CompareTo(Fraction other) => (Top * other.Bottom).CompareTo(other.Top * Bottom);

    /// <summary>Rounded; nothing here is below 0.</summary>
    public Fraction Round(Rounding rounding)
    {
        var scale = BigInteger.Pow(10, rounding.Decimals);
        var whole = BigInteger.DivRem(Top * scale, Bottom, out var rest);
        var half = (rest * 2).CompareTo(Bottom);
        var up = rounding.Midpoint != Midpoint.TowardZero && (half > 0 || (half == 0 && (rounding.Midpoint == Midpoint.HalfAwayFromZero || !whole.IsEven)));
        return new Fraction(whole + (up ? 1 : 0), scale);
    }

    public bool Is(Points points) => CompareTo(Of(points)) == 0;
}
