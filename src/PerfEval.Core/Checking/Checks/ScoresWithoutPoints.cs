using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.ScoresWithoutPoints"/>.</summary>
internal sealed class ScoresWithoutPoints : Check
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.ScoresWithoutPoints, Severity.Note, FindingConcern.Result, "A7",
        chinese: new(
            "有得分而无分值",
            "{count} 行有得分，合计 {sum} 分，没有一行填分值；总分没有上限。",
            "不知道满分是多少，得分无从复算。",
            "请补填各行分值。"),
        english: new(
            "scores without points",
            "{count} rows claim scores, {sum} in all, and none says out of how many; the total has no upper end.",
            "Without the points no score can be recomputed.",
            "Fill in the points of each row."));

    protected override Needs Needs => Needs.Indicators;

    protected override void Look(CheckContext context, CheckSink sink)
    {
        if (context.Lacks(SelfEvaluation.Columns.Points))
        {
            sink.Skip("skip.columnNotPrinted");
            return;
        }

        sink.Skip("skip.noClaimedScores");
        var scored = context.Leaves.FindAll(row => row.Claimed.HasValue);
        if (scored.Count == 0)
        {
            return;
        }

        sink.Looked();
        if (scored.TrueForAll(row => row.Line.Points is null && row.Indicator.Points.IsBlank))
        {
            sink.Find(
                Severity.Note, context.GoalsPlace,
                Argument.Of("count", scored.Count),
                Argument.Of("sum", scored.Aggregate(Points.Zero, (sum, row) => sum + row.Claimed.Value)));
        }
    }
}

public static partial class CheckCodes
{
    /// <summary>有得分而无分值: rows claim scores and none of them prints its points.</summary>
    public static FindingCode ScoresWithoutPoints { get; } = new(3111);
}
