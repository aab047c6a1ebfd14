using System.Diagnostics.CodeAnalysis;

namespace PerfEval.Core.Batch;

public sealed partial record RaggedFrame
{
    /// <summary>
    /// 行规则: how one line of a batch is scored from its target T and actual value A. The low three bits are what a kernel reads: 1 lower is
    /// better, 2 by deviation, 4 all or nothing. From 8 on there is nothing to compute with; such a line sends its unit to the reference.
    /// </summary>
    [SuppressMessage("Design", "CA1028:Enum storage should be Int32", Justification = "One byte a line is what the column holds.")]
    public enum LineRule : byte
    {
        /// <summary>
        /// ≥ T 按比例: full from T on, else points × A ÷ T. Judged points are this rule too: A the points given, T the points of the line.
        /// </summary>
        AtLeast = 0,

        /// <summary>≤ T 按比例: full up to T, else points × T ÷ A.</summary>
        AtMost = 1,

        /// <summary>= T 按偏离度: points × (1 − |A − T| ÷ |T|), at least 0.</summary>
        Deviation = 2,

        /// <summary>≥ T 达标赋分: full from T on, else nothing.</summary>
        AtLeastOrNothing = 4,

        /// <summary>≤ T 达标赋分: full up to T, else nothing.</summary>
        AtMostOrNothing = 5,

        /// <summary>= T 必须相等: full when equal, else nothing.</summary>
        Exact = 6,

        /// <summary>不适用: what the standard's policy says.</summary>
        NotApplicable = 8,

        /// <summary>未填报: counts as 0 to the points.</summary>
        NotReported = 9,

        /// <summary>得分不定: anything from 0 to the points, such as a wording that has not been judged.</summary>
        Undetermined = 10,
    }
}
