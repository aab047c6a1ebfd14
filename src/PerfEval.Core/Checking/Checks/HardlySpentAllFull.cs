using PerfEval.Core.Amounts;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.HardlySpentAllFull"/>.</summary>
/// <remarks>It goes by the claims that are seen, so that it speaks of tables cut short too.</remarks>
internal sealed class HardlySpentAllFull : Check
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.HardlySpentAllFull, Severity.Warning, FindingConcern.Reason, "C8 E11",
        chinese: new(
            "钱没花多少，指标却全部满分",
            "执行率{rate}，填有得分的 {count} 项指标共 {points} 分，全部满分。",
            "钱没有花出去而各项指标都已完成，指标可能与预算无关，或者填报不实。",
            "请说明没有花钱是怎样完成的，并附佐证。"),
        english: new(
            "hardly spent, everything full",
            "The rate is {rate}, and all {count} indicators with a score have their full {points} points.",
            "Goals reached without the money have little to do with it, or were not reached.",
            "Say how they were reached without the money, with evidence."));

    public override EquatableList<FindingCode> After { get; } = [CheckCodes.AttainmentAheadOfExecution];

    protected override Needs Needs => Needs.Indicators;

    protected override void Look(CheckContext context, CheckSink sink)
    {
        var threshold = context.Standard.Thresholds.Value.HalfSpent;
        var isLittle = context.Rate is { } rate ? rate < threshold : IsLittleClaimed(context);
        if (isLittle is not { } little)
        {
            sink.Skip("skip.noRate");
            return;
        }

        var (points, count, areFull) = (Points.Zero, 0, true);
        foreach (var leaf in context.Leaves)
        {
            if (leaf.Result.ClaimedScore.TryGetValue(out var claimed) && leaf.Line.Points is { } own && own > Points.Zero)
            {
                (points, count, areFull) = (points + own, count + 1, areFull && claimed >= own);
            }
        }

        if (points < LeastSeen(context.FullPoints))
        {
            sink.Skip("skip.fewScores");
            return;
        }

        sink.Looked();
        if (little && areFull)
        {
            sink.Find(
                Severity.Warning, context.Rate is null ? CheckContext.FundingPlace : context.RatePlace,
                Argument.Of("rate", context.Rate is { } shown
                    ? Remark.Of("rate.is", Argument.Beside("rate", shown, threshold))
                    : Remark.Of("rate.claimed", Argument.Of("score", context.ClaimedExecution.Value))),
                Argument.Of("count", count), Argument.Of("points", points));
        }
    }

    // execution claimed at less than half its points says the same as a rate below one half
    private static bool? IsLittleClaimed(CheckContext context) =>
        context.ClaimedExecution.TryGetValue(out var claimed) && context.ExecutionLine?.Points is { } points
            ? claimed + claimed < points
            : null;

    // two fifths of the full points: of fewer rows nothing is said
    private static Points LeastSeen(Points full) => full.Times(Ratio.Percent(40), Rounding.TwoDecimals);
}

public static partial class CheckCodes
{
    /// <summary>钱没花多少，指标却全部满分: less than half was spent, and every score that is seen is full.</summary>
    public static FindingCode HardlySpentAllFull { get; } = new(6103);
}
