using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Findings;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Standards.Review;

/// <summary>分值: the points of a standard make what they must.</summary>
internal static class PointsReview
{
    /// <summary>Execution and first levels against the full points, provisions against their first level and the full points.</summary>
    public static void Sums(EvaluationStandard standard, ReviewSink sink)
    {
        var full = standard.FullPoints.Value;
        var execution = standard.ExecutionPoints?.Value ?? Points.Zero;
        var (levels, allStated) = (Points.Zero, standard.FirstLevels.Count > 0);
        for (var i = 0; i < standard.FirstLevels.Count; i++)
        {
            var level = standard.FirstLevels[i].Value;
            levels += level.Points ?? Points.Zero;
            allStated &= level.Points is not null;
            OfLevel(standard, level, i, sink);
        }

        if ((allStated && execution + levels != full) || execution + levels > full)
        {
            sink.Add(
                Severity.Error, "review.pointsSum", "/firstLevels",
                Argument.Of("execution", execution), Argument.Of("levels", levels), Argument.Of("sum", execution + levels), Argument.Of("full", full));
        }

        var (assigned, everyOne) = AssignedPoints(standard, null);
        if (standard.Assignments.Count > 0 && execution + assigned > full)
        {
            sink.Add(
                Severity.Error, "review.assignedAboveFull", "/assignments", Argument.Of("sum", execution + assigned), Argument.Of("full", full));
        }
        else if (standard.Assignments.Count > 0 && everyOne && standard.FirstLevels.Count == 0 && execution + assigned < full)
        {
            sink.Add(Severity.Note, "review.assignedBelowFull", "/assignments", Argument.Of("sum", execution + assigned), Argument.Of("full", full));
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

            switch (placed.Rule)
            {
                case BandRule bands when BestOf(bands) is { } best && best != points:
                    sink.Add(
                        best > points ? Severity.Error : Severity.Warning, best > points ? "review.bandsAbovePoints" : "review.bandsBelowPoints",
                        placed.Pointer + "/bands", Argument.Of("best", best), Argument.Of("points", points));
                    break;
                case ChecklistRule checklist when SumOf(checklist) is { } sum && sum != points:
                    sink.Add(Severity.Error, "review.elementsSum", placed.Pointer + "/elements", Argument.Of("sum", sum), Argument.Of("points", points));
                    break;
                case DeductionRule { Deduct.Points: { } cost } when cost > points:
                    sink.Add(Severity.Warning, "review.stepAbovePoints", placed.Pointer + "/deduct", Argument.Of("cost", cost), Argument.Of("points", points));
                    break;
                case ViolationRule { Deduct.Points: { } cost } when cost > points:
                    sink.Add(Severity.Warning, "review.stepAbovePoints", placed.Pointer + "/deduct", Argument.Of("cost", cost), Argument.Of("points", points));
                    break;
                default:
                    break;
            }
        }
    }

    private static void OfLevel(EvaluationStandard standard, FirstLevelStandard level, int index, ReviewSink sink)
    {
        var (sum, _) = AssignedPoints(standard, level);
        if (level.Points is { } points && sum > points)
        {
            sink.Add(
                Severity.Error, "review.levelSum", $"/firstLevels/{index}/value/points",
                Argument.Of("level", level.Name), Argument.Of("sum", sum), Argument.Of("points", points));
        }
    }

    // the points of provisions, all or those under a first level; of a group only what it counts
    private static (Points Sum, bool EveryOne) AssignedPoints(EvaluationStandard standard, FirstLevelStandard? level)
    {
        var (sum, everyOne) = (Points.Zero, true);
        foreach (var assignment in standard.Assignments)
        {
            if (level is null || StandsUnder(assignment.Value, level))
            {
                sum += assignment.Value.Points ?? Points.Zero;
                everyOne &= assignment.Value.Points is not null;
            }
        }

        foreach (var group in standard.Groups)
        {
            sum -= SpareOf(group.Value, standard, level);
        }

        return (sum, everyOne);
    }

    private static Points SpareOf(IndicatorGroup group, EvaluationStandard standard, FirstLevelStandard? level)
    {
        List<Points> members = [];
        foreach (var assignment in standard.Assignments)
        {
            if (assignment.Value.Points is { } points && group.Has(assignment.Value.Name) && (level is null || StandsUnder(assignment.Value, level)))
            {
                members.Add(points);
            }
        }

        members.Sort();
        var spare = Points.Zero;
        for (var i = 0; i < members.Count - group.Counted; i++)
        {
            spare += members[i];
        }

        return spare;
    }

    private static bool StandsUnder(IndicatorAssignment assignment, FirstLevelStandard level)
    {
        if (assignment.Under is not { } under)
        {
            return false;
        }

        var isUnder = LevelNames.Match(under, level.Name, level.Aliases);
        foreach (var second in level.SecondLevels)
        {
            isUnder |= LevelNames.Match(under, second.Name, second.Aliases);
        }

        return isUnder;
    }

    private static Points? BestOf(BandRule rule)
    {
        Points? best = null;
        foreach (var band in rule.Bands)
        {
            best = band.Award.Points is { } points && (best is null || points > best) ? points : best;
        }

        return best;
    }

    private static Points? SumOf(ChecklistRule rule)
    {
        if (rule.Elements[0].Award.Points is null)
        {
            return null;
        }

        var sum = Points.Zero;
        foreach (var element in rule.Elements)
        {
            sum += element.Award.Points ?? Points.Zero;
        }

        return sum;
    }
}
