namespace PerfEval.Core.Batch;

public sealed partial class BatchScoringPlan
{
    /// <summary>
    /// 批量评分概况: what a run did. The figures do not depend on the kernel or the degree of parallelism; these counts say how they came about.
    /// </summary>
    /// <param name="Units">单位数.</param>
    /// <param name="Lines">指标行数, execution not counted.</param>
    /// <param name="ReferenceUnits">Units that took the exact reference path, because a kernel cannot score them.</param>
    /// <param name="NarrowBlocks">Blocks scored in 32-bit columns.</param>
    /// <param name="WideBlocks">Blocks scored in 64-bit columns.</param>
    public readonly record struct RunCounts(long Units, long Lines, long ReferenceUnits, long NarrowBlocks, long WideBlocks);
}
