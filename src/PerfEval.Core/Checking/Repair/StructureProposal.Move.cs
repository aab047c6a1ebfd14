using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking.Repair;

public sealed partial record StructureProposal
{
    /// <summary>一步调整: what is moved, and whereto.</summary>
    /// <param name="From">Where it stands.</param>
    /// <param name="What">What is moved, as the paper calls it.</param>
    /// <param name="To">Where it belongs: the name of a first level, 预算执行率, or the total line.</param>
    public sealed record Move(Place From, string What, string To);
}
