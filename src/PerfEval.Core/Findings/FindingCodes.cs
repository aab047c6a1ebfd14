namespace PerfEval.Core.Findings;

/// <summary>All 问题代码 (finding codes) in use. What each means, and why it matters, is in <see cref="FindingText"/> in two languages.</summary>
public static class FindingCodes
{
    /// <summary>合计栏空白: a total cell is blank although a source line states that amount.</summary>
    public static FindingCode TotalCellBlank { get; } = new(1101);

    /// <summary>资金来源行填报不全: a source line states some but not all of its three amounts.</summary>
    public static FindingCode SourceLineIncomplete { get; } = new(1102);

    /// <summary>合计与明细不符: the stated total is not the sum of the lines that state the amount.</summary>
    public static FindingCode TotalNotSum { get; } = new(1103);

    /// <summary>明细行空白而正文有数: a source line is wholly blank although the text states its amount.</summary>
    public static FindingCode SourceLineBlank { get; } = new(1104);

    /// <summary>预算调整幅度大且未说明原因: the budget moved by more than the threshold and no reason is stated.</summary>
    public static FindingCode LargeAdjustment { get; } = new(1201);

    /// <summary>全年预算数与执行数相同: the full-year budget equals the executed amount although it differs from the opening budget.</summary>
    public static FindingCode BudgetEqualsExecution { get; } = new(1202);

    /// <summary>执行率计算有误: the claimed rate is not executed ÷ basis.</summary>
    public static FindingCode RateMiscalculated { get; } = new(1301);

    /// <summary>执行率超过 100%.</summary>
    public static FindingCode RateAboveOne { get; } = new(1302);

    /// <summary>无预算有支出: money was executed although the basis is 0 or blank.</summary>
    public static FindingCode ExecutedWithoutBudget { get; } = new(1303);

    /// <summary>执行率低且未说明原因: the rate is below the threshold without a reason.</summary>
    public static FindingCode LowExecution { get; } = new(1304);

    /// <summary>零预算填报执行率: a rate is printed although budget and executed amount are 0.</summary>
    public static FindingCode RateOfNothing { get; } = new(1305);

    /// <summary>一级指标分值与下级合计不符: the points declared for a first level are not the sum of its indicators.</summary>
    public static FindingCode DeclaredPointsNotSum { get; } = new(2101);

    /// <summary>二级指标归类有误: a second level stands under a first level it does not belong to.</summary>
    public static FindingCode MisplacedSecondLevel { get; } = new(2102);

    /// <summary>缺少一级指标: a first level the standard requires is missing.</summary>
    public static FindingCode MissingFirstLevel { get; } = new(2103);

    /// <summary>分值合计不等于总分: execution points and indicator points do not make the full points.</summary>
    public static FindingCode PointsNotFull { get; } = new(2104);

    /// <summary>缺少二级指标: second levels the standard expects stand nowhere in the tree.</summary>
    public static FindingCode MissingSecondLevels { get; } = new(2105);

    /// <summary>一级指标分值合计不等于总分: declared first-level points and execution do not make the full points.</summary>
    public static FindingCode DeclaredPointsNotFull { get; } = new(2106);

    /// <summary>分值与标准不一致: filed points differ from the standard's.</summary>
    public static FindingCode PointsDifferFromStandard { get; } = new(2107);

    /// <summary>计量单位不可换算: target and actual stand in units or scales that do not convert.</summary>
    public static FindingCode UnitsDoNotConvert { get; } = new(2201);

    /// <summary>指标值无比较符号: the target has no comparator, so a direction was assumed.</summary>
    public static FindingCode DirectionAssumed { get; } = new(2202);

    /// <summary>表文不一致: an indicator and the claim of the narrative that refers to it differ in unit or value.</summary>
    public static FindingCode ClaimDiffersFromIndicator { get; } = new(2203);

    /// <summary>指标值与完成值类型不同: a quantity answered by words, a date by a percentage.</summary>
    public static FindingCode TypesDiffer { get; } = new(2204);

    /// <summary>目标值写在指标名称里: the target or its unit stands only in the indicator's name.</summary>
    public static FindingCode TargetInName { get; } = new(2205);

