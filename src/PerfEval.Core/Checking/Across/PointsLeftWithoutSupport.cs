using PerfEval.Core.Amounts;
using PerfEval.Core.Checking.Checks;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking.Across;

/// <summary>Looks for <see cref="CheckCodes.PointsLeftWithoutSupport"/>.</summary>
/// <remarks>A warning: no standard states yet what is due without support; what was left may follow a rule not written here.</remarks>
internal sealed class PointsLeftWithoutSupport : ReviewCheck
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.PointsLeftWithoutSupport, Severity.Warning, FindingConcern.Contradiction, "H4",
        chinese: new(
            "备注为无佐证、无关而仍给分",
            "“{name}”备注“{remark}”，复核仍给 {reviewed} 分。",
            "没有佐证或者与项目无关的，通常不得分。",
            "请改为 0 分，或者在备注写明留分的办法。"),
        english: new(
            "points left where none are due",
            "“{name}” is remarked on (“{remark}”) and keeps {reviewed} points.",
            "What nothing supports, or what is beside the point, usually earns none.",
            "Score it 0, or state in the remark by what rule it keeps points."));

    protected override void Look(ReviewedReport report, CheckSink sink)
    {
        sink.Skip("remark.noSuchRemarks");
        foreach (var line in report.Lines)
        {
            if (line.Score is not { } reviewed || !ReviewRemarks.LeavesNothing(line.Remark))
            {
                continue;
            }

            sink.Looked();
            if (reviewed > Points.Zero)
            {
                sink.Find(
                    Severity.Warning, line.Place,
                    Argument.Of("name", line.Name), Argument.Of("remark", line.Remark), Argument.Of("reviewed", reviewed));
            }
        }
    }
}
