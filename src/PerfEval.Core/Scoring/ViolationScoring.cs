using PerfEval.Core.Amounts;
using PerfEval.Core.Findings;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Scoring;

/// <summary>违规扣分 of a number of violations, or of the numbers a bound allows.</summary>
internal static class ViolationScoring
{
    public static LineResult Score(ViolationRule rule, Attainment.Read read, LineContext context)
    {
        // of "more than 2" the least is 3
        var fewest = read.Span.Low is { } low ? low.Numerator + (read.Span.IncludesLow ? 0 : 1) : 0;
        long? most = read.Span.High is { } high ? high.Numerator - (read.Span.IncludesHigh ? 0 : 1) : null;
        var best = DeductionScoring.ShareAfter(fewest, rule.Deduct, context.Points);
        var worst = most is { } count ? DeductionScoring.ShareAfter(count, rule.Deduct, context.Points) : Ratio.Zero;
        return best is not { } upper || worst is not { } lower ? context.Anything(Remark.Of("why.beyondLimit"))
            : lower != upper ? context.Ranged(lower, upper, read.Why)
            : context.Scored(
                upper, fewest == 0 ? "step.noViolation" : "step.violations", "",
                Argument.Of("count", fewest), Argument.Of("deduct", DeductionScoring.TextOf(rule.Deduct, context.Points)));
    }
}
