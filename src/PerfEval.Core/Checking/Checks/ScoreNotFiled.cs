using PerfEval.Core.Amounts;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;
using PerfEval.Core.Reports;
using PerfEval.Core.Scoring;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.ScoreNotFiled"/>.</summary>
/// <remarks>Only where some score is claimed, so that the column was filled in at all.</remarks>
internal sealed class ScoreNotFiled : Check
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.ScoreNotFiled, Severity.Note, FindingConcern.Blank, "A7 A15",
        chinese: new(
            "得分未填",
            "“{name}”分值 {points} 分，没有填得分。",
            "未填不等于 0 分，总分因此无法核对。",
            "请补填得分。"),
        english: new(
            "score not filed",
            "“{name}” is worth {points} and has no score.",
            "Blank is not 0, and the total cannot be checked.",
            "Fill in the score."));

    protected override void Look(CheckContext context, CheckSink sink)
    {
        if (!context.ClaimedExecution.HasValue && !context.Leaves.Exists(leaf => leaf.Result.ClaimedScore.HasValue))
        {
            sink.Skip("skip.noClaimedScores");
            return;
        }

        if (context.Notes.MayLackScores)
        {
            sink.Skip("skip.headsUnread");
            return;
        }

        var isPrinted = !context.Lacks(SelfEvaluation.Columns.Score);
        sink.Skip(isPrinted ? "skip.pointsNotPrinted" : "skip.columnNotPrinted");
        if (context.ExecutionLine is { Points: { } points } execution && context.Funding?.ScoredLine?.Points.HasValue == true)
        {
            Ask(execution, execution.Name, points, context.ClaimedExecution);
        }

        foreach (var leaf in context.Leaves)
        {
            if (isPrinted && leaf.Indicator.Points.TryGetValue(out var own) && leaf.IsCounted && !context.IsAtTheCut(leaf))
            {
                Ask(leaf.Line, leaf.Indicator.Name, own, leaf.Result.ClaimedScore);
            }
        }

        void Ask(ScoredLine line, string name, Points own, Reported<Points> claimed)
        {
            sink.Looked();
            if (claimed.IsBlank)
            {
                sink.Find(Severity.Note, line.Place.Then(ReportPart.ScoreCell), Argument.Of("name", name), Argument.Of("points", own));
            }
        }
    }
}

public static partial class CheckCodes
{
    /// <summary>得分未填: a line has points and no score although others have.</summary>
    public static FindingCode ScoreNotFiled { get; } = new(3108);
}
