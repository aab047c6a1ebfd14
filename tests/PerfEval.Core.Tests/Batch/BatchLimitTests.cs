using System;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Batch;
using PerfEval.Core.Batch.Kernels;
using PerfEval.Core.Batch.Summaries;
using Xunit;

namespace PerfEval.Core.Tests.Batch;

/// <summary>What lies beyond the limits of a batch is refused as an argument or marked, whatever the kernel.</summary>
public sealed class BatchLimitTests
{
    private static readonly int[] FirstName = [0];

    [Theory]
    [InlineData(1)]
    [InlineData(1 << 29)]
    [InlineData(int.MaxValue)]
    public void Any_degree_of_parallelism_gives_the_same_figures(int degree)
    {
        var host = new HostBatch(300, 1_000_000, seed: 51);
        var plan = BatchScoringPlan.Compile(BatchStandards.Roomy);
        var columns = EvaluationColumns.Ragged(plan, host.Frame, host.Targets, host.Actuals);
        var scores = BatchScores.For(columns);
        plan.Score(columns, scores, degree);
        Assert.Equal(host.ExpectedTotals, scores.Totals.ToArray());
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    [InlineData(1)]
    public void A_group_without_a_name_is_refused(int name)
    {
        var host = new HostBatch(1, 1_000_000, seed: 52);
        var groups = new RaggedFrame.Grouping { Names = ["产出指标"], UnitStarts = new[] { 0, 1 }, LineStarts = new[] { 0, host.Targets.Length }, NameIndexes = new[] { name } };
        var plan = BatchScoringPlan.Compile(BatchStandards.Roomy);
        Assert.Throws<ArgumentException>(() => EvaluationColumns.Ragged(plan, host.Frame with { Groups = groups }, host.Targets, host.Actuals));
        Assert.Equal(1, EvaluationColumns.Ragged(plan, host.Frame with { Groups = groups with { NameIndexes = FirstName } }, host.Targets, host.Actuals).GroupCount);
    }

    [Theory]
    [InlineData(1_000_000_000_000_000_000, true)]
    [InlineData(1_000_000_000_000_000_001, false)]
    [InlineData(-1_000_000_000_000_000_000, true)]
    [InlineData(-1_000_000_000_000_000_001, false)]
    [InlineData(long.MaxValue, false)]
    [InlineData(long.MinValue, true)]
    [InlineData(long.MinValue + 1, false)]
    public void An_amount_beyond_the_limit_of_money_is_refused(long amount, bool isFine)
    {
        var host = new HostBatch(20, 1_000_000, seed: 53);
        var plan = BatchScoringPlan.Compile(BatchStandards.Roomy);
        foreach (var column in new[] { host.Basis, host.Executed })
        {
            var kept = column[7];
            column[7] = amount;
            if (isFine)
            {
                Assert.Equal(20, plan.Score(EvaluationColumns.Ragged(plan, host.Frame, host.Targets, host.Actuals)).Totals.Length);
            }
            else
            {
                Assert.Throws<ArgumentOutOfRangeException>(() => EvaluationColumns.Ragged(plan, host.Frame, host.Targets, host.Actuals));
            }

            column[7] = kept;
        }
    }

    [Fact]
    public void A_sum_of_more_steps_than_a_number_holds_is_marked_in_every_kernel_and_its_total_is_the_full_points()
    {
        const int Lines = 33_000;
        var (numbers, weights, rules) = (Enumerable.Repeat(1L, Lines).ToArray(), Enumerable.Repeat(ushort.MaxValue, Lines).ToArray(), new RaggedFrame.LineRule[Lines]);
        var frame = new RaggedFrame
        {
            UnitStarts = new[] { 0, Lines },
            Weights = weights,
            Rules = rules,
            Groups = new RaggedFrame.Grouping { Names = ["产出指标"], UnitStarts = new[] { 0, 1 }, LineStarts = new[] { 0, Lines }, NameIndexes = new[] { 0 } },
        };
        foreach (var kernel in KernelList.Usable.Append(BatchKernel.Reference))
        {
            var plan = BatchScoringPlan.Compile(BatchStandards.Plain with { ExecutionPoints = null }, null, kernel);
            var columns = EvaluationColumns.Ragged(plan, frame, numbers, numbers);
            var scores = plan.Score(columns, BatchScoringPlan.Outputs.LineScores | BatchScoringPlan.Outputs.Grades | BatchScoringPlan.Outputs.GroupSubtotals);
            Assert.Equal(10_000, scores.Totals[0]);
            Assert.Equal(BatchScores.NoTotal, scores.GroupSubtotals[0]);
            Assert.Equal(Points.Hundred, scores.TotalOf(0).Min);
            Assert.Equal(1, BatchSummary.Of(scores).All.Totals.Units);
        }
    }
}
