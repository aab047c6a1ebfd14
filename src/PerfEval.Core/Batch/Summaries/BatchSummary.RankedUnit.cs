using PerfEval.Core.Amounts;

namespace PerfEval.Core.Batch.Summaries;

public sealed partial record BatchSummary
{
    /// <summary>排名单位: a unit at one of the ends of a batch. <see cref="Histogram.RankOf"/> gives its rank.</summary>
    /// <param name="Total">总分, as printed.</param>
    /// <param name="Name">评价对象名称.</param>
    /// <param name="Line">行号 in the input, from 1.</param>
    public sealed record RankedUnit(Points Total, string Name, long Line);
}
