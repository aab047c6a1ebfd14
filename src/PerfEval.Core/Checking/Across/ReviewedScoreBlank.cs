using PerfEval.Core.Checking.Checks;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking.Across;

/// <summary>Looks for <see cref="CheckCodes.ReviewedScoreBlank"/>.</summary>
internal sealed class ReviewedScoreBlank : ReviewCheck
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.ReviewedScoreBlank, Severity.Error, FindingConcern.Blank, "H1",
        chinese: new(
            "复核得分空白而有备注",
            "“{name}”备注“{remark}”，复核得分没有填。",
            "没有得分，备注就没有结论，复核总分也加不出来。",
            "请补填复核得分。"),
        english: new(
            "reviewed score blank beside a remark",
            "“{name}” is remarked on (“{remark}”) and has no reviewed score.",
            "A remark without a score concludes nothing, and the reviewed total cannot be added up.",
            "Fill in the reviewed score."));

    protected override void Look(ReviewedReport report, CheckSink sink)
    {
        sink.Skip("remark.noRemarks");
        foreach (var line in report.Lines.FindAll(line => line.HasRemark))
        {
            sink.Looked();
            if (line.Reviewed.Score.IsBlank)
            {
                sink.Find(Severity.Error, line.Place, Argument.Of("name", line.Name), Argument.Of("remark", line.Remark));
            }
        }
    }
}
