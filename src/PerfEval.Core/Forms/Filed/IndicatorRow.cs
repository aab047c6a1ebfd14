using PerfEval.Core.Common;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Forms.Filed;

/// <summary>
/// 指标行 (indicator row) as a program has it: one row of the indicator table, levels, name, target, actual value, points and claimed
/// score.
/// <c>AnnualGoal.FromRows</c> makes a goal of such rows.
/// </summary>
/// <remarks>
/// Immutable. A level left out is that of the row above, as in a merged cell. Nothing is read into what is left out: it is blank, never 0.
/// </remarks>
public sealed record IndicatorRow
{
    /// <summary>指标编码, what results and judgements know the indicator by; null for its position, such as <c>1.1.2</c>.</summary>
    public string? Id { get; init; }

    /// <summary>一级指标: the first level, with its points or without; null for that of the row above.</summary>
    public string? FirstLevel { get; init; }

    /// <summary>一级指标分值: the points declared for the first level, said once; null where they are not declared.</summary>
    public decimal? FirstLevelPoints { get; init; }

    /// <summary>二级指标: the second level; null for that of the row above.</summary>
    public string? SecondLevel { get; init; }

    /// <summary>指标名称: the name of the indicator.</summary>
    public required string Name { get; init => field = Given.Of(value); }

    /// <summary>年度指标值 as text, such as <c>≥95%</c> or 400次; null where it is blank or given as <see cref="TargetValue"/>.</summary>
    public string? Target { get; init; }

    /// <summary>年度指标值 as a value; it stands for <see cref="Target"/>.</summary>
    public TargetValue? TargetValue { get; init; }

    /// <summary>实际完成值 as text, such as 411次; null where it is blank or given as <see cref="ActualValue"/>.</summary>
    public string? Actual { get; init; }

    /// <summary>实际完成值 as a value; it stands for <see cref="Actual"/>.</summary>
    public ActualValue? ActualValue { get; init; }

    /// <summary>分值: the points of the indicator, at most 4 decimals; null where it has none.</summary>
    public decimal? Points { get; init; }

    /// <summary>自评得分: the score the filer claims, at most 4 decimals; null where none is claimed.</summary>
    public decimal? Claimed { get; init; }

    /// <summary>偏差原因分析及改进措施: why the result deviates and what is to improve it; null where nothing is said.</summary>
    public string? Reason { get; init; }
}
