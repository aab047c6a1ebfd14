using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Checking.Checks;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking.Across;

/// <summary>Looks for <see cref="CheckCodes.LikeCasesUnlike"/>.</summary>
/// <remarks>Of the rows remarked on with one word the least and the most taken off may be twice 备注扣分比例差 of the standard apart.</remarks>
internal sealed class LikeCasesUnlike : ReviewCheck
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.LikeCasesUnlike, Severity.Warning, FindingConcern.Contradiction, "H6",
        chinese: new(
            "同类问题扣分不一",
            "备注同为“{fault}”，“{name}”扣 {least}，“{other}”扣 {most}。",
            "同类问题应当同样扣分，否则复核结果没有可比性。",
            "请按同一办法扣分，或者在备注写明不同在哪里。"),
        english: new(
            "like cases unlike",
            "Both remarked on as “{fault}”, “{name}” lost {least} and “{other}” {most}.",
            "Like faults are to cost the same, or reviews cannot be compared.",
            "Take off by one rule, or state in the remarks what differs."));

    protected override void Look(ReviewedReport report, CheckSink sink)
    {
        sink.Skip("remark.noLikeCases");
        var lines = report.Lines
            .Select(line => (Line: line, Fault: ReviewRemarks.FaultIn(line.Remark), Share: line.ShareTaken))
            .Where(row => row is { Fault: not null, Share: not null });
        foreach (var like in lines.GroupBy(row => row.Fault!))
        {
            var rows = like.ToList();
            if (rows.Count < 2)
            {
                continue;
            }

            sink.Looked();
            var (least, most) = (rows.MinBy(row => row.Share!.Value), rows.MaxBy(row => row.Share!.Value));
            if (Ratio.CompareDistance(most.Share!.Value, least.Share!.Value, report.RemarkGap + report.RemarkGap) <= 0)
            {
                continue;
            }

            foreach (var row in rows)
            {
                sink.FindOf(
                    Severity.Warning, like.Key, row.Line.Place, null,
                    Argument.Of("fault", like.Key), Argument.Of("name", least.Line.Name), Argument.Of("least", least.Share.Value),
                    Argument.Of("other", most.Line.Name), Argument.Of("most", most.Share.Value));
            }
        }
    }
}
