using System.Numerics;
using PerfEval.Core.Amounts;
using PerfEval.Core.Findings;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Scoring;

/// <summary>违规扣分 of a number of violations, or of the numbers a bound allows.</summary>
internal static class ViolationScoring
{
    public static LineResult Score(ViolationRule rule, Attainment.Read read, LineContext context)
    {
        // of "more than 2" the least is 3, of "less than 3" the most is 2
        var (low, high) = (read.Spans[0].Low, read.Spans[0].High);
        var fewest = low.Beyond == 0 ? low.FirstWhole() : 0;
        var best = DeductionScoring.ShareAfter(fewest, BigInteger.One, rule.Deduct, context.Points);
        var worst = high.Beyond == 0
            ? DeductionScoring.ShareAfter(high.At.Numerator + (high.Side < 0 ? -1 : 0), BigInteger.One, rule.Deduct, context.Points)
            : Ratio.Zero;
        if (best is not { } upper || worst is not { } lower)
        {
            return context.Anything(OpenReason.Of(OpenReasonKind.BeyondLimit));
        }

        if (lower != upper)
        {
            return context.Ranged(lower, upper, read.Why);
        }

        if (read.Number is null)
        {
            return context.Scored(upper, "step.whatever");
        }

        return context.Scored(
            upper, fewest == 0 ? "step.noViolation" : "step.violations", "",
            Argument.Of("count", fewest), Argument.Of("deduct", DeductionScoring.TextOf(rule.Deduct, context.Points)));
    }
}
