namespace PerfEval.Core.Standards;

/// <summary>计分依据: what a band or deduction rule reads of an indicator. Bounds of the rule are numbers of this kind.</summary>
public enum RuleOperand
{
    /// <summary>
    /// 完成值: the actual value itself, in its unit; the target is not read. For indicators that are ratios themselves (在职人员控制率 98%).
    /// </summary>
    Value = 0,

    /// <summary>
    /// 完成率: actual ÷ target, whichever direction is better; for a range actual ÷ the end it lies beyond, 1 within. Needs a positive target.
    /// </summary>
    Ratio = 1,

    /// <summary>
    /// 偏离度: |actual − target| ÷ |target|; for a range from the end it lies beyond,
    /// 0 within; for an allowance of percent (±10%) the size of the actual value.
    /// </summary>
    Deviation = 2,

    /// <summary>逾期天数: calendar days after the target date; at most 0 where done in time.</summary>
    Days = 3,
}
