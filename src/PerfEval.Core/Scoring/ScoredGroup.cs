using PerfEval.Core.Amounts;

namespace PerfEval.Core.Scoring;

/// <summary>一级指标小计: what the lines of one first level came to.</summary>
/// <param name="GoalIndex">Position of the goal, from 0.</param>
/// <param name="FirstLevelIndex">Position of the first level, from 0.</param>
/// <param name="Name">名称 as printed; null where there is none.</param>
/// <param name="Points">分值合计 of its lines; null where some are unknown.</param>
/// <param name="Score">得分小计.</param>
public sealed record ScoredGroup(int GoalIndex, int FirstLevelIndex, string? Name, Points? Points, PointsRange Score);
