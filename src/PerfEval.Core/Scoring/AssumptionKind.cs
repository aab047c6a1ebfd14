namespace PerfEval.Core.Scoring;

/// <summary>假定类别: what kind of thing was assumed in scoring a line, for code that distinguishes assumptions.</summary>
public enum AssumptionKind
{
    /// <summary>其他: an assumption of a later version of the library, read from a document and kept as its sentence.</summary>
    Other,

    /// <summary>目标值为 0: a target of 0 without a direction is read as at most 0.</summary>
    DirectionOfZero,

    /// <summary>反向词: the name holds a term the standard lists as lower-is-better.</summary>
    DirectionListed,

    /// <summary>时长: a word of the name says that time taken is measured, so lower is better.</summary>
    DirectionOfDuration,

    /// <summary>成本: the indicator stands under costs, so lower is better.</summary>
    DirectionOfCost,

    /// <summary>未印符号: no sign is printed, so higher is better.</summary>
    DirectionByDefault,

    /// <summary>等号: an equals sign is printed and is read as at least.</summary>
    DirectionOfEqualSign,

    /// <summary>恰好等于界限: a strict target met exactly at its bound counts as a completion ratio of 1.</summary>
    StrictBoundMet,

    /// <summary>取指标值的单位: a bare actual value takes the unit of the target.</summary>
    UnitOfTarget,

    /// <summary>取完成值的单位: a bare target takes the unit of the actual value.</summary>
    UnitOfActual,

    /// <summary>取本表金额单位: a bare number of a cost takes the amount unit of the form.</summary>
    UnitOfForm,

    /// <summary>低于下限: the completion ratio is below the floor of the rule, so no points are given.</summary>
    BelowFloor,

    /// <summary>评分意见: a judgement was given and counts.</summary>
    JudgementGiven,

    /// <summary>评分意见超出范围: a judgement outside its tier was given and does not count.</summary>
    JudgementOutsideTier,

    /// <summary>评分意见未采用: a judgement was given for a line whose rule asks for none.</summary>
    JudgementNotAsked,

    /// <summary>自行评定: the score was judged by the filer.</summary>
    FilersJudgement,

    /// <summary>合计视为财政资金: the table lists no sources of money, and its total is taken to be fiscal.</summary>
    TotalIsFiscal,

    /// <summary>以填报值为准: the formula of the standard has no result, so the filed value stands.</summary>
    FiledValueStands,

    /// <summary>以公式为准: the formula of the standard gives another value than was filed, and counts.</summary>
    FormulaOverFiledValue,

    /// <summary>比率舍入: the ratio of the formula was rounded to be compared.</summary>
    FormulaRounded,

    /// <summary>比率显示舍入: the ratio of the formula is shown rounded, and the exact one was scored.</summary>
    FormulaShownRounded,

    /// <summary>未填报的数据: a fact that is not stated is taken as none in a formula.</summary>
    FactTakenAsNone,

    /// <summary>分数高于分值: a band awards more points than the line has; the points of the line count.</summary>
    AwardAbovePoints,

    /// <summary>未知要素: a filed element is not one of the standard's checklist and does not count.</summary>
    UnknownElement,

    /// <summary>按表中的分母: the form divides by the opening budget and states no other, so the rate is that of the form.</summary>
    BasisAsPrinted,
}
