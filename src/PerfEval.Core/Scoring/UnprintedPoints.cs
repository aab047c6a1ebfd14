using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Scoring;

/// <summary>
/// 未印分值的指标: indicators without points count together, up to what their first level or goal declares beyond the points that are stated. Where nothing is declared there is no upper end.
/// </summary>
internal static class UnprintedPoints
{
    /// <summary>A group of such indicators and the most they can come to; null for no upper end.</summary>
    public readonly record struct Cap(string Name, Place Place, Points? Most);

    /// <summary>The groups, in the order printed.</summary>
    /// <param name="goals">年度目标.</param>
    /// <param name="lines">The scored lines.</param>
    /// <param name="full">满分: where the indicators make it alone, execution without printed points has none.</param>
    public static List<Cap> Of(EquatableList<AnnualGoal> goals, List<ScoredLine> lines, Points full)
    {
        List<Cap> caps = [];
        foreach (var line in lines)
        {
            if (line.Kind == LineKind.Execution && line.Points is null)
            {
                caps.Add(new Cap(line.Name, line.Place, IndicatorsMake(full, lines) ? Points.Zero : null));
            }
        }

        var byLevel = lines.ToLookup(line => (line.GoalIndex, line.FirstLevelIndex));
        for (var g = 0; g < goals.Count; g++)
        {
            AddGoal(caps, g, goals[g], byLevel);
        }

        return caps;
    }

    private static bool IndicatorsMake(Points full, List<ScoredLine> lines)
    {
        var sum = Points.Zero;
        foreach (var line in lines)
        {
            if (line.Kind == LineKind.Indicator && line.Points is not { } && line.Outcome is not ScoreOutcome.NotApplicable)
            {
                return false;
            }

            sum += line.Kind == LineKind.Indicator ? line.Points ?? Points.Zero : Points.Zero;
        }

        return sum == full;
    }

    private static void AddGoal(List<Cap> caps, int goalIndex, AnnualGoal goal, ILookup<(int?, int?), ScoredLine> byLevel)
    {
        var spoken = Points.Zero;
        var leftOver = false;
        for (var i = 0; i < goal.Tree.FirstLevels.Count; i++)
        {
            var (stated, unprinted) = Sum(byLevel[(goalIndex, i)]);
            var level = goal.Tree.FirstLevels[i];
            var declared = Declaration(level.DeclaredPoints, stated);
            if (unprinted && declared is { } points)
            {
                var place = Place.Report.Then(ReportPart.Goal, goalIndex).Then(ReportPart.FirstLevel, i, level.Name);
                caps.Add(new Cap(level.Name ?? "", place, points - stated));
            }

            leftOver |= unprinted && declared is null;
            spoken += unprinted && declared is { } whole ? whole : stated;
        }

        if (leftOver)
        {
            caps.Add(new Cap("", Place.Report.Then(ReportPart.Goal, goalIndex), Declaration(goal.DeclaredPoints, spoken) - spoken));
        }
    }

    // a declaration of less than what is stated already is contradicted, and tells nothing about the rest
    private static Points? Declaration(Reported<Points> declared, Points stated) =>
        declared.HasValue && declared.Value >= stated ? declared.Value : null;

    private static (Points Stated, bool Unprinted) Sum(IEnumerable<ScoredLine> lines)
    {
        var stated = Points.Zero;
        var unprinted = false;
        foreach (var line in lines)
        {
            stated += line.Points ?? Points.Zero;
            unprinted |= line.Points is null;
        }

        return (stated, unprinted);
    }
}
