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
    /// <param name="goals">年度目标.</param>
    /// <param name="lines">The scored lines, execution first, then in the order printed.</param>
    /// <param name="caps">Points nobody printed.</param>
    public static EquatableList<ScoredGroup> Of(EquatableList<AnnualGoal> goals, List<ScoredLine> lines, List<UnprintedPoints.Cap> caps)
    {
        Dictionary<Place, Points?> unprinted = [];
        foreach (var cap in caps)
        {
            unprinted[cap.Place] = cap.Most;
        }

        List<ScoredGroup> groups = [];
        var next = lines.FindIndex(line => line.Kind == LineKind.Indicator);
        for (var g = 0; g < goals.Count; g++)
        {
            for (var f = 0; f < goals[g].Tree.FirstLevels.Count; f++)
            {
                var name = goals[g].Tree.FirstLevels[f].Name;
                Points? points = Points.Zero;
                PointsRange score = default;
                for (; next >= 0 && next < lines.Count && lines[next].GoalIndex == g && lines[next].FirstLevelIndex == f; next++)
                {
                    var line = lines[next];
                    points += line.Outcome is ScoreOutcome.NotApplicable ? line.Points ?? Points.Zero : line.Points;
                    score += line.Points is null ? default : line.Contribution;
                }

                var place = Place.Report.Then(ReportPart.Goal, g).Then(ReportPart.FirstLevel, f, name);
                groups.Add(new ScoredGroup(g, f, name, points, points is null ? score + new PointsRange(Points.Zero, unprinted.GetValueOrDefault(place)) : score));
            }
        }

        return groups.ToEquatableList();
    }
}
