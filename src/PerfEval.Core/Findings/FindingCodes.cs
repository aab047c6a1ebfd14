namespace PerfEval.Core.Findings;

/// <summary>
/// 读取发现的问题代码: the codes of the findings that the readers of forms and documents make, PE9xxx. Those of checks stand with their checks.
/// </summary>
public static class FindingCodes
{
    /// <summary>单元格无法识别: a cell is unreadable, damaged or beyond a limit.</summary>
    public static FindingCode CellUnreadable { get; } = new(9001);

    /// <summary>多余的内容: a member this version does not know was left unread in lenient mode.</summary>
    public static FindingCode MemberUnknown { get; } = new(9002);

    /// <summary>浮点残留: a number with the digits a binary number leaves behind.</summary>
    public static FindingCode FloatLeftover { get; } = new(9003);

    /// <summary>疑似误识: a number that can hardly be, and another reading of it.</summary>
    public static FindingCode LikelyMisread { get; } = new(9004);

    /// <summary>按规则理解: a cell read by a rule of the form rather than as printed.</summary>
    public static FindingCode CellReadAs { get; } = new(9005);

    /// <summary>一格多个日期: several dates in one cell, of which the last counts.</summary>
    public static FindingCode SeveralDates { get; } = new(9006);

    /// <summary>建议的指标值: what the indicator's name proposes for the target cell.</summary>
    public static FindingCode TargetProposed { get; } = new(9007);

    /// <summary>表格不完整: the form is cut short, not filled in, or without scores.</summary>
    public static FindingCode FormIncomplete { get; } = new(9008);

    /// <summary>未纳入计算的内容: cells the report has no room for, kept beside it.</summary>
    public static FindingCode KeptAside { get; } = new(9009);

    /// <summary>分值重复: a sub-row repeats the points of execution, which count once.</summary>
    public static FindingCode PointsRepeated { get; } = new(9010);

    /// <summary>分值得分未填: an indicator row without points and score among rows that have them.</summary>
    public static FindingCode RowWithoutPoints { get; } = new(9011);

    /// <summary>数前的破折号: a dash longer than a minus was taken off a number.</summary>
    public static FindingCode SignTakenOff { get; } = new(9018);

    /// <summary>数字可能是日期: a number that a spreadsheet would show as a day.</summary>
    public static FindingCode MayBeDate { get; } = new(9019);

    /// <summary>小计与明细不符: a row of subtotals that is not the sum of the rows above it.</summary>
    public static FindingCode SubtotalNotSum { get; } = new(9012);

    /// <summary>评价对象类别未写明: whether a form is about a department or a project was taken from its title and heads.</summary>
    public static FindingCode SubjectKindAssumed { get; } = new(9013);

    /// <summary>金额单位存疑: the unit of the amounts is printed nowhere, or differently in two places.</summary>
    public static FindingCode AmountUnitDoubtful { get; } = new(9014);

    /// <summary>整栏未填: a column that the form prints and no row fills in.</summary>
    public static FindingCode ColumnBlank { get; } = new(9016);

    /// <summary>没有识别的栏: a column whose head is not known; what stands under it was not read.</summary>
    public static FindingCode ColumnNotRecognised { get; } = new(9015);

    /// <summary>没有读取的表: a document has other sheets or tables, which were not read.</summary>
    public static FindingCode TablesNotRead { get; } = new(9030);

    /// <summary>显示的数经过舍入: cells show less than they store; what is stored is read.</summary>
    public static FindingCode ShownRounded { get; } = new(9031);

    /// <summary>隐藏的内容: rows, columns or the sheet itself are hidden, and are read all the same.</summary>
    public static FindingCode HiddenRead { get; } = new(9032);

    /// <summary>公式没有值: a formula was never computed, so that its cell cannot be read.</summary>
    public static FindingCode FormulaUncomputed { get; } = new(9033);

    /// <summary>得分与得分系数不符: a score that is not the points times the coefficient printed beside it.</summary>
    public static FindingCode ScoreNotOfCoefficient { get; } = new(9035);

    /// <summary>数字存为文本: numbers that a spreadsheet keeps as text among others of a column; its sums pass over them.</summary>
    public static FindingCode NumberStoredAsText { get; } = new(9034);
}
