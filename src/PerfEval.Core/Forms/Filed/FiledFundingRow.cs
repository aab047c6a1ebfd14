using PerfEval.Core.Common;
using PerfEval.Core.Forms.Grids;

namespace PerfEval.Core.Forms.Filed;

/// <summary>资金行: one row of the funding table as raw text. A cell of blanks only is null.</summary>
/// <remarks>Any text is accepted; what it means is for the reader of forms to say.</remarks>
public sealed record FiledFundingRow
{
    /// <summary>行名: the label of the row, such as 年度资金总额 or 其中：本年财政拨款.</summary>
    public string? Label { get; init => field = RawCell.Of(value); }

    /// <summary>年初预算数: the opening budget, as printed.</summary>
    public string? OpeningBudget { get; init => field = RawCell.Of(value); }

    /// <summary>全年预算数 (预算数, 调整后预算数): the full-year budget, as printed.</summary>
    public string? FullYearBudget { get; init => field = RawCell.Of(value); }

    /// <summary>全年执行数: the executed amount, as printed.</summary>
    public string? Executed { get; init => field = RawCell.Of(value); }

    /// <summary>分值 (权重): the points, as printed.</summary>
    public string? Points { get; init => field = RawCell.Of(value); }

    /// <summary>执行率: the rate, as printed.</summary>
    public string? Rate { get; init => field = RawCell.Of(value); }

    /// <summary>得分: the score, as printed.</summary>
    public string? Score { get; init => field = RawCell.Of(value); }

    /// <summary>原因, where the form has such a column.</summary>
    public string? Reason { get; init => field = RawCell.Of(value); }

    /// <summary>
    /// 划分方式 the row belongs to, where the form prints it as a heading of several rows: 按收入性质分, 按支出性质分; null where it prints none.
    /// </summary>
    public string? Classification { get; init => field = RawCell.Of(value); }

    /// <summary>地址: where the row stands in its document; null where that is not known.</summary>
    public CellAddress? Address { get; init; }

    /// <summary>Where its cells stand.</summary>
    internal EquatableList<FiledAddress> Addresses { get; init; }
}
