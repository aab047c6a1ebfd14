using System;
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
    /// <param name="caps">Points that are not printed.</param>
    public static EquatableList<ScoredGoal> Of(
        EquatableList<AnnualGoal> goals, ReadOnlySpan<ScoredLine> lines, List<UnprintedPoints.Cap> caps)
    {
        var scored = new ScoredGoal[goals.Count];
        var next = 0;
        while (next < lines.Length && lines[next].Kind != LineKind.Indicator)
        {
            next++;
        }

        for (var g = 0; g < scored.Length; g++)
        {
            var levels = new ScoredLevel[goals[g].Tree.FirstLevels.Count];
            for (var f = 0; f < levels.Length; f++)
            {
                var first = next;
                while (next < lines.Length && lines[next].GoalIndex == g && lines[next].FirstLevelIndex == f)
                {
                    next++;
                }

                var own = new EquatableList<ScoredLine>(lines[first..next].ToArray());
                levels[f] = Level(g, f, goals[g].Tree.FirstLevels[f].Name, own, caps);
            }

            scored[g] = new ScoredGoal(g, new EquatableList<ScoredLevel>(levels));
        }

        return new EquatableList<ScoredGoal>(scored);
    }

    private static ScoredLevel Level(int goal, int first, string? name, EquatableList<ScoredLine> lines, List<UnprintedPoints.Cap> caps)
    {
        Points? points = Points.Zero;
        PointsRange score = default;
        foreach (var line in lines)
        {
            points += line.Outcome is ScoreOutcome.NotApplicable ? line.Points ?? Points.Zero : line.Points;
            score += line.Points is null ? default : line.Contribution;
        }

        if (points is null)
        {
            var place = Place.Report.Then(ReportPart.Goal, goal).Then(ReportPart.FirstLevel, first, name);
            score += new PointsRange(Points.Zero, caps.FindLast(cap => cap.Place == place).Most);
        }

        return new ScoredLevel(goal, first, name, points, score, lines);
    }
}
