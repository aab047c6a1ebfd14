using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.DeductedWithoutReason"/>.</summary>
/// <remarks>Rows that nothing recomputes; those missed (PE3203) or answered by their target (PE3202) are left to those.</remarks>
internal sealed class DeductedWithoutReason : Check
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.DeductedWithoutReason, Severity.Warning, FindingConcern.Reason, "E4 H2",
        chinese: new(
            "扣分未说明原因",
            "“{name}”{points} 分填 {claimed} 分，没有写原因。",
            "不能按数复算的指标，扣多少分只有原因能说明。",
            "请在偏差原因栏写明扣分的事实。"),
        english: new(
            "points taken off without a reason",
            "“{name}”: {claimed} of {points} claimed, and no reason.",
            "Where nothing recomputes the score, only a reason tells what was taken off.",
            "State in the reason column what was lacking."));

    protected override Needs Needs => Needs.Indicators;

    protected override void Look(CheckContext context, CheckSink sink)
    {
        if (context.LacksReasons)
        {
            sink.Skip("skip.noReasonColumn");
            return;
        }

        sink.Skip("skip.noJudgedScores");
        var missed = context.Results.PlacesOf(CheckCodes.MissedWithoutReason);
        var repeated = context.Results.PlacesOf(CheckCodes.TargetRepeatedYetDeducted);
        foreach (var row in context.Leaves)
        {
            if (!row.Claimed.HasValue || row.Line.Points is not { } points || !Deductions.AreJudged(row)
                || context.Notes.IsMisread(row.Line.Place)
                || missed.Has(row.Line.Place, ReportPart.Reason) || repeated.Has(row.Line.Place, ReportPart.Reason))
            {
                continue;
            }

            sink.Looked();
            if (Deductions.Of(row) is { } lost && !row.GivesReason)
            {
                sink.FindScore(
                    Severity.Warning, row.Line.Place.Then(ReportPart.Reason), lost,
                    Argument.Of("name", row.Line.Name), Argument.Of("points", points),
                    Argument.Of("claimed", row.Claimed.Value));
            }
        }
    }
}

public static partial class CheckCodes
{
    /// <summary>扣分未说明原因: points were taken off a row that nothing recomputes, without a reason.</summary>
    public static FindingCode DeductedWithoutReason { get; } = new(3201);
}
