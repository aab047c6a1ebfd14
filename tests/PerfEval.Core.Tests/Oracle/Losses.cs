using PerfEval.Core.Standards;

namespace PerfEval.Core.Tests.Oracle;

/// <summary>What steps beyond an edge take off, and what an award is of a line's points.</summary>
internal static class Losses
{
    /// <summary>The share of the points an award is; never more than all.</summary>
    public static Fraction ShareOf(Award award, Fraction points) => Fraction.Min(Fraction.One, Worth(award, points));

    /// <summary>The share left after a deduction.</summary>
    /// <param name="rule">The deduction.</param>
    /// <param name="read">What it reads.</param>
    /// <param name="edge">From where on points are lost.</param>
    /// <param name="step">The length of a step, on the scale of what it reads.</param>
    /// <param name="points">The points of the line.</param>
    public static Fraction Left(DeductionRule rule, Spot read, Fraction edge, Fraction step, Fraction points)
    {
        var beyond = rule.Side == DeductionRule.DeductionSide.Above ? read.Plus(-edge) : read.Plus(-edge).Times(-1);
        if (beyond.CompareTo(Fraction.Zero) <= 0)
        {
            return Fraction.One;
        }

        return beyond.Infinite != 0
            ? Fraction.Zero
            : Fraction.Max(Fraction.Zero, Fraction.One - (
                Steps(beyond.Times(Fraction.One / step), rule.Partial) * Worth(rule.Deduct, points)));
    }

    private static Fraction Steps(Spot steps, DeductionRule.PartialStep partial)
    {
        var whole = steps.At == steps.At.Floor();
        return partial switch
        {
            DeductionRule.PartialStep.Whole => whole && steps.Side > 0 ? steps.At + 1 : steps.At.Ceiling(),
            DeductionRule.PartialStep.None => whole && steps.Side < 0 ? steps.At - 1 : steps.At.Floor(),
            _ => steps.At,
        };
    }

    private static Fraction Worth(Award award, Fraction points) =>
        award.Points is not { } given ? Fraction.Of(award.Share) : points.Sign > 0 ? Fraction.Of(given) / points : Fraction.Zero;
}
