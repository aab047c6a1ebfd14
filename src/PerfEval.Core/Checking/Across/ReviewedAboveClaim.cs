using PerfEval.Core.Checking.Checks;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking.Across;

/// <summary>Looks for <see cref="CheckCodes.ReviewedAboveClaim"/>.</summary>
internal sealed class ReviewedAboveClaim : ReviewCheck
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.ReviewedAboveClaim, Severity.Warning, FindingConcern.Reason, "H5",
        chinese: new(
            "复核得分高于自评而无理由",
            "“{name}”自评 {claimed} 分，复核 {reviewed} 分，没有备注。",
            "比单位自己评的还高，须有依据。",
            "请更正复核得分，或者在备注写明依据。"),
        english: new(
            "reviewed above the claim without a reason",
            "“{name}” claims {claimed} and is given {reviewed} points without a remark.",
            "More than the unit itself claims needs a ground.",
            "Correct the reviewed score, or state the ground in the remark."));

    protected override void Look(ReviewedReport report, CheckSink sink)
    {
        sink.Skip("remark.noScores");
        foreach (var line in report.Lines)
        {
            if (line is not { Score: { } reviewed, Claimed: { } claimed })
            {
                continue;
            }

            sink.Looked();
            if (reviewed > claimed && !line.HasRemark)
            {
                sink.Find(
                    Severity.Warning, line.Place,
                    Argument.Of("name", line.Name), Argument.Of("claimed", claimed), Argument.Of("reviewed", reviewed));
            }
        }
    }
}
