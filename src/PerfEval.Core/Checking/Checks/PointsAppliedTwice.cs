using System.Linq;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;
using PerfEval.Core.Scoring;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.PointsAppliedTwice"/>.</summary>
internal sealed class PointsAppliedTwice : Check
{
    private const int FewestRows = 2;

    public override FindingKind Kind { get; } = new(
        CheckCodes.PointsAppliedTwice, Severity.Error, FindingConcern.Result, "E2",
        chinese: new(
            "分值重复折算",
            "“{name}”{points} 分，应得 {computed} 分，只填 {claimed} 分：得分又按分值占满分的比例打了一次折。",
            "这样计分，全部达标也永远得不到满分。",
            "请按“分值 × 完成比例”重新计分，不再乘权重。"),
        english: new(
            "points were multiplied by the weight again",
            "“{name}”, {points} points: {computed} are due and {claimed} claimed; the score was cut once more by the share of its points.",
            "Scored so, full marks can never be reached.",
            "Score points × completion, and do not multiply by the weight again."));

    protected override Needs Needs => Needs.Indicators;

    protected override void Look(CheckContext context, CheckSink sink)
    {
        sink.Skip("skip.oneMetRow");
        if (context.Leaves.Count(IsMet) >= FewestRows)
        {
            sink.Looked();
        }

        foreach (var row in context.Leaves)
        {
            if (row.Claimed.TryGetValue(out var claimed) && SquaredPoints.Explain(context, row, claimed)
                && row.Line is { Points: { } points, Score: { } score })
            {
                sink.FindScore(
                    Severity.Error, row.Line.Place.Then(ReportPart.ScoreCell), claimed - score,
                    Argument.Of("name", row.Line.Name), Argument.Of("points", points), Argument.Of("computed", score),
                    Argument.Of("claimed", claimed));
            }
        }
    }

    private static bool IsMet(ScoredRow row) =>
        row.Claimed.HasValue && row.Line is { Points: { } points, Outcome: ScoreOutcome.Scored scored } && scored.Points == points;
}

public static partial class CheckCodes
{
    /// <summary>分值重复折算: rows that were met claim their points times their share of the full points.</summary>
    public static FindingCode PointsAppliedTwice { get; } = new(3110);
}