    /// <summary>完成值未填: no actual value is reported.</summary>
    public static FindingCode ActualNotReported { get; } = new(2206);

    /// <summary>指标值未填: no target is stated, in its cell or in the name.</summary>
    public static FindingCode TargetNotStated { get; } = new(2207);

    /// <summary>比较符号可疑: a sign that reads against what the second level counts: "at most" for an output, "at least" for a cost.</summary>
    public static FindingCode SignDoubtful { get; } = new(2208);

    /// <summary>自评得分与复算不符: a claimed score differs from the recomputation beyond the tolerance.</summary>
    public static FindingCode ScoreDiffers { get; } = new(3101);

    /// <summary>超额完成较多: over-attainment beyond the threshold.</summary>
    public static FindingCode OverAttainment { get; } = new(3102);

    /// <summary>定性得分超出档次: the claimed score of a judged indicator lies outside its tier.</summary>
    public static FindingCode ScoreOutsideTier { get; } = new(3103);

    /// <summary>得分超出分值: a claimed score is above the points or below 0.</summary>
    public static FindingCode ScoreOutOfRange { get; } = new(3104);

    /// <summary>总分加总有误: the claimed total is not the sum of the claimed scores.</summary>
    public static FindingCode TotalNotSumOfScores { get; } = new(3105);

    /// <summary>得分有取舍差: the claim differs from the recomputation within the tolerance or by rounding.</summary>
    public static FindingCode ScoreRounded { get; } = new(3106);

    /// <summary>执行得分两处不一致: two rows score one execution rate differently.</summary>
    public static FindingCode TwoExecutionScores { get; } = new(3107);

    /// <summary>得分未填: a line has points and no score although others have.</summary>
    public static FindingCode ScoreNotFiled { get; } = new(3108);

    /// <summary>等级与自评总分不符: the claimed grade is not that of the claimed total.</summary>
    public static FindingCode GradeNotOfClaimedTotal { get; } = new(4101);

    /// <summary>等级与复算总分不符: the claimed grade is not that of the recomputed total.</summary>
    public static FindingCode GradeNotOfComputedTotal { get; } = new(4102);

    /// <summary>所见各行与自评总分不能同时成立: of a table cut short, the claimed total is less than the seen rows claim or more than the unseen ones can add.</summary>
    public static FindingCode TotalBeyondUnseenRows { get; } = new(4104);

    /// <summary>分项与总数不符: the parts of a claimed total leave a remainder or exceed it.</summary>
    public static FindingCode PartsNotTotal { get; } = new(5101);

    /// <summary>人员分类与总数不符: the listed staff categories do not make the stated total.</summary>
    public static FindingCode StaffNotSum { get; } = new(5102);

    /// <summary>收支勾稽不符: a revenue or expenditure identity is broken.</summary>
    public static FindingCode BudgetIdentityBroken { get; } = new(5103);

    /// <summary>指标在正文中无依据: no claim of the narrative refers to the indicator.</summary>
    public static FindingCode IndicatorWithoutClaim { get; } = new(5104);

    /// <summary>同一数据两处不一致: a figure stated as a fact, in the funding table or in the text differs from another place.</summary>
    public static FindingCode FactsDiffer { get; } = new(5105);

    /// <summary>完成值与公式不符: an indicator's filed value differs from what its formula gives on the unit's facts.</summary>
    public static FindingCode ValueNotOfFormula { get; } = new(5106);

    /// <summary>全部满分: every score is full and the total is exactly 100.</summary>
    public static FindingCode AllFull { get; } = new(6101);

    /// <summary>指标完成远高于预算执行: attainment runs far ahead of execution.</summary>
    public static FindingCode AttainmentAheadOfExecution { get; } = new(6102);

    /// <summary>单元格无法识别: a cell is unreadable, damaged or beyond a limit.</summary>
    public static FindingCode CellUnreadable { get; } = new(9001);

    /// <summary>多余的内容: a member this version does not know was left unread by the lenient door.</summary>
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

    /// <summary>没有识别的栏: a column whose head nobody knows; what stands under it was not read.</summary>
    public static FindingCode ColumnNotRecognised { get; } = new(9015);
}
