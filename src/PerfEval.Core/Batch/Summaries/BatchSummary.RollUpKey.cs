using PerfEval.Core.Common;

namespace PerfEval.Core.Batch.Summaries;

public sealed partial record BatchSummary
{
    /// <summary>汇总组: one group of a roll-up.</summary>
    /// <param name="Kind">汇总口径.</param>
    /// <param name="Name">
    /// The name of the department, the six digits of the region, the name of the tier, the size (&lt;100万元, 100–1000万元, ≥1000万元), the
    /// year, the form, or the key of the host.
    /// </param>
    public readonly record struct RollUpKey(RollUpKind Kind, string Name)
    {
        /// <summary>汇总口径: what units are grouped by.</summary>
        public RollUpKind Kind { get; init => field = Given.Defined(value); } = Given.Defined(Kind);
    }
}
