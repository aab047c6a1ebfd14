using PerfEval.Core.Common;

namespace PerfEval.Core.Findings;

/// <summary>同类的一处: one of several places where a finding's cause shows, with the values its text names there.</summary>
/// <param name="Place">位置: where it stands in the report.</param>
/// <param name="Arguments">The values the text names.</param>
internal sealed record FindingInstance(Place Place, EquatableList<Argument> Arguments);
