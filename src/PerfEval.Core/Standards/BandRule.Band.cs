using PerfEval.Core.Amounts;
using PerfEval.Core.Common;

namespace PerfEval.Core.Standards;

public sealed partial record BandRule
{
    /// <summary>一档: an interval and what it gives.</summary>
    /// <param name="Range">区间.</param>
    /// <param name="Award">给分.</param>
    public sealed record Band(MeasureInterval Range, Award Award)
    {
        /// <summary>区间: the values the band is for.</summary>
        public MeasureInterval Range { get; init => field = Given.Of(value); } = Given.Of(Range);
    }
}
