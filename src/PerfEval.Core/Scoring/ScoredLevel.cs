using PerfEval.Core.Amounts;
using PerfEval.Core.Common;

namespace PerfEval.Core.Scoring;

/// <summary>一级指标小计: what the indicators of one first level came to.</summary>
/// <param name="GoalIndex">Position of the goal, from 0.</param>
/// <param name="FirstLevelIndex">Position of the first level in its goal, from 0.</param>
/// <param name="Name">名称 as printed; null where there is none.</param>
/// <param name="Points">分值合计 of its lines; null where some are unknown.</param>
/// <param name="Score">得分小计.</param>
/// <param name="Lines">得分行 of its indicators, in the order printed.</param>
public sealed record ScoredLevel(
    int GoalIndex, int FirstLevelIndex, string? Name, Points? Points, PointsRange Score, EquatableList<ScoredLine> Lines);
