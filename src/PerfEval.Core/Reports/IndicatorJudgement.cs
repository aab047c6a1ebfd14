using PerfEval.Core.Common;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Reports;

/// <summary>对某一指标的评分意见: a judgement, and the indicator it is of.</summary>
/// <param name="GoalIndex">Position of the goal, from 0.</param>
/// <param name="IndicatorId">指标编码.</param>
/// <param name="Judgement">评分意见.</param>
public sealed record IndicatorJudgement(int GoalIndex, string IndicatorId, Judgement Judgement)
{
    /// <summary>指标编码: the id of the indicator.</summary>
    public string IndicatorId { get; init => field = Given.Of(value); } = Given.Of(IndicatorId);

    /// <summary>评分意见: the judgement.</summary>
    public Judgement Judgement { get; init => field = Given.Of(value); } = Given.Of(Judgement);
}
