namespace PerfEval.Core.Forms.Filed;

/// <summary>印有金额单位的位置: where a form prints the unit of its amounts, besides a cell for it; the nearer to the amounts, the later.</summary>
public enum AmountUnitPlace
{
    /// <summary>标题, or a line of its own above the tables.</summary>
    Title = 0,

    /// <summary>表角: a head of the funding table that is over no amounts, such as 项目资金（万元）.</summary>
    Corner,

    /// <summary>年初预算数: over that column.</summary>
    OpeningBudget,

    /// <summary>全年预算数: over that column.</summary>
    FullYearBudget,

    /// <summary>全年执行数: over that column.</summary>
    Executed,
}
