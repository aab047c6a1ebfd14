using System.Collections.Generic;
using System.Linq;
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
        var byLevel = lines.ToLookup(line => (line.GoalIndex, line.FirstLevelIndex));
        var most = caps.GroupBy(cap => cap.Place).ToDictionary(group => group.Key, group => group.First().Most);
        List<ScoredGroup> groups = [];
        for (var g = 0; g < goals.Count; g++)
        {
            for (var f = 0; f < goals[g].Tree.FirstLevels.Count; f++)
            {
                var name = goals[g].Tree.FirstLevels[f].Name;
                Points? points = Points.Zero;
                PointsRange score = default;
                foreach (var line in byLevel[(g, f)])
                {
                    points += line.Points;
                    score += line.Points is null ? default : line.Contribution;
                }

                var place = Place.Report.Then(ReportPart.Goal, g).Then(ReportPart.FirstLevel, f, name);
                groups.Add(new ScoredGroup(
                    g, f, name, points, points is null ? score + new PointsRange(Points.Zero, most.GetValueOrDefault(place)) : score));
            }
        }

        return groups.ToEquatableList();
    }
}
