using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.LowExecution"/>.</summary>
internal sealed class LowExecution : Check
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.LowExecution, Severity.Warning, FindingConcern.Reason, "C3 C4",
        chinese: new(
            "执行率低且未说明原因",
            "执行率为 {rate}，低于 {threshold}，未见原因说明。",
            "执行率偏低应说明原因。",
            "请在原因栏说明。"),
        english: new(
            "low execution without a reason",
            "The rate is {rate}, below {threshold}, and no reason is stated.",
            "Low execution needs a reason.",
            "State it in the reason column."));

    protected override void Look(CheckContext context, CheckSink sink)
    {
        if (context.Rate is not { } rate)
        {
            sink.Skip("skip.noRate");
            return;
        }

        sink.Looked();
        var threshold = context.Standard.Thresholds.Value.LowExecution;

        // why one row fell a little short says nothing of the money; a table cut
        // short before the indicators has not shown where a reason would stand
        var hasReason = context.Leaves.Exists(leaf => Reasons.IsForRate(leaf, rate))
            || (context.Report.Completeness.MayLackRows() && context.Leaves.Count == 0);
        var isExplained = hasReason || context.FundingLines.Exists(entry => Reasons.IsGiven(context.Standard, entry.Line.Reason));
        if (rate < threshold && !isExplained)
        {
            sink.Find(
                Severity.Warning, context.RatePlace, Argument.Beside("rate", rate, threshold), Argument.Bound("threshold", threshold));
        }
    }
}

public static partial class CheckCodes
{
    /// <summary>执行率低且未说明原因: the rate is below the threshold without a reason.</summary>
    public static FindingCode LowExecution { get; } = new(1304);
}
