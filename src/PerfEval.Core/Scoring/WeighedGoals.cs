using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Reports;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Scoring;

/// <summary>
/// 各目标分别计满分: a form of several goals each of which has all the points of the indicators for itself (80 in every goal beside 20 for execution). Its total weighs the goals by
/// shares the form does not print, so it lies between the worst goal and the best.
/// </summary>
internal static class WeighedGoals
{
    /// <summary>Whether every goal alone, with execution, makes the full points.</summary>
    public static bool Are(IReadOnlyList<ScoredLine> lines, EvaluationStandard standard)
    {
        var execution = Points.Zero;
        Dictionary<int, Points> goals = [];
        foreach (var line in lines)
        {
            if (line.Points is not { } points || line.Outcome is ScoreOutcome.NotApplicable)
            {
                return false;
            }

            if (line.Kind == LineKind.Execution)
            {
                execution = points;
            }
            else
            {
                goals[line.GoalIndex ?? 0] = goals.GetValueOrDefault(line.GoalIndex ?? 0) + points;
            }
        }

        var all = execution != standard.FullPoints.Value && goals.Count > 1 && standard.Rounding.Value.Place == RoundingPlace.Line;
        foreach (var sum in goals.Values)
        {
            all &= sum + execution == standard.FullPoints.Value;
        }

        return all;
    }

    /// <summary>Whether goals could be such before anything is scored: there are several, and none has other points than the first.</summary>
    public static bool MayBe(EquatableList<AnnualGoal> goals)
    {
        Points? first = null;
        foreach (var goal in goals.Count > 1 ? goals : default)
        {
            var sum = Points.Zero;
            foreach (var leaf in goal.Tree.Leaves)
            {
                sum += leaf.Indicator.Points.TryGetValue(out var points) ? points : Points.Zero;
            }

            first ??= sum;
            if (sum != first)
            {
                return false;
            }
        }

        return first is not null;
    }

    /// <summary>The total and its ledger: execution, and one entry for what the goals lose.</summary>
    public static PointsLedger Of(IReadOnlyList<ScoredLine> lines, EvaluationStandard standard)
    {
        var full = standard.FullPoints.Value;
        PointsRange execution = default;
        Dictionary<int, PointsRange> goals = [];
        List<LedgerEntry> entries = [];
        var executionPoints = Points.Zero;
        foreach (var line in lines)
        {
            if (line.Kind == LineKind.Execution)
            {
                (execution, executionPoints) = (line.Contribution, line.Points!.Value);
                TotalScoring.AddLoss(entries, line, executionPoints);
            }
            else
            {
                goals[line.GoalIndex ?? 0] = goals.GetValueOrDefault(line.GoalIndex ?? 0) + line.Contribution;
            }
        }

        var (least, most) = (full, Points.Zero);
        foreach (var goal in goals.Values)
        {
            least = goal.Min < least ? goal.Min : least;
            most = goal.Max!.Value > most ? goal.Max.Value : most;
        }

        var each = full - executionPoints;
        if (most < each || least < each)
        {
            entries.Add(new LedgerEntry("", Place.Report.Then(ReportPart.Goal), each - most, each - least, Remark.Of("cause.goalsWeighed")));
        }

        return new PointsLedger(full, entries.ToEquatableList(), execution + new PointsRange(least, most));
    }
}
