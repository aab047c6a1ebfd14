using PerfEval.Core.Amounts;
using PerfEval.Core.Common;

namespace PerfEval.Core.Budgeting;

/// <summary>预算收支情况: the revenue and expenditure that the text of a report states.</summary>
public sealed record BudgetStatement
{
    /// <summary>金额单位 of the text.</summary>
    public AmountUnit AmountUnit { get; init => field = Given.Defined(value); }

    /// <summary>预算收入: the revenue of the year.</summary>
    public Revenue Revenue { get; init => field = Given.Of(value); } = new();

    /// <summary>预算支出: the expenditure of the year.</summary>
    public Expenditure Expenditure { get; init => field = Given.Of(value); } = new();

    /// <summary>结余结转: money left at the end of the year.</summary>
    public Reported<Money> CarriedForward { get; init; }
}
