using System;
using System.Numerics;

namespace PerfEval.Core.Amounts;

public readonly partial record struct Ratio :
    IAdditionOperators<Ratio, Ratio, Ratio>, ISubtractionOperators<Ratio, Ratio, Ratio>, IMultiplyOperators<Ratio, Ratio, Ratio>,
    IComparisonOperators<Ratio, Ratio, bool>
{
    /// <summary>The exact sum.</summary>
    /// <exception cref="OverflowException">A part is beyond 63 bits in lowest terms.</exception>
    public static Ratio operator +(Ratio left, Ratio right) => Of(
        ((Int128)left.Numerator * right.Denominator) + ((Int128)right.Numerator * left.Denominator),
        (Int128)left.Denominator * right.Denominator);

    /// <summary>The exact difference.</summary>
    /// <exception cref="OverflowException">A part is beyond 63 bits in lowest terms.</exception>
    public static Ratio operator -(Ratio left, Ratio right) => Of(
        ((Int128)left.Numerator * right.Denominator) - ((Int128)right.Numerator * left.Denominator),
        (Int128)left.Denominator * right.Denominator);

    /// <summary>The exact product.</summary>
    /// <exception cref="OverflowException">A part is beyond 63 bits in lowest terms.</exception>
    public static Ratio operator *(Ratio left, Ratio right) => Of(
        (Int128)left.Numerator * right.Numerator, (Int128)left.Denominator * right.Denominator);

    /// <summary>Less than.</summary>
    public static bool operator <(Ratio left, Ratio right) => left.CompareTo(right) < 0;

    /// <summary>At most.</summary>
    public static bool operator <=(Ratio left, Ratio right) => left.CompareTo(right) <= 0;

    /// <summary>More than.</summary>
    public static bool operator >(Ratio left, Ratio right) => left.CompareTo(right) > 0;

    /// <summary>At least.</summary>
    public static bool operator >=(Ratio left, Ratio right) => left.CompareTo(right) >= 0;
}
