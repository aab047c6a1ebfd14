using System.Collections.Generic;

namespace PerfEval.Fiscal;

/// <summary>
/// 绩效指标: a row of the table of indicators. Rows of upper levels may stand beside the indicators; the profile tells them apart.
/// </summary>
public sealed record FiscalIndicator
{
    /// <summary>主键: the key of the row. It comes back in the results.</summary>
    public required string Id { get; init; }

    /// <summary>自评任务 the row belongs to.</summary>
    public required string TaskId { get; init; }

    /// <summary>所属目标: the key of the goal, where the system links them.</summary>
    public string? GoalId { get; init; }

    /// <summary>
    /// 各级指标: the classes from the first level down, by name or by code, at most five; a code is looked up among the rows of upper
    /// levels of the same task and in the profile.
    /// </summary>
    public IReadOnlyList<string?> Levels { get; init; } = [];

    /// <summary>本行编码: the code of a row of an upper level, by which others name it.</summary>
    public string? Code { get; init; }

    /// <summary>级次: the level of the row, 1 for the first; null where the table holds indicators alone.</summary>
    public string? Level { get; init; }

    /// <summary>是否末级: the flag of a row that is an indicator and no class; null where the table has no such column.</summary>
    public string? IsLeaf { get; init; }

    /// <summary>指标名称: the name of the indicator, or of the class on a row of an upper level.</summary>
    public string? Name { get; init; }

    /// <summary>计算符号: the code or sign of the comparison; the profile knows the codes.</summary>
    public string? Sign { get; init; }

    /// <summary>指标值: the number, or the whole target in words.</summary>
    public string? Target { get; init; }

    /// <summary>计量单位 of target and result.</summary>
    public string? Unit { get; init; }

    /// <summary>实际完成值: the result.</summary>
    public string? Actual { get; init; }

    /// <summary>权重 (分值): the points.</summary>
    public string? Points { get; init; }

    /// <summary>自评得分: the claimed score.</summary>
    public string? Score { get; init; }

    /// <summary>偏差原因: why the result deviates.</summary>
    public string? Reason { get; init; }

    /// <summary>评分标准: the rule as printed for the row. It is kept and not used for scoring.</summary>
    public string? ScoringRule { get; init; }

    /// <summary>顺序号: where the row stands among those of its task; null for the order in which rows come.</summary>
    public string? Order { get; init; }

    /// <summary>删除标志: the flag for a deleted row.</summary>
    public string? IsDeleted { get; init; }
}
