using System;
using System.Linq;
using System.Runtime.InteropServices;
using PerfEval.Core.Batch;
using PerfEval.Core.Batch.Kernels;
using PerfEval.Core.Tests.Fixtures;
using Xunit;

namespace PerfEval.Core.Tests.Batch;

/// <summary>The same bytes at any degree of parallelism, and no allocation a unit.</summary>
public sealed class BatchParallelTests
{
    private const BatchScoringPlan.Outputs Everything = BatchScoringPlan.Outputs.LineScores | BatchScoringPlan.Outputs.Grades | BatchScoringPlan.Outputs.GroupSubtotals;

    [Fact]
    public void Every_degree_gives_the_same_bytes()
    {
        var maker = new ReportMaker(51, 12);
        var tree = maker.Tree(8);
        var ragged = BatchScoringPlan.Compile(BatchStandards.Plain);
        var shared = BatchScoringPlan.Compile(BatchStandards.Plain, tree, columnDecimals: 6);
        foreach (var columns in (EvaluationColumns[])
            [EvaluationColumns.Read(ragged, maker.Make(700)), EvaluationColumns.Read(shared, Enumerable.Range(0, 700).Select(_ => maker.Report(tree)).ToList())])
        {
            var expected = Written(columns, 1);
            foreach (var degree in (int[])[2, 3, 7, 64])
            {
                Assert.Equal(expected, Written(columns, degree));
            }
        }
    }

    [Fact]
    public void Shared_columns_of_many_blocks_are_the_same_at_every_degree()
    {
        var tree = new ReportMaker(52, 0).Tree(6);
        var plan = BatchScoringPlan.Compile(BatchStandards.WithoutExecution, tree, columnDecimals: 6);
        var random = new Random(1);
        var actuals = Enumerable.Range(0, 6 * 40_003).Select(_ => random.NextInt64(0, 1_000_000)).ToArray();
        var columns = EvaluationColumns.Shared(plan, 40_003, (ReadOnlyMemory<long>)actuals, plan.ColumnDecimals);
        var expected = Written(columns, 1);

        Assert.Equal(expected, Written(columns, 2));
        Assert.Equal(expected, Written(columns, 5));
    }

    [Fact]
    public void A_run_on_one_core_allocates_nothing()
    {
        var host = new HostBatch(5_000, KernelLimits.MaxValue, seed: 53, fewestLines: 1);
        var plan = BatchScoringPlan.Compile(BatchStandards.Plain);
        var columns = EvaluationColumns.Ragged(plan, host.Frame, host.Targets, host.Actuals);
        foreach (var outputs in (BatchScoringPlan.Outputs[])[BatchScoringPlan.Outputs.Totals, BatchScoringPlan.Outputs.LineScores | BatchScoringPlan.Outputs.Grades])
        {
            var scores = BatchScores.For(columns, outputs);
            plan.Score(columns, scores);

            Assert.Equal(0, Allocation.Of(() => plan.Score(columns, scores), rounds: 3));
        }
    }

    // every byte a run writes
    private static byte[] Written(EvaluationColumns columns, int degree)
    {
        var scores = BatchScores.For(columns, Everything);
        columns.Plan.Score(columns, scores, degree);
        return
        [
            .. MemoryMarshal.AsBytes(scores.LineScores),
            .. MemoryMarshal.AsBytes(scores.Totals),
            .. scores.Grades,
            .. MemoryMarshal.AsBytes(scores.GroupSubtotals),
            .. MemoryMarshal.AsBytes(scores.ExecutionScores),
        ];
    }
}
