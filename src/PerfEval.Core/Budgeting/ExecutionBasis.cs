namespace PerfEval.Core.Budgeting;

/// <summary>
/// 执行率的分母口径: what the executed amount is divided by. The seed's form prints 全年预算数; 年初预算 gives another rate from the same table.
/// </summary>
public enum ExecutionBasis
{
    /// <summary>全年预算数 (调整后预算数): the budget after the changes of the year.</summary>
    FullYearBudget = 0,

    /// <summary>年初预算数: the budget at the start of the year.</summary>
    OpeningBudget = 1,

    /// <summary>财政资金全年预算数, over fiscal money executed (Hubei form, note 1).</summary>
    FiscalFullYearBudget = 2,
}
