using PerfEval.Core.Common;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Forms;

/// <summary>
/// 填报表: a self-evaluation form as it was filled in, cell by cell as raw text. Nothing is typed here: <see cref="FormReader"/> reads it, <see cref="FormWriter"/> writes it back.
/// </summary>
/// <remarks>Any text is accepted. A cell of blanks only is null. Equal when all cells are equal.</remarks>
public sealed record FiledForm
{
    /// <summary>标题.</summary>
    public string? Title { get; init => field = RawCell.Of(value); }

    /// <summary>年度.</summary>
    public string? Year { get; init => field = RawCell.Of(value); }

    /// <summary>实施单位 (部门名称).</summary>
    public string? Unit { get; init => field = RawCell.Of(value); }

    /// <summary>地区, in words such as 安徽池州.</summary>
    public string? Region { get; init => field = RawCell.Of(value); }

    /// <summary>金额单位 of the funding table.</summary>
    public string? AmountUnit { get; init => field = RawCell.Of(value); }

    /// <summary>资金行, in the order printed.</summary>
    public EquatableList<FiledFundingRow> FundingRows { get; init; }

    /// <summary>年度目标, where the form lists them; the rows of a form without them make one goal.</summary>
    public EquatableList<FiledGoal> Goals { get; init; }

    /// <summary>指标行, in the order printed.</summary>
    public EquatableList<FiledIndicatorRow> IndicatorRows { get; init; }

    /// <summary>其他内容: lines and columns of a sheet that are none of the above, such as conclusions and columns of unknown heads, each as one text.</summary>
    public EquatableList<string> Remarks { get; init; }

    /// <summary>总分值 of the total row.</summary>
    public string? TotalPoints { get; init => field = RawCell.Of(value); }

    /// <summary>总分.</summary>
    public string? TotalScore { get; init => field = RawCell.Of(value); }

    /// <summary>等级.</summary>
    public string? Grade { get; init => field = RawCell.Of(value); }

    /// <summary>填报完整程度 as the one who hands the form in knows it; null to take it from which cells are filled in, which is then said.</summary>
    public Completeness? Completeness { get; init; }
}
