using PerfEval.Core.Amounts;

namespace PerfEval.Core.Batch.Summaries;

public sealed partial record BatchSummary
{
    /// <summary>同分单位数: a printed total and how many units have it.</summary>
    /// <param name="Total">总分, as printed.</param>
    /// <param name="Units">单位数.</param>
    public readonly record struct TotalCount(Points Total, long Units);
}
