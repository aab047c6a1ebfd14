using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Scoring;

/// <summary>一级指标小计: adds the lines of each first level up, as printed.</summary>
internal static class LevelScoring
{
    /// <summary>The goals with their first levels, in the order printed.</summary>
    /// <param name="goals">年度目标.</param>
    /// <param name="lines">The scored lines, execution first, then in the order printed.</param>
    /// <param name="caps">Points nobody printed.</param>
    public static EquatableList<ScoredGoal> Of(EquatableList<AnnualGoal> goals, List<ScoredLine> lines, List<UnprintedPoints.Cap> caps)
    {
        Dictionary<Place, Points?> unprinted = [];
        foreach (var cap in caps)
        {
            unprinted[cap.Place] = cap.Most;
        }

        List<ScoredGoal> scored = [];
        var next = lines.FindIndex(line => line.Kind == LineKind.Indicator);
        for (var g = 0; g < goals.Count; g++)
        {
            List<ScoredLevel> levels = [];
            for (var f = 0; f < goals[g].Tree.FirstLevels.Count; f++)
            {
                var name = goals[g].Tree.FirstLevels[f].Name;
                Points? points = Points.Zero;
                PointsRange score = default;
                List<ScoredLine> ofLevel = [];
                for (; next >= 0 && next < lines.Count && lines[next].GoalIndex == g && lines[next].FirstLevelIndex == f; next++)
                {
                    var line = lines[next];
                    points += line.Outcome is ScoreOutcome.NotApplicable ? line.Points ?? Points.Zero : line.Points;
                    score += line.Points is null ? default : line.Contribution;
                    ofLevel.Add(line);
                }

                var place = Place.Report.Then(ReportPart.Goal, g).Then(ReportPart.FirstLevel, f, name);
                score = points is null ? score + new PointsRange(Points.Zero, unprinted.GetValueOrDefault(place)) : score;
                levels.Add(new ScoredLevel(g, f, name, points, score, ofLevel.ToEquatableList()));
            }

            scored.Add(new ScoredGoal(g, levels.ToEquatableList()));
        }

        return scored.ToEquatableList();
    }
}
