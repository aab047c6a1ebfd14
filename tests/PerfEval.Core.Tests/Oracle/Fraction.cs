using System;
using System.Numerics;
using PerfEval.Core.Amounts;

namespace PerfEval.Core.Tests.Oracle;

/// <summary>An exact fraction of any size in lowest terms: the only number the second scorer computes with.</summary>
internal sealed record Fraction : IComparable<Fraction>
{
    private Fraction(BigInteger top, BigInteger bottom) => (Top, Bottom) = (top, bottom);

    public BigInteger Top { get; }

    public BigInteger Bottom { get; }

    public static Fraction Zero { get; } = new(0, 1);

    public static Fraction One { get; } = new(1, 1);

    public int Sign => Top.Sign;

    public Fraction Magnitude => Sign < 0 ? -this : this;

    public static Fraction Of(BigInteger top, BigInteger bottom)
    {
        var divisor = BigInteger.GreatestCommonDivisor(top, bottom) * bottom.Sign;
        return new Fraction(top / divisor, bottom / divisor);
    }

    public static Fraction Of(Points points) => Of(points.TenThousandths, 10_000);

    public static Fraction Of(Ratio ratio) => Of(ratio.Numerator, ratio.Denominator);

    public static Fraction Of(decimal value) => Of(new BigInteger(value * 1_000_000), 1_000_000);

    public static implicit operator Fraction(int whole) => new(whole, 1);

    public static Fraction operator +(Fraction a, Fraction b) => Of((a.Top * b.Bottom) + (b.Top * a.Bottom), a.Bottom * b.Bottom);

    public static Fraction operator -(Fraction a, Fraction b) => a + -b;

    public static Fraction operator -(Fraction a) => new(-a.Top, a.Bottom);

    public static Fraction operator *(Fraction a, Fraction b) => Of(a.Top * b.Top, a.Bottom * b.Bottom);

    public static Fraction operator /(Fraction a, Fraction b) => Of(a.Top * b.Bottom, a.Bottom * b.Top);

    public static bool operator <(Fraction a, Fraction b) => a.CompareTo(b) < 0;

    public static bool operator >(Fraction a, Fraction b) => a.CompareTo(b) > 0;

    public static bool operator <=(Fraction a, Fraction b) => a.CompareTo(b) <= 0;

    public static bool operator >=(Fraction a, Fraction b) => a.CompareTo(b) >= 0;

    public static Fraction Min(Fraction a, Fraction b) => a <= b ? a : b;

    public static Fraction Max(Fraction a, Fraction b) => a >= b ? a : b;

    public int CompareTo(Fraction? other) => other is null ? 1 : (Top * other.Bottom).CompareTo(other.Top * Bottom);

    /// <summary>The greatest whole number not above.</summary>
    public Fraction Floor() => new(BigInteger.Divide(Top - (((Top % Bottom) + Bottom) % Bottom), Bottom), 1);

    /// <summary>The least whole number not below.</summary>
    public Fraction Ceiling() => -(-this).Floor();

    /// <summary>Rounded to decimals by a named rule.</summary>
    public Fraction Round(Rounding rounding)
    {
        Fraction scale = new(BigInteger.Pow(10, rounding.Decimals), 1);
        var scaled = this * scale;
        var below = scaled.Magnitude.Floor();
        var twice = (scaled.Magnitude - below) * 2;
        var up = rounding.Midpoint switch
        {
            Midpoint.TowardZero => false,
            Midpoint.HalfToEven => twice > One || (twice == One && !below.Top.IsEven),
            _ => twice >= One,
        };
        return (up ? below + One : below) * Sign / scale;
    }

    public override string ToString() => Bottom.IsOne ? $"{Top}" : $"{Top}/{Bottom}={(decimal)((Top * 1_000_000) / Bottom) / 1_000_000m}";
}
