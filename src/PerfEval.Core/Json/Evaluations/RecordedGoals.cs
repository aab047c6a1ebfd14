using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Assessing;
using PerfEval.Core.Common;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Evaluations;

/// <summary>The goals of a record made again of its rows and groups.</summary>
internal static class RecordedGoals
{
    public static LocalizedText LinesOfLevels { get; } = new(
        "一级指标小计应按顺序列出各得分行所属的一级指标，且不超出目标个数。",
        "The groups name the first level of each row, in the order of the rows, in as many goals as there are.");

    /// <summary>The rows stand in one list, execution first, and each first level takes its own in order.</summary>
    public static bool TryBuild(
        EquatableList<EvaluationRecord.Row> rows, EquatableList<Assessment.FirstLevel> groups, int goalCount,
        out ScoredLine? execution, out EquatableList<ScoredGoal> goals)
    {
        execution = rows is [{ Line: { Kind: LineKind.Execution } first }, ..] ? first : null;
        var next = execution is null ? 0 : 1;
        Dictionary<int, List<ScoredLevel>> levels = [];
        foreach (var level in groups.Select(group => group.Group))
        {
            List<ScoredLine> ofLevel = [];
            for (; next < rows.Count && IsOf(rows[next].Line, level); next++)
            {
                ofLevel.Add(rows[next].Line);
            }

            levels.TryAdd(level.GoalIndex, []);
            levels[level.GoalIndex].Add(level with { Lines = ofLevel.ToEquatableList() });
        }

        goals = default;
        var isTwice = groups.DistinctBy(group => (group.Group.GoalIndex, group.Group.FirstLevelIndex)).Count() < groups.Count;
        if (isTwice || next < rows.Count || goalCount is < 0 or > Limits.MaxListElements || levels.Keys.Any(goal => goal >= goalCount))
        {
            return false;
        }

        goals = Enumerable.Range(0, goalCount)
            .Select(goal => new ScoredGoal(goal, levels.GetValueOrDefault(goal, []).ToEquatableList()))
            .ToEquatableList();
        return true;
    }

    private static bool IsOf(ScoredLine line, ScoredLevel level) =>
        line.GoalIndex == level.GoalIndex && line.FirstLevelIndex == level.FirstLevelIndex;

    // a first level of the re-check is the one of the evaluation, with its lines
    public static EquatableList<Assessment.FirstLevel> Refilled(
        EquatableList<Assessment.FirstLevel> groups, EquatableList<ScoredGoal> goals)
    {
        var levels = goals.SelectMany(goal => goal.Levels).ToDictionary(level => (level.GoalIndex, level.FirstLevelIndex));
        return groups
            .Select(group => group with { Group = levels[(group.Group.GoalIndex, group.Group.FirstLevelIndex)] })
            .ToEquatableList();
    }
}
