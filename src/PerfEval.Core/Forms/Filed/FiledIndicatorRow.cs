using PerfEval.Core.Common;
using PerfEval.Core.Forms.Grids;

namespace PerfEval.Core.Forms.Filed;

/// <summary>
/// 指标行: one row of the indicator table as raw text. A cell of blanks only
/// is null; a merged cell is filled in on its first row alone, or repeated.
/// </summary>
/// <remarks>Any text is accepted; what it means is for the reader of forms to say.</remarks>
public sealed record FiledIndicatorRow
{
    /// <summary>
    /// 编码 (主键): the key of the row in the system it comes from, which no paper prints; null where it has none. It becomes the id of its
    /// indicator, unless another row of the goal has the same.
    /// </summary>
    public string? Id { get; init => field = RawCell.Of(value); }

    /// <summary>年度目标序号: which annual goal the row belongs to, where a form has several.</summary>
    public string? Goal { get; init => field = RawCell.Of(value); }

    /// <summary>一级指标: the first level, as printed.</summary>
    public string? FirstLevel { get; init => field = RawCell.Of(value); }

    /// <summary>一级指标分值: the points of the first level, as printed.</summary>
    public string? FirstLevelPoints { get; init => field = RawCell.Of(value); }

    /// <summary>二级指标: the second level, as printed.</summary>
    public string? SecondLevel { get; init => field = RawCell.Of(value); }

    /// <summary>三级指标 (指标名称): the name of the indicator, as printed.</summary>
    public string? Name { get; init => field = RawCell.Of(value); }

    /// <summary>年度指标值 in one cell.</summary>
    public string? Target { get; init => field = RawCell.Of(value); }

    /// <summary>调整指标值: the target as adjusted within the year, which the result is then held against; null where it was not.</summary>
    public string? AdjustedTarget { get; init => field = RawCell.Of(value); }

    /// <summary>
    /// 得分系数 (%): the share of its points that the filer gives the indicator, 95% or 95; it makes the score where none is filed, and is kept
    /// beside one that is.
    /// </summary>
    public string? Coefficient { get; init => field = RawCell.Of(value); }

    /// <summary>指标性质: the sign, where it has a column of its own.</summary>
    public string? TargetSign { get; init => field = RawCell.Of(value); }

    /// <summary>指标值: the number, where sign, number and unit have columns of their own.</summary>
    public string? TargetNumber { get; init => field = RawCell.Of(value); }

    /// <summary>度量单位 of the target, where sign, number and unit have columns of their own.</summary>
    public string? TargetUnit { get; init => field = RawCell.Of(value); }

    /// <summary>计量单位 of the row, where one column serves target and actual value.</summary>
    public string? Unit { get; init => field = RawCell.Of(value); }

    /// <summary>实际完成值: the actual value, as printed.</summary>
    public string? Actual { get; init => field = RawCell.Of(value); }

    /// <summary>分值 (权重): the points, as printed.</summary>
    public string? Points { get; init => field = RawCell.Of(value); }

    /// <summary>得分: the score, as printed.</summary>
    public string? Score { get; init => field = RawCell.Of(value); }

    /// <summary>偏差原因分析及改进措施: why the result deviates and what is to improve it, as printed.</summary>
    public string? Reason { get; init => field = RawCell.Of(value); }

    /// <summary>评分标准, where the form prints a rule for each indicator.</summary>
    public string? ScoringRule { get; init => field = RawCell.Of(value); }

    /// <summary>地址: where the row stands in its document; null where that is not known.</summary>
    public CellAddress? Address { get; init; }

    /// <summary>Whether points or score of a row above are in a merged cell that reaches down to this row: they share them.</summary>
    internal bool SharesPointsAbove { get; init; }

    /// <summary>Where its cells stand.</summary>
    internal EquatableList<FiledAddress> Addresses { get; init; }
}
