namespace PerfEval.Fiscal;

/// <summary>资金: a row of the table of funds, one a source. The table has no total row; it is computed.</summary>
public sealed record FiscalFund
{
    /// <summary>主键 of the row.</summary>
    public string? Id { get; init; }

    /// <summary>自评任务 the row belongs to; null where the table is joined by project, year and region instead.</summary>
    public string? TaskId { get; init; }

    /// <summary>项目编码, to join by.</summary>
    public string? ProjectCode { get; init; }

    /// <summary>财政年度, to join by.</summary>
    public string? Year { get; init; }

    /// <summary>区划, to join by.</summary>
    public string? Region { get; init; }

    /// <summary>资金来源名称, such as 当年财政资金.</summary>
    public string? Name { get; init; }

    /// <summary>年初批复数: the budget as approved, in the unit of the profile.</summary>
    public string? Opening { get; init; }

    /// <summary>调整数: what was added (or, negative, cut) in the year.</summary>
    public string? Adjustment { get; init; }

    /// <summary>全年预算数 (变动后): the budget after the changes; where it is null, opening budget and adjustment make it.</summary>
    public string? FullYear { get; init; }

    /// <summary>全年执行数: what was spent.</summary>
    public string? Executed { get; init; }

    /// <summary>执行率: the rate as stored; the profile says whether it is in percent.</summary>
    public string? Rate { get; init; }

    /// <summary>执行率得分: the claimed score of execution.</summary>
    public string? Score { get; init; }

    /// <summary>删除标志: the flag for a deleted row.</summary>
    public string? IsDeleted { get; init; }
}
