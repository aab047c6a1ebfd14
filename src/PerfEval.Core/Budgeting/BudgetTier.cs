namespace PerfEval.Core.Budgeting;

/// <summary>预算单位层级: whether a unit reports to the finance bureau itself or to another unit.</summary>
public enum BudgetTier
{
    /// <summary>未说明: the report does not state it.</summary>
    Unstated = 0,

    /// <summary>一级预算单位 (主管部门): reports to the finance bureau.</summary>
    First,

    /// <summary>二级预算单位: reports to a first-level unit.</summary>
    Second,

    /// <summary>基层预算单位: a unit without subordinate budget units.</summary>
    Base,
}
