using System.Numerics;

namespace PerfEval.Core.Amounts;

// The ranges are checked in FromFen; two amounts of at most 10^18 fen never leave a long before that.
public readonly partial record struct Money :
    IAdditionOperators<Money, Money, Money>, ISubtractionOperators<Money, Money, Money>, IUnaryNegationOperators<Money, Money>,
    IComparisonOperators<Money, Money, bool>
{
    /// <summary>The sum.</summary>
    /// <exception cref="System.OverflowException">Beyond ±10^18 fen.</exception>
    public static Money operator +(Money left, Money right) => FromFen(left.Fen + right.Fen);

    /// <summary>The difference.</summary>
    /// <exception cref="System.OverflowException">Beyond ±10^18 fen.</exception>
    public static Money operator -(Money left, Money right) => FromFen(left.Fen - right.Fen);

    /// <summary>The amount with the other sign.</summary>
    public static Money operator -(Money value) => new(-value.Fen);

    /// <summary>Less than.</summary>
    public static bool operator <(Money left, Money right) => left.Fen < right.Fen;

    /// <summary>At most.</summary>
    public static bool operator <=(Money left, Money right) => left.Fen <= right.Fen;

    /// <summary>More than.</summary>
    public static bool operator >(Money left, Money right) => left.Fen > right.Fen;

    /// <summary>At least.</summary>
    public static bool operator >=(Money left, Money right) => left.Fen >= right.Fen;
}
