using PerfEval.Core.Budgeting;
using PerfEval.Core.Common;
using PerfEval.Core.Forms.Grids;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Forms.Filed;

/// <summary>
/// 填报表: a self-evaluation form as it was filled in, cell by cell as raw text. Nothing is typed here: the reader of forms reads it,
/// and their writer writes it back.
/// </summary>
/// <remarks>Any text is accepted. A cell of blanks only is null. Equal when all cells are equal.</remarks>
public sealed record FiledForm
{
    /// <summary>
    /// 评价对象类别: department or project; null if the caller does not know it: then title and heads decide, which is reported.
    /// </summary>
    public SubjectKind? Kind { get; init => field = Given.Defined(value); }

    /// <summary>
    /// 项目类别, where the caller knows of one: <c>bond</c>, 专项资金; null for an ordinary project. It makes the subject a project.
    /// </summary>
    public string? Category { get; init => field = RawCell.Of(value); }

    /// <summary>标题 of the form. A project's name stands in <see cref="ProjectName"/>.</summary>
    public string? Title { get; init => field = RawCell.Of(value); }

    /// <summary>年度: the year, as printed; null where the cell is blank.</summary>
    public string? Year { get; init => field = RawCell.Of(value); }

    /// <summary>项目名称: the name of the project, as printed; null where the cell is blank.</summary>
    public string? ProjectName { get; init => field = RawCell.Of(value); }

    /// <summary>项目编码: the code of the project, as printed; null where the cell is blank.</summary>
    public string? ProjectCode { get; init => field = RawCell.Of(value); }

    /// <summary>实施单位 of a project, or the department itself (部门名称).</summary>
    public string? Unit { get; init => field = RawCell.Of(value); }

    /// <summary>单位编码: the code of the unit, as printed; null where the cell is blank.</summary>
    public string? UnitCode { get; init => field = RawCell.Of(value); }

    /// <summary>主管部门: the competent department; it stands in for a unit that is not named.</summary>
    public string? CompetentDepartment { get; init => field = RawCell.Of(value); }

    /// <summary>地区, in words such as 安徽池州, or as a code of 6 digits, or of 9 or 12 that end in 000.</summary>
    public string? Region { get; init => field = RawCell.Of(value); }

    /// <summary>金额单位 of the funding table, where the form gives it a cell of its own.</summary>
    public string? AmountUnit { get; init => field = RawCell.Of(value); }

    /// <summary>
    /// 金额单位 printed elsewhere: in the title, in the corner of the funding table, over its columns. Where they differ, each column keeps the
    /// one nearest to it, and that is said.
    /// </summary>
    public EquatableList<FiledAmountUnit> FurtherAmountUnits { get; init; }

    /// <summary>资金行, in the order printed.</summary>
    public EquatableList<FiledFundingRow> FundingRows { get; init; }

    /// <summary>年度目标, where the form lists them; the rows of a form without them make one goal.</summary>
    public EquatableList<FiledGoal> Goals { get; init; }

    /// <summary>指标行, in the order printed.</summary>
    public EquatableList<FiledIndicatorRow> IndicatorRows { get; init; }

    /// <summary>印出的栏: which columns the form prints; null where the caller does not know, and then none is called missing.</summary>
    public FormColumns? Columns { get; init; }

    /// <summary>
    /// 没有识别的栏: unknown heads of columns that hold cells; a column without a head by its number, （第6栏）. What stands under them
    /// is not left blank; it is among <see cref="Remarks"/>.
    /// </summary>
    public EquatableList<string> UnreadHeads { get; init; }

    /// <summary>有没有识别的表: whether a table stands in the sheet of which too few heads are known to read any of it.</summary>
    internal bool HasUnreadTable { get; init; }

    /// <summary>
    /// 其他内容: the other lines and columns of a sheet, such as conclusions and columns of unknown heads, each as one text.
    /// </summary>
    public EquatableList<string> Remarks { get; init; }

    /// <summary>Where each of the remarks stands; none where the form came from no sheet.</summary>
    internal EquatableList<CellAddress> RemarkAddresses { get; init; }

    /// <summary>Where the cells above and below the tables stand; none where the form came from no sheet.</summary>
    internal EquatableList<FiledAddress> Addresses { get; init; }

    /// <summary>总分值 of the total row.</summary>
    public string? TotalPoints { get; init => field = RawCell.Of(value); }

    /// <summary>总分: the total, as printed; null where the cell is blank.</summary>
    public string? TotalScore { get; init => field = RawCell.Of(value); }

    /// <summary>等级: the grade, as printed; null where the cell is blank.</summary>
    public string? Grade { get; init => field = RawCell.Of(value); }

    /// <summary>
    /// 填报完整程度 as the caller knows it; null to take it from which cells are filled in, which is then reported.
    /// </summary>
    public Completeness? Completeness { get; init => field = Given.Defined(value); }
}
