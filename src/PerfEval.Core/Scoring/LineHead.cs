using PerfEval.Core.Amounts;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Scoring;

/// <summary>What a line is before its rule is applied.</summary>
/// <param name="Kind">预算执行率 or 绩效指标.</param>
/// <param name="Name">名称 as printed.</param>
/// <param name="Place">Where the line stands in the report.</param>
/// <param name="Points">分值; null where unknown.</param>
/// <param name="Origin">分值来源.</param>
internal readonly record struct LineHead(LineKind Kind, string Name, Place Place, Points? Points, PointsOrigin Origin = default)
{
    /// <summary>Position of the goal, from 0; null for execution.</summary>
    public int? GoalIndex { get; init; }

    /// <summary>Position of the first level in its goal, from 0; null for execution.</summary>
    public int? FirstLevelIndex { get; init; }

    /// <summary>指标编码; null for execution.</summary>
    public string? IndicatorId { get; init; }

    /// <summary>完成率 or 执行率; null where there is none.</summary>
    public Ratio? Rate { get; init; }

    /// <summary>方向 the target was read in, where it has one.</summary>
    public Direction? Direction { get; init; }
}
