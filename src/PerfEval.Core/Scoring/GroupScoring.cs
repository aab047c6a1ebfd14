using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Scoring;

/// <summary>一级指标小计: adds the lines of each first level up, as printed.</summary>
internal static class GroupScoring
{
    /// <summary>The subtotals, in the order printed.</summary>
    public static EquatableList<ScoredGroup> Of(EquatableList<AnnualGoal> goals, List<ScoredLine> lines, List<UnprintedPoints.Cap> caps)
    {
        List<ScoredGroup> groups = [];
        for (var g = 0; g < goals.Count; g++)
        {
            for (var f = 0; f < goals[g].Tree.FirstLevels.Count; f++)
            {
                var name = goals[g].Tree.FirstLevels[f].Name;
                Points? points = Points.Zero;
                PointsRange score = default;
                foreach (var line in lines)
                {
                    if (line.GoalIndex == g && line.FirstLevelIndex == f)
                    {
                        points += line.Points;
                        score += line.Points is null ? default : line.Contribution;
                    }
                }

                groups.Add(new ScoredGroup(g, f, name, points, points is null ? score + Most(caps, g, f, name) : score));
            }
        }

        return groups.ToEquatableList();
    }

    private static PointsRange Most(List<UnprintedPoints.Cap> caps, int goalIndex, int firstLevel, string? name)
    {
        var place = Place.Report.Then(ReportPart.Goal, goalIndex).Then(ReportPart.FirstLevel, firstLevel, name);
        foreach (var cap in caps)
        {
            if (cap.Place == place)
            {
                return new PointsRange(Points.Zero, cap.Most);
            }
        }

        return new PointsRange(Points.Zero, null);
    }
}
