namespace PerfEval.Core.Scoring;

/// <summary>得分未定的原因类别: the kind of reason that leaves a score open, for code that distinguishes reasons.</summary>
public enum OpenReasonKind
{
    /// <summary>其他: a reason of a later version of the library, read from a document and kept as its sentence.</summary>
    Other,

    /// <summary>指标值未填: no target is stated to compare with.</summary>
    TargetUnstated,

    /// <summary>没有完成比例: the target is not positive and was missed, so there is no completion ratio.</summary>
    NoRatio,

    /// <summary>类型不同: target and actual value are of different types, such as a number and a date.</summary>
    TypesDiffer,

    /// <summary>档次未知: the tier of a wording is not known and no judgement was given.</summary>
    TierUnknown,

    /// <summary>档次: a tier gives a range of points, and no judgement says where in it the score lies.</summary>
    Tier,

    /// <summary>未评分: the rule asks for a judgement and there is none.</summary>
    Unjudged,

    /// <summary>目标日期在当月之内: only the month of completion is stated and the deadline lies within it.</summary>
    MonthAroundDeadline,

    /// <summary>没有逾期天数: the target is a date before which nothing was to be done, so days late cannot be counted.</summary>
    NoDaysLate,

    /// <summary>违规次数未填: the number of violations is not stated.</summary>
    ViolationsNotCounted,

    /// <summary>不是次数: the actual value cannot be a number of violations.</summary>
    NotACount,

    /// <summary>要素未填: nothing is said about any element of the checklist.</summary>
    ElementsNotStated,

    /// <summary>部分要素未填: some elements of the checklist are not stated.</summary>
    ElementsOpen,

    /// <summary>计量单位不能换算: the units of target and actual value do not convert into each other.</summary>
    UnitsApart,

    /// <summary>超出可处理范围: a converted number is beyond the limits of a measure.</summary>
    BeyondLimit,

    /// <summary>比值或百分数: a bare number beside a percentage may be a share of one or a percentage.</summary>
    ShareOrPercent,

    /// <summary>只有结论: the actual value asserts success or failure without saying how much was done.</summary>
    Asserted,

    /// <summary>只是界限: the actual value carries a comparison sign and states a bound, not a measurement.</summary>
    Bound,

    /// <summary>分值未印: neither the form nor the standard gives usable points.</summary>
    PointsNotPrinted,

    /// <summary>扣分项: the points are printed as negative, and how much is taken off is not stated.</summary>
    DeductionItem,

    /// <summary>执行率分母未填: the budget the execution rate is based on is blank though money was executed.</summary>
    BasisBlank,

    /// <summary>执行率分母为 0: the budget is 0 though money was executed.</summary>
    BasisZero,

    /// <summary>执行率分母为负: the budget is negative.</summary>
    BasisNegative,

    /// <summary>无预算无支出: neither budget nor expenditure, under a standard that then computes no rate.</summary>
    ZeroBudget,

    /// <summary>合计与明细不符: the stated total of the funding table contradicts its lines.</summary>
    FundingConflict,

    /// <summary>没有财政资金: the standard counts fiscal money alone and the table lists other money alone.</summary>
    NothingFiscal,

    /// <summary>缺少数据: facts the formula of the standard needs are missing.</summary>
    FactMissing,

    /// <summary>公式分母为 0: the base of the standard's formula is 0.</summary>
    FormulaBaseZero,

    /// <summary>公式分母为负: the base of the standard's formula is negative.</summary>
    FormulaBaseNegative,

    /// <summary>公式缺截止日期: the formula is computed as of a day and the standard names none.</summary>
    FormulaDayUnknown,

    /// <summary>财政年度未知: the fiscal year is unknown, so no fact can be taken.</summary>
    FormulaYearUnknown,

    /// <summary>公式年度超出范围: the formula needs a fact of a year outside the range of fiscal years.</summary>
    FormulaYearOutOfRange,

    /// <summary>合用分值: one cell of points is merged over several rows, and how they share it is not stated.</summary>
    SharedPoints,
}
