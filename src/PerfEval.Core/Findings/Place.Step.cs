using PerfEval.Core.Common;

namespace PerfEval.Core.Findings;

public sealed partial record Place
{
    /// <summary>
    /// One step of a <see cref="Place"/>: a part of the report (报告的组成部分), with
    /// its position among its like and its printed label where it has them.
    /// </summary>
    /// <param name="Part">Which part.</param>
    /// <param name="Index">The position among its like, from 0; null for parts there is one of.</param>
    /// <param name="Label">What the paper calls it: an indicator's name, a funding line's label.</param>
    public readonly record struct Step(ReportPart Part, int? Index = null, string? Label = null)
    {
        /// <summary>Which part.</summary>
        public ReportPart Part { get; init => field = Given.Defined(value); } = Given.Defined(Part);
    }
}
