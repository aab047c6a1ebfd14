using PerfEval.Core.Amounts;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.LevelAboveDeclared"/>.</summary>
/// <remarks>Cut tables too: unseen rows only add. Where the points themselves are no sum (PE2101), that is said and not this.</remarks>
internal sealed class LevelAboveDeclared : Check
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.LevelAboveDeclared, Severity.Error, FindingConcern.Result, "B6",
        chinese: new(
            "一级指标得分超过标明分值",
            "“{name}”标明 {declared} 分，其下得分合计 {sum} 分。",
            "得分不能超过分值。",
            "请核对各行得分，或改正标明的分值。"),
        english: new(
            "first level claims more than it declares",
            "“{name}” declares {declared} points; the scores below it make {sum}.",
            "A score cannot exceed its points.",
            "Check the scores, or correct the declared points."));

    protected override void Look(CheckContext context, CheckSink sink)
    {
        var isOfPoints = context.Results.PlacesOf(CheckCodes.DeclaredPointsNotSum);
        foreach (var level in context.FirstLevels)
        {
            if (!level.Level.DeclaredPoints.TryGetValue(out var declared))
            {
                continue;
            }

            var (sum, half, isClaimed) = (Points.Zero, Points.Zero, false);
            foreach (var row in level.Rows)
            {
                // a score above its points is a finding of its own (PE3104)
                if (row.IsCounted && row.Claimed.TryGetValue(out var filed))
                {
                    var claimed = row.Line.Points is { } points && filed > points ? points : filed;
                    (sum, half, isClaimed) = (sum + claimed, Points.Max(half, PrintedUnit.HalfOf(row.Claimed)), true);
                }
            }

            if (isOfPoints.Has(level.Place, ReportPart.PointsCell))
            {
                sink.SkipAfter(CheckCodes.DeclaredPointsNotSum);
                continue;
            }

            if (!isClaimed)
            {
                continue;
            }

            sink.Looked();
            if (sum - half > declared)
            {
                sink.FindScore(
                    Severity.Error, level.Place.Then(ReportPart.PointsCell), sum - declared,
                    Argument.Of("name", level.Level.Name ?? ""), Argument.Of("declared", declared), Argument.Of("sum", sum));
            }
        }

        sink.Skip("skip.noDeclaredScores");
    }
}

public static partial class CheckCodes
{
    /// <summary>一级指标得分超过标明分值: the scores below a first level make more than its declared points.</summary>
    public static FindingCode LevelAboveDeclared { get; } = new(3112);
}
