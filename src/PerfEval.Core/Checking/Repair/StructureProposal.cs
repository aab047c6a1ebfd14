using PerfEval.Core.Common;

namespace PerfEval.Core.Checking.Repair;

/// <summary>
/// 结构调整建议: moves that would put a form in order, with the sums before and
/// after. A proposal only: the report stays as filed, and no score uses it.
/// </summary>
/// <param name="Kind">种类.</param>
/// <param name="Moves">调整步骤.</param>
/// <param name="Sums">调整前后的合计.</param>
public sealed partial record StructureProposal(
    StructureProposal.RepairKind Kind, EquatableList<StructureProposal.Move> Moves, EquatableList<StructureProposal.Sum> Sums)
{
    /// <summary>种类: what it would put in order.</summary>
    public RepairKind Kind { get; init => field = Given.Defined(value); } = Given.Defined(Kind);
}
