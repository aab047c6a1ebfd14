using PerfEval.Core.Common;

namespace PerfEval.Core.Standards;

public sealed partial record StandardQuery
{
    /// <summary>适用哪个标准的回答: a question to a catalogue and the standard it selects.</summary>
    /// <param name="Query">选定标准的条件: the form, kind, region and year that select the standard.</param>
    /// <param name="Selection">选定的标准 and why it was taken.</param>
    /// <param name="Because">选定依据 in the words of the caller; null where the caller gives none.</param>
    public sealed record Answer(StandardQuery Query, StandardSelection Selection, LocalizedText? Because = null)
    {
        /// <summary>选定标准的条件: the form, kind, region and year that select the standard.</summary>
        public StandardQuery Query { get; init => field = Given.Of(value); } = Given.Of(Query);

        /// <summary>没有用的标准 that lie nearer than the one taken, the nearest region first; none where a form or a caller decided.</summary>
        public EquatableList<PassedOver> PassedOver { get; init; }

        /// <summary>选定的标准 and why it was taken.</summary>
        public StandardSelection Selection { get; init => field = Given.Of(value); } = Given.Of(Selection);
    }
}
