using System.Numerics;
using PerfEval.Core.Amounts;
using PerfEval.Core.Findings;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Scoring;

/// <summary>
/// 扣分法 of what was read: steps beyond the edge, each costing its points, down to 0. Points only fall with the operand, so over a span the
/// ends decide.
/// </summary>
internal static class DeductionScoring
{
    public static LineResult Score(DeductionRule rule, Attainment.Read read, LineContext context)
    {
        var edge = read.Edge!;
        var (least, most) = (read.MayBeLost ? Ratio.Zero : Ratio.One, Ratio.Zero);
        foreach (var span in read.Spans)
        {
            foreach (var spot in (Spot[])[span.Low, span.High])
            {
                if (ShareAt(rule, edge, spot, context.Points) is not { } share)
                {
                    return context.Anything(OpenReason.Of(OpenReasonKind.BeyondLimit));
                }

                (least, most) = (Ratio.Min(least, share), Ratio.Max(most, share));
            }
        }

        if (least != most)
        {
            return context.Ranged(least, most, read.Why);
        }

        return read.Number is { } number
            ? Worked(rule, edge, number, least, read.Value, context)
            : context.Scored(least, read.Spans.Count == 0 ? "step.offZero" : "step.whatever");
    }

    /// <summary>The share that is left at a place; null where its fraction fits no ratio.</summary>
    public static Ratio? ShareAt(DeductionRule rule, DeductionEdge edge, Spot spot, Points points)
    {
        if (spot.Beyond != 0)
        {
            return (spot.Beyond > 0) == (rule.Side == DeductionRule.DeductionSide.Above) ? Ratio.Zero : Ratio.One;
        }

        var (steps, per) = StepsAt(rule, edge, spot);
        return ShareAfter(steps, per, rule.Deduct, points);
    }

    /// <summary>
    /// The share that is left after a number of steps, given as a fraction, that each cost an award; null where its fraction fits no
    /// ratio.
    /// </summary>
    /// <remarks>
    /// What is taken may be more than there is; only what is left is never below 0. So half a step of 2 points takes the one point of a
    /// line that has no more.
    /// </remarks>
    public static Ratio? ShareAfter(BigInteger steps, BigInteger per, Award deduct, Points points)
    {
        if (steps.IsZero)
        {
            return Ratio.One;
        }

        var (cost, of) = deduct.Points is { } lost
            ? (lost.TenThousandths, points.TenThousandths)
            : (deduct.Share.Numerator, deduct.Share.Denominator);
        var (whole, taken) = (per * of, steps * cost);
        return taken >= whole ? Ratio.Zero : Ratio.TryOf(whole - taken, whole);
    }

    /// <summary>What one step costs, in words.</summary>
    public static string TextOf(Award deduct, Points points) =>
        deduct.Points is { } cost ? cost.ToString() : $"{points} × {ExactPercent.Of(deduct.Share)}";

    private static LineResult Worked(DeductionRule rule, DeductionEdge edge, Ratio number, Ratio share, string value, LineContext context)
    {
        var (steps, per) = StepsAt(rule, edge, new Spot(number));
        var operand = Argument.Term("operand", OperandWords.Of(rule.Over));
        if (steps.IsZero)
        {
            var key = Beyond(rule, edge, new Spot(number)) > 0 ? "step.noWholeStep" : "step.noDeduction";
            return context.Scored(
                Ratio.One, key, "",
                operand, Argument.Of("value", value), Argument.Of("edge", edge.FromText), Argument.Of("step", edge.StepText));
        }

        var divisor = BigInteger.GreatestCommonDivisor(steps, per);
        var working = per == divisor ? $"{steps / divisor}" : $"{steps / divisor}/{per / divisor}";
        return context.Scored(
            share, "step.deduction", working, operand, Argument.Of("value", value), Argument.Of("edge", edge.FromText),
            Argument.Of("step", edge.StepText), Argument.Of("deduct", TextOf(rule.Deduct, context.Points)));
    }

    private static int Beyond(DeductionRule rule, DeductionEdge edge, Spot spot) =>
        spot.CompareTo(edge.From) * (rule.Side == DeductionRule.DeductionSide.Above ? 1 : -1);

    // the steps at a place as a fraction
    private static (BigInteger Steps, BigInteger Per) StepsAt(DeductionRule rule, DeductionEdge edge, Spot spot)
    {
        if (Beyond(rule, edge, spot) <= 0)
        {
            return (BigInteger.Zero, BigInteger.One);
        }

        var (a, b) = rule.Side == DeductionRule.DeductionSide.Above ? (spot.At, edge.From) : (edge.From, spot.At);
        var numerator = (((BigInteger)a.Numerator * b.Denominator) - ((BigInteger)b.Numerator * a.Denominator)) * edge.Step.Denominator;
        var denominator = (BigInteger)a.Denominator * b.Denominator * edge.Step.Numerator;
        var outward = rule.Side == DeductionRule.DeductionSide.Above ? spot.Side : -spot.Side;
        var whole = BigInteger.DivRem(numerator, denominator, out var rest);
        return rule.Partial switch
        {
            DeductionRule.PartialStep.Proportional => (numerator, denominator),
            DeductionRule.PartialStep.Whole => (rest.IsZero && outward <= 0 ? whole : whole + 1, BigInteger.One),
            _ => (rest.IsZero && outward < 0 ? BigInteger.Max(0, whole - 1) : whole, BigInteger.One),
        };
    }
}
