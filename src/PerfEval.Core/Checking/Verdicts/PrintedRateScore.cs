using PerfEval.Core.Amounts;
using PerfEval.Core.Scoring;

namespace PerfEval.Core.Checking.Verdicts;

/// <summary>按印出的执行率计分: without amounts the printed rate is all there is to hold the claimed score of execution against.</summary>
internal static class PrintedRateScore
{
    /// <summary>What the printed rate gives; null where amounts are stated, no score is claimed or no rate is printed.</summary>
    public static Points? Of(CheckContext context) =>
        context is
        {
            ExecutionLine: { Points: { } points, Outcome: ScoreOutcome.NotReported or ScoreOutcome.NotComputable },
            PrintedRate: not null,
            Rate: { } rate,
        }
        && context.ClaimedExecution is { HasValue: true, Value: var claimed }
        && claimed >= Points.Zero && claimed <= points && rate >= Ratio.Zero
            ? points.Times(Ratio.Min(Ratio.One, rate), context.Standard.Rounding.Value.Rounding)
            : null;

    /// <summary>Whether a claim is off by more than the last printed figure of the rate hides.</summary>
    public static bool IsApart(CheckContext context, Points claimed, Points computed)
    {
        var hidden = context.PrintedRate is { } rate
            ? context.ExecutionLine!.Points!.Value.Times(rate.LastPlace(CheckContext.IsPercentage(rate)), new Rounding(Points.Decimals))
            : Points.Zero;
        return (claimed - computed).Magnitude > Points.Max(hidden, context.Standard.Tolerances.Value.Score);
    }
}
