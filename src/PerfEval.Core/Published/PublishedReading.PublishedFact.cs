using PerfEval.Core.Common;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Published;

public sealed partial record PublishedReading
{
    /// <summary>读入的一项: one fact that was read from a published text, with its place in the text.</summary>
    /// <param name="Place">Where it went in the report; null for a figure the report has no member for: it is kept here, by its own
    /// name.</param>
    /// <param name="Name">名称: what the text calls it; of a part the names of the whole before it.</param>
    /// <param name="Value">值, as printed.</param>
    /// <param name="Spot">出处 in the text.</param>
    /// <param name="ReadAs">What was assumed in reading it so; null where the text says it.</param>
    public sealed record PublishedFact(Place? Place, string Name, string Value, PublishedReading.TextSpot Spot, Remark? ReadAs = null)
    {
        /// <summary>名称: what the text calls it; of a part the names of the whole before it.</summary>
        public string Name { get; init => field = Given.Of(value); } = Given.Of(Name);

        /// <summary>值, as printed.</summary>
        public string Value { get; init => field = Given.Of(value); } = Given.Of(Value);

        /// <summary>出处 in the text.</summary>
        public PublishedReading.TextSpot Spot { get; init => field = Given.Of(value); } = Given.Of(Spot);
    }
}
