using PerfEval.Core.Amounts;
using PerfEval.Core.Common;

namespace PerfEval.Core.Budgeting;

/// <summary>预算单位: a body that gets money from a budget and answers for it.</summary>
public sealed partial record BudgetUnit
{
    /// <summary>单位名称, as printed.</summary>
    public required string Name { get; init => field = Given.Of(value); }

    /// <summary>预算单位编码, such as 219001; as printed.</summary>
    public string? Code { get; init; }

    /// <summary>统一社会信用代码 (GB 32100-2015), 18 characters; as printed.</summary>
    public string? UnifiedSocialCreditCode { get; init; }

    /// <summary>主管部门, where it is another body.</summary>
    public string? CompetentDepartment { get; init; }

    /// <summary>行政区划: the region whose finance bureau the unit answers to.</summary>
    public RegionCode? Region { get; init; }

    /// <summary>预算级次: the level of government the unit belongs to.</summary>
    public GovernmentLevel GovernmentLevel { get; init => field = Given.Defined(value); }

    /// <summary>预算单位层级: its tier among the budget units.</summary>
    public BudgetTier Tier { get; init => field = Given.Defined(value); }

    /// <summary>行政级别, such as 正处级; as printed.</summary>
    public string? Rank { get; init; }

    /// <summary>主要职能: its main functions, as text; null where the report does not state them.</summary>
    public string? Functions { get; init; }

    /// <summary>现有预算单位个数, this one included.</summary>
    public Reported<int> UnitCount { get; init; }

    /// <summary>内设机构: its internal offices; null where the report does not state them.</summary>
    public InternalOffices? Offices { get; init; }

    /// <summary>人员情况: its staff; null where the report does not state it.</summary>
    public Staffing? Staffing { get; init; }
}
