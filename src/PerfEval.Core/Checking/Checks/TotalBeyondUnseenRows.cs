using PerfEval.Core.Amounts;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.TotalBeyondUnseenRows"/>.</summary>
/// <remarks>
/// Of a table cut short, or not known to be whole, the total still lies between what the seen rows claim and that plus what the
/// unseen ones can carry.
/// </remarks>
internal sealed class TotalBeyondUnseenRows : Check
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.TotalBeyondUnseenRows, Severity.Error, FindingConcern.Result, "B7",
        chinese: new(
            "自评总分与所见各行不能同时成立",
            "自评总分 {claimed}；所见各行已得 {seen} 分，未见的行得满分也至多 {most} 分。",
            "无论未见的行得多少分，都加不出这个总分。",
            "请对照完整的表格核对总分和各行得分。"),
        english: new(
            "total and rows seen cannot both be right",
            "The total claims {claimed}; the rows seen claim {seen}, and with full points for those not seen it is {most} at most.",
            "Whatever the unseen rows score, they do not make this total.",
            "Check the total and the scores against the whole table."));

    protected override Needs Needs => Needs.Indicators;

    protected override void Look(CheckContext context, CheckSink sink)
    {
        if (!context.Report.Completeness.MayLackRows())
        {
            sink.Skip("skip.allRowsSeen");
            return;
        }

        if (!context.Report.Claims.TotalScore.TryGetValue(out var total))
        {
            sink.Skip("skip.noClaimedTotal");
            return;
        }

        // a row without a claim may be worth all its points, and so may one that does not apply once the rest is scaled up
        var (seen, least, most) = (Points.Zero, Points.Zero, context.FullPoints);
        foreach (var (line, claim) in context.ScoredCells())
        {
            if (line.Points is not { } points)
            {
                sink.Skip("skip.pointsNotPrinted");
                return;
            }

            seen += points;
            least += claim.HasValue ? claim.Value : Points.Zero;
            most -= claim.HasValue ? points - claim.Value : Points.Zero;
        }

        if (seen > context.FullPoints)
        {
            sink.Skip("skip.seenPointsBeyondFull");
            return;
        }

        sink.Looked();
        var half = PrintedUnit.HalfOf(context.Report.Claims.TotalScore);
        if (total < least - half || total > most + half)
        {
            sink.Find(
                Severity.Error, CheckContext.ClaimsPlace.Then(ReportPart.TotalScore),
                Argument.Of("claimed", total), Argument.Of("seen", least), Argument.Of("most", most));
        }
    }
}

public static partial class CheckCodes
{
    /// <summary>
    /// 所见各行与自评总分不能同时成立: of a table cut short, the claimed total is less than the seen rows claim or more than the unseen ones can add.
    /// </summary>
    public static FindingCode TotalBeyondUnseenRows { get; } = new(4104);
}
