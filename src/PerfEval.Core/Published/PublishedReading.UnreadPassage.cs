using PerfEval.Core.Common;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Published;

public sealed partial record PublishedReading
{
    /// <summary>未读入的一处: a passage of a published text with figures nothing was read of.</summary>
    /// <param name="Spot">出处: the passage, whole.</param>
    /// <param name="Figures">How many of its figures were not read.</param>
    /// <param name="Why">Why nothing was read of it; null where the text has no form the reader knows.</param>
    public sealed record UnreadPassage(TextSpot Spot, int Figures, Remark? Why = null)
    {
        /// <summary>出处: the passage, whole.</summary>
        public TextSpot Spot { get; init => field = Given.Of(value); } = Given.Of(Spot);
    }
}
