using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.TargetRepeatedYetDeducted"/>.</summary>
internal sealed class TargetRepeatedYetDeducted : Check
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.TargetRepeatedYetDeducted, Severity.Warning, FindingConcern.Reason, "E4",
        chinese: new(
            "照抄目标而扣分",
            "“{name}”的完成值照抄目标“{target}”，{points} 分只填 {claimed} 分，没有写原因。",
            "照字面已经完成，扣分就缺少依据。",
            "请写明实际完成情况和扣分的原因。"),
        english: new(
            "target repeated word for word, yet points taken off",
            "“{name}” repeats its target “{target}” and claims {claimed} of {points}, without a reason.",
            "By its own words it was met, so nothing tells what was lacking.",
            "State what was done and why points were taken off."));

    protected override Needs Needs => Needs.Indicators;

    protected override void Look(CheckContext context, CheckSink sink)
    {
        if (context.LacksReasons)
        {
            sink.Skip("skip.noReasonColumn");
            return;
        }

        sink.Skip("skip.noWords");
        foreach (var row in context.Leaves)
        {
            if (row.Indicator.Target is not TargetValue.Wording target || FoldedText.Of(target.Words) is not { Length: > 0 } asked
                || row.Result.Actual.Text.Length == 0 || !row.Claimed.HasValue || row.Line.Points is not { } points
                || context.Notes.IsMisread(row.Line.Place))
            {
                continue;
            }

            sink.Looked();
            if (row.FoldedActual == asked && Deductions.Of(row) is { } lost && !row.GivesReason)
            {
                sink.FindScore(
                    Severity.Warning, row.Line.Place.Then(ReportPart.Reason), lost,
                    Argument.Of("name", row.Line.Name), Argument.Of("target", target.Words),
                    Argument.Of("points", points), Argument.Of("claimed", row.Claimed.Value));
            }
        }
    }
}

public static partial class CheckCodes
{
    /// <summary>照抄目标而扣分: an actual value repeats its target word for word, and points were taken off without a reason.</summary>
    public static FindingCode TargetRepeatedYetDeducted { get; } = new(3202);
}
