using PerfEval.Core.Amounts;
using PerfEval.Core.Scoring;

namespace PerfEval.Core.Assessing;

public sealed partial record Assessment
{
    /// <summary>一级指标复核: the subtotal of a first level, filed against recomputed.</summary>
    /// <param name="Group">复算小计.</param>
    /// <param name="Claimed">自评得分之和 of its rows, in points; null where one of them claims none.</param>
    public sealed record FirstLevel(ScoredLevel Group, Points? Claimed);
}
