using PerfEval.Core.Amounts;

namespace PerfEval.Core.Batch;

public sealed partial class BatchScores
{
    /// <summary>失分构成: the points of the lines of one first level and what they lost, over all units with exact totals.</summary>
    /// <param name="Name">一级指标名称; 预算执行率 for execution.</param>
    /// <param name="Points">分值合计.</param>
    /// <param name="Lost">失分合计.</param>
    public sealed record GroupLoss(string Name, Points Points, Points Lost);
}
