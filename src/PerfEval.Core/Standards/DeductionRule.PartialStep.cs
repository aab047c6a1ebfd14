namespace PerfEval.Core.Standards;

public sealed partial record DeductionRule
{
    /// <summary>
    /// 不足一步的处理: what part of a step costs ("每超1个百分点扣0.5分" where the excess is 1.5 points). No source says; a standard does.
    /// </summary>
    public enum PartialStep
    {
        /// <summary>按比例: part of a step costs that part.</summary>
        Proportional = 0,

        /// <summary>按一步计: part of a step counts as a whole one.</summary>
        Whole = 1,

        /// <summary>不计: part of a step costs nothing.</summary>
        None = 2,
    }
}
