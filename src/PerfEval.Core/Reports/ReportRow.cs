using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Reports;

/// <summary>
/// 指标行: one indicator row of a report: which goal it stands under, the indicator with its levels, and what was filed about its result.
/// </summary>
/// <param name="GoalIndex">Position of the goal, from 0.</param>
/// <param name="Leaf">三级指标 and the levels above it.</param>
/// <param name="Result">完成情况 as filed.</param>
public sealed record ReportRow(int GoalIndex, IndicatorLeaf Leaf, IndicatorResult Result)
{
    /// <summary>三级指标 and the levels above it.</summary>
    public IndicatorLeaf Leaf { get; init => field = Given.Of(value); } = Given.Of(Leaf);

    /// <summary>完成情况 as filed.</summary>
    public IndicatorResult Result { get; init => field = Given.Of(value); } = Given.Of(Result);

    /// <summary>三级指标: the indicator of the row.</summary>
    public ThirdLevelIndicator Indicator => Leaf.Indicator;

    /// <summary>自评得分 as filed; blank where the row claims none.</summary>
    public Reported<Points> Claimed => Result.ClaimedScore;
}
