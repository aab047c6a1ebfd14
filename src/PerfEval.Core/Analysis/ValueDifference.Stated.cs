using PerfEval.Core.Findings;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Analysis;

public sealed partial record ValueDifference
{
    /// <summary>标准的取值及依据: what a standard says in one place, and where that comes from.</summary>
    /// <param name="Text">取值.</param>
    /// <param name="Source">依据; its document is one of the standard's.</param>
    public sealed record Stated(Remark Text, SourceNote Source);
}
