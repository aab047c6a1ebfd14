using PerfEval.Core.Common;

namespace PerfEval.Core.Budgeting;

/// <summary>项目: what a project self-evaluation is about.</summary>
public sealed record Project
{
    /// <summary>项目名称, as printed.</summary>
    public required string Name { get; init => field = Given.Of(value); }

    /// <summary>项目编码, such as 51092324T000010263357; as printed.</summary>
    public string? Code { get; init; }

    /// <summary>
    /// 项目类别, where it is no ordinary project: <c>earmarkedFunds</c> 专项资金, <c>policy</c> 财政政策, <c>transfer</c> 转移支付, <c>procurement</c>
    /// 政府采购, <c>bond</c> 政府债券, <c>stateCapital</c> 国有资本经营预算, or any other word; null for an ordinary one. A Chinese name of these
    /// becomes its word. Standards are selected by it.
    /// </summary>
    public string? Category { get; init => field = ProjectCategories.Of(value); }

    /// <summary>主管部门: the department in charge; null where the form does not state it.</summary>
    public string? CompetentDepartment { get; init; }

    /// <summary>实施单位: the unit that carries the project out.</summary>
    public required BudgetUnit ImplementingUnit { get; init => field = Given.Of(value); }
}
