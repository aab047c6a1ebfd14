using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Scoring;

/// <summary>
/// 未印分值的指标: indicators without points count together, up to what their first level or goal declares beyond the points that are stated.
/// Where nothing is declared there is no upper end. A row that does not apply is not one of them: left out, it changes neither end.
/// </summary>
internal static class UnprintedPoints
{
    /// <summary>Points that are not scored, which count from none to all of them.</summary>
    /// <param name="Name">名称 of what they belong to.</param>
    /// <param name="Place">Where.</param>
    /// <param name="Goal">Position of the goal; null for execution.</param>
    /// <param name="Most">The most they can come to; null for no upper end.</param>
    /// <param name="Why">Why they were not scored.</param>
    public readonly record struct Cap(string Name, Place Place, int? Goal, Points? Most, Remark Why)
    {
        /// <summary>Whether rows of the table have the points, which are not known one by one.</summary>
        public bool IsOfRows { get; init; }
    }

    /// <summary>The groups, in the order printed.</summary>
    /// <param name="goals">年度目标.</param>
    /// <param name="lines">The scored lines.</param>
    /// <param name="full">满分: where the indicators make it alone, execution without printed points has none.</param>
    public static List<Cap> Of(EquatableList<AnnualGoal> goals, EquatableList<ScoredLine> lines, Points full)
    {
        List<Cap> caps = [];
        var stated = Stated.Of(goals, lines);
        foreach (var line in lines)
        {
            if (line.Kind == LineKind.Execution && IsUnprinted(line))
            {
                Points? most = IndicatorsMake(full, stated) ? Points.Zero : null;
                caps.Add(new Cap(line.Name, line.Place, null, most, OpenReason.Of(OpenReasonKind.PointsNotPrinted).Sentence));
            }
        }

        for (var g = 0; g < goals.Count; g++)
        {
            AddGoal(caps, g, goals[g], stated[g]);
        }

        return caps;
    }

    private static bool IsUnprinted(ScoredLine line) => line.Points is null && line.Outcome is not ScoreOutcome.NotApplicable;

    // together, or each of several goals for itself
    private static bool IndicatorsMake(Points full, Stated[][] stated)
    {
        var (all, eachIsFull) = (Points.Zero, stated.Length > 0);
        foreach (var goal in stated)
        {
            var sum = Points.Zero;
            foreach (var level in goal)
            {
                sum += level.Points;
                if (level.HasUnprinted)
                {
                    return false;
                }
            }

            all += sum;
            eachIsFull &= sum == full;
        }

        return all == full || eachIsFull;
    }

    private static void AddGoal(List<Cap> caps, int goalIndex, AnnualGoal goal, Stated[] stated)
    {
        var spoken = Points.Zero;
        var leftOver = false;
        for (var i = 0; i < stated.Length; i++)
        {
            var (points, unprinted) = (stated[i].Points, stated[i].HasUnprinted);
            var level = goal.Tree.FirstLevels[i];
            var declared = Declaration(level.DeclaredPoints, points);
            if (unprinted && declared is { } most)
            {
                Add(level.Name ?? "", PlaceOfGoal().Then(ReportPart.FirstLevel, i, level.Name), most - points);
            }

            leftOver |= unprinted && declared is null;
            spoken += unprinted && declared is { } whole ? whole : points;
        }

        if (leftOver)
        {
            Add("", PlaceOfGoal(), Declaration(goal.DeclaredPoints, spoken) - spoken);
        }

        Place PlaceOfGoal() => Place.Report.Then(ReportPart.Goal, goalIndex);

        void Add(string name, Place place, Points? most) => caps.Add(
            new Cap(name, place, goalIndex, most, OpenReason.Of(OpenReasonKind.PointsNotPrinted).Sentence) { IsOfRows = true });
    }

    // a declaration of less than what is stated already is contradicted, and says nothing about the rest
    private static Points? Declaration(Reported<Points> declared, Points stated) =>
        declared.HasValue && declared.Value >= stated ? declared.Value : null;

    /// <summary>What the rows of one first level state.</summary>
    private readonly record struct Stated(Points Points, bool HasUnprinted)
    {
        /// <summary>By goal and first level.</summary>
        public static Stated[][] Of(EquatableList<AnnualGoal> goals, EquatableList<ScoredLine> lines)
        {
            var stated = new Stated[goals.Count][];
            for (var g = 0; g < stated.Length; g++)
            {
                stated[g] = new Stated[goals[g].Tree.FirstLevels.Count];
            }

            foreach (var line in lines)
            {
                if (line is { GoalIndex: { } goal, FirstLevelIndex: { } level })
                {
                    ref var sum = ref stated[goal][level];
                    sum = new Stated(sum.Points + (line.Points ?? Points.Zero), sum.HasUnprinted || IsUnprinted(line));
                }
            }

            return stated;
        }
    }
}
