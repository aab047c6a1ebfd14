using PerfEval.Core.Amounts;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;
using PerfEval.Core.Scoring;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.AttainmentAheadOfExecution"/>.</summary>
/// <remarks>The least attainment the indicators can have, against the rate. The reason it asks for may stand with the rate.</remarks>
internal sealed class AttainmentAheadOfExecution : Check
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.AttainmentAheadOfExecution, Severity.Warning, FindingConcern.Reason, "C5 C8 E11",
        chinese: new(
            "指标完成远高于预算执行",
            "指标完成率 {attainment}，预算执行率 {rate}，相差超过 {threshold}。",
            "钱没有花出去而目标都已完成，预算或目标可能不实。",
            "请说明原因。"),
        english: new(
            "attainment far ahead of execution",
            "The indicators reach {attainment}, the budget {rate}: more than {threshold} apart.",
            "Goals reached without the money suggest an inflated budget or easy goals.",
            "State the reason."));

    protected override Needs Needs => Needs.Whole | Needs.Indicators;

    protected override void Look(CheckContext context, CheckSink sink)
    {
        var points = Points.Zero;
        var scored = Points.Zero;
        foreach (var leaf in context.Leaves)
        {
            if (leaf.Line.Points is { } own && leaf.Line.Outcome is not ScoreOutcome.NotApplicable)
            {
                points += own;
                scored += leaf.Line.Contribution.Min;
            }
        }

        if (context.Execution.Rate is not { } rate)
        {
            sink.Skip("skip.noRate");
            return;
        }

        if (points == Points.Zero
            || !context.Leaves.Exists(leaf => leaf.Line is { Points: not null, Outcome: ScoreOutcome.Scored or ScoreOutcome.Ranged }))
        {
            sink.Skip("skip.noComputedIndicators");
            return;
        }

        sink.Looked();
        var attainment = Ratio.Of(scored.TenThousandths, points.TenThousandths);
        var threshold = context.Standard.Thresholds.Value.AttainmentAhead;
        var hasReason = Reasons.IsGiven(context.Standard, context.Funding?.ScoredLine?.Reason);
        if (!hasReason && attainment > rate && Ratio.CompareDistance(attainment, rate, threshold) > 0)
        {
            var decimals = ShownDecimals.Of(attainment, threshold, less: rate);
            sink.Find(
                Severity.Warning, context.RatePlace,
                Argument.Share("attainment", attainment, decimals),
                Argument.Share("rate", rate, decimals),
                Argument.Bound("threshold", threshold));
        }
    }
}

public static partial class CheckCodes
{
    /// <summary>指标完成远高于预算执行: attainment runs far ahead of execution.</summary>
    public static FindingCode AttainmentAheadOfExecution { get; } = new(6102);
}
