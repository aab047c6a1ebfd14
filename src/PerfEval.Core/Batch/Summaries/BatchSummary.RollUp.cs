namespace PerfEval.Core.Batch.Summaries;

public sealed partial record BatchSummary
{
    /// <summary>分组汇总: one group and its figures.</summary>
    /// <param name="Key">汇总组.</param>
    /// <param name="Part">汇总数.</param>
    public sealed record RollUp(RollUpKey Key, Part Part);
}
