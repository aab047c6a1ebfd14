using PerfEval.Core.Checking.Checks;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking.Across;

/// <summary>Looks for <see cref="CheckCodes.TakenOffWithoutRemark"/>.</summary>
internal sealed class TakenOffWithoutRemark : ReviewCheck
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.TakenOffWithoutRemark, Severity.Warning, FindingConcern.Reason, "H2",
        chinese: new(
            "复核扣分无备注",
            "“{name}”由 {start} 分减为 {reviewed} 分，没有备注。",
            "没有理由的扣分，被评价单位无从核对，也无从改进。",
            "请在备注写明扣分的事实。"),
        english: new(
            "taken off without a remark",
            "“{name}” went from {start} to {reviewed} points without a remark.",
            "Who is reviewed can neither check nor mend what nobody says.",
            "State in the remark what was lacking."));

    protected override void Look(ReviewedReport report, CheckSink sink)
    {
        sink.Skip("remark.noScores");
        foreach (var line in report.Lines)
        {
            if (line is not { Score: { } reviewed, Start: { } start })
            {
                continue;
            }

            sink.Looked();
            if (reviewed < start && !line.HasRemark)
            {
                sink.Find(
                    Severity.Warning, line.Place,
                    Argument.Of("name", line.Name), Argument.Of("start", start), Argument.Of("reviewed", reviewed));
            }
        }
    }
}
