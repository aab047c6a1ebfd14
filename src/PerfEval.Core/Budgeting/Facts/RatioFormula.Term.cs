using PerfEval.Core.Common;

namespace PerfEval.Core.Budgeting.Facts;

public sealed partial record RatioFormula
{
    /// <summary>比率的一项: a fact that stands in the numerator or denominator of a ratio.</summary>
    /// <param name="Kind">种类.</param>
    /// <param name="IsSubtracted">Whether it is taken away instead of added.</param>
    /// <param name="IsLastYears">Whether it is last year's figure (上年).</param>
    /// <param name="NoneWhenMissing">
    /// Whether it counts as 0 where it is not stated, which the result then records: only for
    /// what a unit must claim to have counted, such as the excluded part of an adjustment.
    /// </param>
    public sealed record Term(FactKind Kind, bool IsSubtracted = false, bool IsLastYears = false, bool NoneWhenMissing = false)
    {
        /// <summary>种类: what the figure is of.</summary>
        public FactKind Kind { get; init => field = Given.Defined(value); } = Given.Defined(Kind);
    }
}
