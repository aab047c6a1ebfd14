using PerfEval.Core.Findings;

namespace PerfEval.Core.Reports.Aggregation;

public abstract partial record AggregationResult
{
    /// <summary>汇总说明: how a part of the combined report was made, or why it could not be.</summary>
    /// <param name="Place">Where it stands in the combined report.</param>
    /// <param name="Text">What was done, or why not.</param>
    /// <param name="IsCombined">Whether a value was made; false where the place was left open.</param>
    public sealed record Note(Place Place, Remark Text, bool IsCombined);
}
