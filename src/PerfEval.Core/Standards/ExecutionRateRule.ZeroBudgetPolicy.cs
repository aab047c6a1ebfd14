namespace PerfEval.Core.Standards;

public sealed partial record ExecutionRateRule
{
    /// <summary>
    /// 无预算无支出的处理: what execution comes to where the basis is 0 and nothing was executed.
    /// Money executed without a basis is never computable.
    /// </summary>
    public enum ZeroBudgetPolicy
    {
        /// <summary>不适用: the line does not apply; the standard's policy for such lines decides.</summary>
        NotApplicable = 0,

        /// <summary>无法计算: the line counts as a range from 0 to its points.</summary>
        NotComputable = 1,

        /// <summary>得满分: full points.</summary>
        Full = 2,

        /// <summary>不得分: no points.</summary>
        Zero = 3,
    }
}
