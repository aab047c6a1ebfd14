using PerfEval.Core.Common;

namespace PerfEval.Core.Reports;

/// <summary>数据陈述的对应关系: what a claim of the narrative is about. Always stated, never guessed from equal numbers. A closed family.</summary>
public abstract partial record ClaimReference
{
    private ClaimReference()
    {
    }

    /// <summary>An indicator of a goal.</summary>
    /// <param name="GoalIndex">Position of the goal, from 0.</param>
    /// <param name="IndicatorId">指标编码.</param>
    public sealed record Indicator(int GoalIndex, string IndicatorId) : ClaimReference
    {
        /// <summary>指标编码: the id of the indicator.</summary>
        public string IndicatorId { get; init => field = Given.Of(value); } = Given.Of(IndicatorId);
    }

    /// <summary>A line of the budget.</summary>
    /// <param name="Line">预算科目.</param>
    public sealed record Budget(ClaimReference.BudgetLine Line) : ClaimReference
    {
        /// <summary>预算科目: the line of the budget statement.</summary>
        public ClaimReference.BudgetLine Line { get; init => field = Given.Defined(value); } = Given.Defined(Line);
    }
}
