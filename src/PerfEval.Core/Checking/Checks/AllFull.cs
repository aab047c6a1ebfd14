using PerfEval.Core.Amounts;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.AllFull"/>.</summary>
/// <remarks>Of what is claimed; a claim missing anywhere leaves it open.</remarks>
internal sealed class AllFull : Check
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.AllFull, Severity.Note, FindingConcern.Design, "E6",
        chinese: new(
            "全部满分",
            "执行率和 {count} 个指标全部满分，总分恰为 {total}。",
            "全部满分的自评常被认为流于形式。",
            "请核对目标设定是否偏低、佐证是否充分。"),
        english: new(
            "everything full",
            "Execution and all {count} indicators are full, and the total is exactly {total}.",
            "Full marks throughout are often a formality.",
            "Check whether targets were low and evidence is sufficient."));

    protected override Needs Needs => Needs.Whole | Needs.Indicators;

    protected override void Look(CheckContext context, CheckSink sink)
    {
        if (!context.Report.Claims.TotalScore.TryGetValue(out var total))
        {
            sink.Skip("skip.noClaimedTotal");
            return;
        }

        var execution = context.ExecutionLine is { } line ? IsFull(context.ClaimedExecution, line.Points) : true;
        var (isAnyLess, isAnyOpen) = (total != context.FullPoints || execution == false, execution is null);
        var count = 0;
        foreach (var leaf in context.Leaves)
        {
            if (leaf.Indicator.Points.Kind != ReportedKind.NotApplicable)
            {
                count++;
                var isFull = IsFull(leaf.Result.ClaimedScore, leaf.Line.Points);
                (isAnyLess, isAnyOpen) = (isAnyLess || isFull == false, isAnyOpen || isFull is null);
            }
        }

        // one line that is not full settles it; without one a missing claim leaves it open
        if (!isAnyLess && isAnyOpen)
        {
            sink.Skip("skip.noClaimedTotal");
            return;
        }

        sink.Looked();
        if (!isAnyLess)
        {
            sink.Find(
                Severity.Note, CheckContext.ClaimsPlace.Then(ReportPart.TotalScore),
                Argument.Of("total", total), Argument.Of("count", count));
        }
    }

    // null where it is not known
    private static bool? IsFull(Reported<Points> claimed, Points? points)
    {
        if (!claimed.TryGetValue(out var score))
        {
            return claimed.Kind == ReportedKind.NotApplicable ? false : null;
        }

        return points is { } full ? score == full : null;
    }
}

public static partial class CheckCodes
{
    /// <summary>全部满分: every score is full and the total is exactly 100.</summary>
    public static FindingCode AllFull { get; } = new(6101);
}
