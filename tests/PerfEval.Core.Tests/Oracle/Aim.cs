using System.Collections.Generic;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Tests.Oracle;

/// <summary>How a target is read.</summary>
internal enum Sense
{
    AtLeast,
    MoreThan,
    AtMost,
    LessThan,
    Near,
    Exact,
    Between,
}

/// <summary>
/// A target in numbers on the scale of the actual value: what reaches it, the ratio where it is missed, and what rules with edges of their
/// own read.
/// </summary>
/// <param name="Sense">How it is read.</param>
/// <param name="Low">The target; of a range its lower end.</param>
/// <param name="High">The target; of a range its upper end.</param>
/// <param name="IsShare">Whether it stands in percent.</param>
internal sealed record Aim(Sense Sense, Fraction Low, Fraction High, bool IsShare)
{
    /// <summary>The operand of a line that loses all its points whatever the rule says of deviations.</summary>
    public static Spot Lost { get; } = new(Fraction.Zero, 0, 2);

    private bool IsAllowance => Sense == Sense.Between && Low == -High;

    public IEnumerable<Fraction> Ends => [Low, High];

    public bool Reached(Spot a) => Sense switch
    {
        Sense.AtLeast => a.CompareTo(Low) >= 0,
        Sense.MoreThan => a.CompareTo(Low) > 0,
        Sense.AtMost => a.CompareTo(Low) <= 0,
        Sense.LessThan => a.CompareTo(Low) < 0,
        _ => a.CompareTo(Low) >= 0 && a.CompareTo(High) <= 0,
    };

    /// <summary>All the values that reach it, or all that miss it.</summary>
    public IReadOnlyList<Extent> Claimed(bool reached) => (Sense, reached) switch
    {
        (Sense.AtLeast, _) => [reached ? new Extent(new Spot(Low, 0), Spot.Highest) : new Extent(Spot.Lowest, new Spot(Low, -1))],
        (Sense.MoreThan, _) => [reached ? new Extent(new Spot(Low, 1), Spot.Highest) : new Extent(Spot.Lowest, new Spot(Low, 0))],
        (Sense.AtMost, _) => [reached ? new Extent(Spot.Lowest, new Spot(Low, 0)) : new Extent(new Spot(Low, 1), Spot.Highest)],
        (Sense.LessThan, _) => [reached ? new Extent(Spot.Lowest, new Spot(Low, -1)) : new Extent(new Spot(Low, 0), Spot.Highest)],
        (_, true) => [new Extent(new Spot(Low, 0), new Spot(High, 0))],
        _ => [new Extent(Spot.Lowest, new Spot(Low, -1)), new Extent(new Spot(High, 1), Spot.Highest)],
    };

    /// <summary>The ratio of a missed target; null where it is not computable.</summary>
    public Spot? MissedRatio(Spot a) => Sense switch
    {
        Sense.AtLeast => Below(a, Low),
        Sense.MoreThan => a.CompareTo(Low) == 0 ? AtTheEdge : Below(a, Low),
        Sense.AtMost => Above(a, Low),
        Sense.LessThan => a.CompareTo(Low) == 0 ? AtTheEdge : Above(a, Low),
        Sense.Near => NearBy(a),
        Sense.Exact => new Spot(Fraction.Zero, 0),
        _ when IsAllowance => a.Magnitude().Under(High),
        _ => a.CompareTo(Low) < 0 ? Below(a, Low) : Above(a, High),
    };

    private Spot AtTheEdge => new(Low.Sign == 0 ? Fraction.Zero : Fraction.One, 0);

    /// <summary>What a rule with edges of its own reads; null where there is none.</summary>
    public Spot? Operand(RuleOperand over, Spot a) => over switch
    {
        RuleOperand.Value => a,
        RuleOperand.Ratio => RatioOf(a),
        RuleOperand.Deviation => DeviationOf(a),
        _ => null,
    };

    private Spot? RatioOf(Spot a)
    {
        if (Sense != Sense.Between)
        {
            return Low.Sign > 0 ? a.Times(Fraction.One / Low) : null;
        }

        if (IsAllowance)
        {
            return Reached(a) ? new Spot(Fraction.One, 0) : a.Magnitude().Under(High);
        }

        if (Low.Sign <= 0)
        {
            return null;
        }

        return Reached(a) ? new Spot(Fraction.One, 0) : a.Times(Fraction.One / (a.CompareTo(Low) < 0 ? Low : High));
    }

    private Spot DeviationOf(Spot a)
    {
        if (IsAllowance && IsShare)
        {
            return a.Magnitude();
        }

        if (Sense == Sense.Between ? Reached(a) : a.CompareTo(Low) == 0)
        {
            return new Spot(Fraction.Zero, 0);
        }

        var end = a.CompareTo(Low) < 0 ? Low : High;
        return end.Sign == 0 ? Lost : a.Plus(-end).Magnitude().Times(Fraction.One / end.Magnitude);
    }

    private static Spot? Below(Spot a, Fraction target)
    {
        if (target.Sign <= 0)
        {
            return null;
        }

        return a.CompareTo(Fraction.Zero) <= 0 ? new Spot(Fraction.Zero, 0) : a.Times(Fraction.One / target);
    }

    private static Spot? Above(Spot a, Fraction target) => target.Sign < 0 ? null : a.Under(target);

    private Spot NearBy(Spot a)
    {
        var apart = DeviationOf(a);
        var left = apart.Times(-1).Plus(Fraction.One);
        return apart.Infinite != 0 || left.CompareTo(Fraction.Zero) <= 0 ? new Spot(Fraction.Zero, 0) : left;
    }
}
