namespace PerfEval.Core.Budgeting;

/// <summary>资金情况栏次: one of the three amounts of a funding line.</summary>
public enum FundingColumn
{
    /// <summary>年初预算数: the budget at the start of the year.</summary>
    OpeningBudget = 0,

    /// <summary>全年预算数 (调整后预算数): the budget after the changes of the year.</summary>
    FullYearBudget = 1,

    /// <summary>全年执行数: the amount executed in the year.</summary>
    Executed = 2,
}
