using PerfEval.Core.Amounts;
using PerfEval.Core.Common;

namespace PerfEval.Core.Reports.Aggregation;

/// <summary>汇总的选项: every choice that changes a figure.</summary>
/// <param name="Weight">加权口径 of relative values and of judged points.</param>
/// <param name="Rounding">取舍规则 of weighted averages, in the unit of the value: two decimals of 95.25 %.</param>
/// <param name="Tolerance">How far a stated funding total may be from its lines (勾稽容差).</param>
public sealed partial record AggregationOptions(AggregationOptions.Weighting Weight, Rounding Rounding, Money Tolerance)
{
    /// <summary>加权口径 of relative values and of judged points.</summary>
    public Weighting Weight { get; init => field = Given.Defined(value); } = Given.Defined(Weight);
}
