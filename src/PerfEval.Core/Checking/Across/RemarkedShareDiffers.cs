using PerfEval.Core.Amounts;
using PerfEval.Core.Checking.Checks;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking.Across;

/// <summary>Looks for <see cref="CheckCodes.RemarkedShareDiffers"/>.</summary>
/// <remarks>A share of the claimed score, or of the points where the remark says so (扣分值的 30%).</remarks>
internal sealed class RemarkedShareDiffers : ReviewCheck
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.RemarkedShareDiffers, Severity.Warning, FindingConcern.Contradiction, "H3",
        chinese: new(
            "备注所写比例与实际扣分不符",
            "“{name}”备注写扣 {stated}，由 {start} 分减为 {reviewed} 分，实扣 {taken}。",
            "备注与得分对不上，必有一处是错的。",
            "请更正备注或复核得分。"),
        english: new(
            "remarked share differs from what was taken off",
            "“{name}”: the remark says {stated} off; from {start} to {reviewed} points is {taken}.",
            "Remark and score do not go together: one of the two is wrong.",
            "Correct the remark or the reviewed score."));

    protected override void Look(ReviewedReport report, CheckSink sink)
    {
        sink.Skip("remark.noShares");
        foreach (var line in report.Lines)
        {
            if (ReviewRemarks.StatedShare(line.Remark) is not var (stated, isOfPoints)
                || (isOfPoints ? line.ShareOfPoints : line.ShareTaken) is not { } taken)
            {
                continue;
            }

            sink.Looked();
            if (Ratio.CompareDistance(stated, taken, report.RemarkGap) > 0)
            {
                sink.Find(
                    Severity.Warning, line.Place,
                    Argument.Of("name", line.Name), Argument.Of("stated", stated), Argument.Of("start", line.Start!.Value),
                    Argument.Of("reviewed", line.Score!.Value), Argument.Of("taken", taken));
            }
        }
    }
}
