using PerfEval.Core.Amounts;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Scoring;

public sealed partial record PointsLedger
{
    /// <summary>失分明细: points lost in one place and why. A negative loss is a gain, as rescaling for lines that do not apply is.</summary>
    /// <param name="Name">名称 of the line; empty for an entry about the total.</param>
    /// <param name="Place">Where.</param>
    /// <param name="AtBest">失分 where the total is the most that was filed allows.</param>
    /// <param name="AtWorst">失分 where the total is the least; the same as the other where the line is exact.</param>
    /// <param name="Cause">原因.</param>
    public sealed record Entry(string Name, Place Place, Points AtBest, Points AtWorst, Remark Cause);
}
