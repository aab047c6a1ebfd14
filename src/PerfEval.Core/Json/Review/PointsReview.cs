using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Findings;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Review;

/// <summary>分值: the points of a standard make what they must.</summary>
internal static class PointsReview
{
    /// <summary>Execution and first levels against the full points, provisions against their first level and the full points.</summary>
    public static void Sums(EvaluationStandard standard, ReviewSink sink)
    {
        var full = standard.FullPoints.Value;
        var execution = standard.ExecutionPoints?.Value ?? Points.Zero;
        var (levels, allStated) = (Points.Zero, standard.FirstLevels.Count > 0);
        var provided = new ProvidedPoints(standard);
        for (var i = 0; i < standard.FirstLevels.Count; i++)
        {
            var level = standard.FirstLevels[i].Value;
            levels += level.Points ?? Points.Zero;
            allStated &= level.Points is not null;
            OfSecondLevels(level, i, sink);
            if (level.Points is { } points && provided.Under(i) is var sum && sum > points)
            {
                sink.Add(
                    Severity.Error, "review.levelSum", $"/firstLevels/{i}/value/points",
                    Argument.Of("level", level.Name), Argument.Of("sum", sum), Argument.Of("points", points));
            }
        }

        if ((allStated && execution + levels != full) || execution + levels > full)
        {
            sink.Add(
                Severity.Error, "review.pointsSum", "/firstLevels",
                Argument.Of("execution", execution),
                Argument.Of("levels", levels),
                Argument.Of("sum", execution + levels),
                Argument.Of("full", full));
        }

        var (assigned, everyOne) = (provided.Sum, provided.AreAllStated);
        if (standard.Assignments.Count > 0 && execution + assigned > full)
        {
            sink.Add(
                Severity.Error,
                "review.assignedAboveFull",
                "/assignments",
                Argument.Of("sum", execution + assigned),
                Argument.Of("full", full));
        }
        else if (standard.Assignments.Count > 0 && everyOne && standard.FirstLevels.Count == 0 && execution + assigned < full)
        {
            sink.Add(
                Severity.Note,
                "review.assignedBelowFull",
                "/assignments",
                Argument.Of("sum", execution + assigned),
                Argument.Of("full", full));
        }
    }

    // second levels with points or weights make those of their first level, where all of them have them
    private static void OfSecondLevels(FirstLevelStandard level, int at, ReviewSink sink)
    {
        var stated = level.SecondLevels.Count(second => second.Points is not null);
        var sum = level.SecondLevels.Aggregate(Points.Zero, (so, second) => so + (second.Points ?? Points.Zero));
        if (level.Points is { } points && stated > 0 && (sum > points || (sum < points && stated == level.SecondLevels.Count)))
        {
            sink.Add(
                Severity.Error, "review.secondsSum", $"/firstLevels/{at}/value/secondLevels", Argument.Of("level", level.Name),
                Argument.Of("sum", sum), Argument.Of("points", points));
        }
    }

    /// <summary>What a rule gives at most against the points of its indicator.</summary>
    public static void Assignments(EvaluationStandard standard, ReviewSink sink)
    {
        foreach (var placed in PlacedRule.Of(standard))
        {
            if (placed.Points is not { } points)
            {
                continue;
            }

            placed.Rule.Accept(new PointsOfRule(points, placed.Pointer, sink));
        }
    }
}
