using PerfEval.Core.Amounts;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.TotalOutOfReach"/>.</summary>
/// <remarks>Where every row claims a score the total is their sum or is not (PE3105); of a table cut short see PE4104.</remarks>
internal sealed class TotalOutOfReach : Check
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.TotalOutOfReach, Severity.Error, FindingConcern.Result, "B7",
        chinese: new(
            "自评总分高于可得分",
            "自评总分 {claimed}；已填的得分合计 {sum} 分，没有填得分的各行全得满分也至多 {most} 分。",
            "没有填的行再怎么得分，也加不到这个总分。",
            "请补填各行得分，并核对总分。"),
        english: new(
            "claimed total cannot be reached",
            "The total claims {claimed}; the scores claimed make {sum}, and with full points for the rows that claim none it is {most} at most.",
            "Whatever the other rows score, they do not make this total.",
            "Fill in the missing scores and check the total."));

    protected override Needs Needs => Needs.Whole | Needs.Indicators;

    protected override void Look(CheckContext context, CheckSink sink)
    {
        if (!context.Report.Claims.TotalScore.TryGetValue(out var total) || context.GoalsAreWeighed)
        {
            sink.Skip("skip.noClaimedTotal");
            return;
        }

        var (sum, most, isOpen) = (Points.Zero, Points.Zero, false);
        foreach (var (line, claim) in context.ScoredCells())
        {
            if (line.Points is not { } points)
            {
                sink.Skip("skip.pointsNotPrinted");
                return;
            }

            sum += claim.HasValue ? claim.Value : Points.Zero;
            most += claim.HasValue ? claim.Value : points;
            isOpen |= !claim.HasValue;
        }

        if (!isOpen)
        {
            sink.Skip("skip.everyRowClaims");
            return;
        }

        sink.Looked();
        if (total > most + PrintedUnit.HalfOf(context.Report.Claims.TotalScore))
        {
            sink.FindScore(
                Severity.Error, CheckContext.ClaimsPlace.Then(ReportPart.TotalScore), total - most,
                Argument.Of("claimed", total), Argument.Of("sum", sum), Argument.Of("most", most));
        }
    }
}

public static partial class CheckCodes
{
    /// <summary>自评总分高于可得分: the claimed total is more than the claimed scores and full points for the other rows make.</summary>
    public static FindingCode TotalOutOfReach { get; } = new(4103);
}
