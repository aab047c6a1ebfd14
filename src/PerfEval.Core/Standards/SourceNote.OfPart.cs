using PerfEval.Core.Common;

namespace PerfEval.Core.Standards;

public sealed partial record SourceNote
{
    /// <summary>
    /// 部分取值的依据: where a part of a value comes from, where that is not where the rest does:
    /// a form says the basis of a rate, and whoever wrote the standard chose the rest.
    /// </summary>
    /// <param name="Part">
    /// The member of the value as documents name it, such as <c>zeroBudget</c>, or the way
    /// to it, such as <c>rule/partial</c> or, in a list counted from 0, <c>rule/bands/0</c>.
    /// </param>
    /// <param name="Source">依据 of that part.</param>
    public sealed record OfPart(string Part, SourceNote Source)
    {
        /// <summary>
        /// The member of the value as documents name it, such as <c>zeroBudget</c>, or the way
        /// to it, such as <c>rule/partial</c> or, in a list counted from 0, <c>rule/bands/0</c>.
        /// </summary>
        public string Part { get; init => field = Given.Of(value); } = Given.Of(Part);

        /// <summary>依据 of that part.</summary>
        public SourceNote Source { get; init => field = Given.Of(value); } = Given.Of(Source);
    }
}
