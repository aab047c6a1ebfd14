using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Scoring;

/// <summary>单项得分: one scored line, execution or an indicator, with how its score came about.</summary>
public sealed record ScoredLine
{
    /// <summary>预算执行率 or 绩效指标.</summary>
    public required LineKind Kind { get; init => field = Given.Defined(value); }

    /// <summary>名称, as printed.</summary>
    public required string Name { get; init; }

    /// <summary>Where the line stands in the report.</summary>
    public required Place Place { get; init; }

    /// <summary>Position of the goal, from 0; null for execution.</summary>
    public int? GoalIndex { get; init; }

    /// <summary>Position of the first level in its goal, from 0; null for execution.</summary>
    public int? FirstLevelIndex { get; init; }

    /// <summary>指标编码; null for execution.</summary>
    public string? IndicatorId { get; init; }

    /// <summary>分值; null where neither the form nor the standard states them.</summary>
    public Points? Points { get; init; }

    /// <summary>分值来源: where the points are from.</summary>
    public PointsOrigin PointsOrigin { get; init => field = Given.Defined(value); }

    /// <summary>得分结果: the score, the range it lies in, or why there is none.</summary>
    public required ScoreOutcome Outcome { get; init; }

    /// <summary>计入总分的分数: what the line adds to the total before any rescaling.</summary>
    public required PointsRange Contribution { get; init; }

    /// <summary>完成率 or 执行率, raw and uncapped; null where there is none.</summary>
    public Ratio? Rate { get; init; }

    /// <summary>方向 the target was read in, where it has one.</summary>
    public Direction? Direction { get; init => field = Given.Defined(value); }

    /// <summary>假定: what was assumed on the way, each said.</summary>
    public EquatableList<Assumption> Assumptions { get; init; }

    /// <summary>计算过程 of the line.</summary>
    public required ScoreExplanation Explanation { get; init; }

    /// <summary>The exact score; null where the line has none.</summary>
    public Points? Score => Outcome is ScoreOutcome.Scored scored ? scored.Points : null;

    /// <summary>Whether a direction was assumed rather than printed.</summary>
    public bool DirectionIsAssumed => DirectionAssumption is not null;

    /// <summary>What was assumed about the direction; null where it is printed.</summary>
    internal Assumption? DirectionAssumption
    {
        get
        {
            foreach (var assumption in Assumptions)
            {
                if (assumption.IsOfDirection)
                {
                    return assumption;
                }
            }

            return null;
        }
    }

    /// <summary>Whether something of a kind was assumed.</summary>
    internal bool Assumed(AssumptionKind kind)
    {
        foreach (var assumption in Assumptions)
        {
            if (assumption.Kind == kind)
            {
                return true;
            }
        }

        return false;
    }
}
