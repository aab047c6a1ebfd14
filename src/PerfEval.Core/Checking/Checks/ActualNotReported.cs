using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;
using PerfEval.Core.Reports;
using PerfEval.Core.Scoring;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.ActualNotReported"/>.</summary>
/// <remarks>A form published without results says so as a whole. A column that no row fills is one the form may not have.</remarks>
internal sealed class ActualNotReported : Check
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.ActualNotReported, Severity.Warning, FindingConcern.Blank, "A7",
        chinese: new(
            "完成值未填",
            "{problem}",
            "空白不等于 0，也不等于完成。",
            "请填报完成值。"),
        english: new(
            "no actual value",
            "{problem}",
            "Blank is neither 0 nor done.",
            "Report the result."));

    protected override void Look(CheckContext context, CheckSink sink)
    {
        if (context.Report.Completeness == Completeness.Unfilled)
        {
            sink.Skip("skip.unfilled");
            return;
        }

        if (context is { Funding: not null, ExecutionLine: { } execution } && !context.Notes.MayLack(FundingColumn.Executed)
            && !context.Lacks(SelfEvaluation.Columns.Executed))
        {
            sink.Looked();
            if (execution.Outcome is ScoreOutcome.NotReported)
            {
                sink.Find(
                    Severity.Warning, execution.Place.Then(ReportPart.Executed),
                    Argument.Of("problem", Remark.Of("actual.executedBlank")));
            }
        }

        // where no row fills a column, the form has none, or it stands under a head nobody recognised
        sink.Skip((context.Notes.MayLackActuals, context.Lacks(SelfEvaluation.Columns.Actual)) switch
        {
            (true, _) => "skip.headsUnread",
            (_, true) => "skip.columnNotPrinted",
            _ => "skip.noTargetsOrActuals",
        });
        var hasActuals = context.Leaves.Exists(leaf => leaf.Result.Actual is not ActualValue.NotReported)
            || context.Notes.IsPrintedBlank(ReportPart.Actual);
        if (!hasActuals
            || context.Lacks(SelfEvaluation.Columns.Actual)
            || !context.Leaves.Exists(leaf => leaf.Indicator.Target is not TargetValue.Unstated))
        {
            return;
        }

        // a first level of which no row fills in either is judged by its rules (过程, 管理): the form asks for neither there
        var filled = context.Leaves.TrueForAll(IsAsked)
            ? null
            : context.Leaves.Where(IsAsked).Select(leaf => (leaf.GoalIndex, leaf.Leaf.FirstIndex)).ToHashSet();
        foreach (var leaf in context.Leaves)
        {
            if (context.IsAtTheCut(leaf)
                || filled?.Contains((leaf.GoalIndex, leaf.Leaf.FirstIndex)) == false
                || leaf.Indicator.Points.Kind == ReportedKind.NotApplicable
                || context.IsJudgedAlone(leaf)
                || leaf.Line.Outcome is ScoreOutcome.NotApplicable)
            {
                continue;
            }

            sink.Looked();
            if (leaf.Result.Actual is ActualValue.NotReported)
            {
                var problem = leaf.Indicator.Target is TargetValue.Unstated
                    ? Remark.Of("actual.bothBlank")
                    : Remark.Of("actual.blank", Argument.Of("target", leaf.Indicator.Target.Text));
                sink.Find(Severity.Warning, leaf.Line.Place.Then(ReportPart.Actual), Argument.Of("problem", problem));
            }
        }
    }

    private static bool IsAsked(ScoredRow leaf) => leaf.Indicator.Target is not TargetValue.Unstated
        || leaf.Result.Actual is not ActualValue.NotReported || !leaf.Result.ClaimedScore.HasValue;
}

public static partial class CheckCodes
{
    /// <summary>完成值未填: no actual value is reported.</summary>
    public static FindingCode ActualNotReported { get; } = new(2206);
}
