namespace PerfEval.Core.Published;

/// <summary>收支的项目: which amount of the budget statement a number is.</summary>
internal enum MoneyKind
{
    /// <summary>收入合计: all revenue.</summary>
    Revenue = 0,

    /// <summary>年初预算: the opening budget.</summary>
    Opening,

    /// <summary>预算调整: an adjustment of it.</summary>
    Adjustment,

    /// <summary>其他资金: money from other sources.</summary>
    OtherSources,

    /// <summary>上年结转: brought forward.</summary>
    BroughtForward,

    /// <summary>支出合计: all expenditure.</summary>
    Expenditure,

    /// <summary>基本支出: basic expenditure.</summary>
    Basic,

    /// <summary>项目支出: project expenditure.</summary>
    Project,

    /// <summary>结余结转: carried forward.</summary>
    CarriedForward,
}
