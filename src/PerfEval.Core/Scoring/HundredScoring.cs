using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Scoring;

/// <summary>
/// 百分制的单项得分: a line that is scored out of 100 first, rounded, and then times its weight. A score somebody judged stands as it was
/// given; both ends of a range are rounded the same way, which keeps everything between them between them.
/// </summary>
internal static class HundredScoring
{
    /// <summary>The result by way of 100; the step before joins the steps.</summary>
    public static LineResult Apply(LineResult result, LineContext context, List<ScoreExplanation> steps)
    {
        if (context.Standard.Weights?.Value.ScoreDecimals is not { } decimals
            || result.Outcome is not (ScoreOutcome.Scored or ScoreOutcome.Ranged)
            || context.Assumptions.Exists(one => one.Kind is AssumptionKind.JudgementGiven or AssumptionKind.FilersJudgement))
        {
            return result;
        }

        var (least, most) = result.Outcome.Shares!.Value;
        var (low, high) = (OutOf100(least, decimals), OutOf100(most, decimals));
        if (low == least && high == most)
        {
            return result;
        }

        steps.Add(new ScoreExplanation { Step = result.Step });
        return low == high
            ? context.Scored(low, "step.ofHundred", "", Argument.Of("hundredth", ExactPercent.Of(low)))
            : context.Ranged(low, high, result.Outcome.Reason!, "step.range");
    }

    private static Ratio OutOf100(Ratio share, int decimals) => Points.Hundred.Times(share, new Rounding(decimals)).OfHundred;
}
