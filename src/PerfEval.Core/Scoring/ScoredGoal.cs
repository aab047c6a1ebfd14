using PerfEval.Core.Common;

namespace PerfEval.Core.Scoring;

/// <summary>年度目标的得分: the scored first levels of one goal.</summary>
/// <param name="GoalIndex">Position of the goal in the report, from 0.</param>
/// <param name="Levels">一级指标小计 with their lines, in the order printed.</param>
public sealed record ScoredGoal(int GoalIndex, EquatableList<ScoredLevel> Levels);
