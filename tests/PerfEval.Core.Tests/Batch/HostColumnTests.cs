using System;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Batch;
using PerfEval.Core.Batch.Kernels;
using PerfEval.Core.Indicators;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Fixtures;
using Xunit;

namespace PerfEval.Core.Tests.Batch;

/// <summary>Columns a host brings itself, without a report behind them.</summary>
public sealed class HostColumnTests
{
    private const int Units = 2_000;

    private static readonly int[] FallingStarts = [0, 2, 1];

    [Theory]
    [InlineData(KernelLimits.MaxValue)]
    [InlineData(1L << 40)]
    [InlineData(KernelLimits.MediumEnd - 1)]
    [InlineData(KernelLimits.NarrowEnd - 1)]
    public void Ragged_columns_give_the_sums_of_exact_lines_in_every_kernel(long bound)
    {
        foreach (var kernel in KernelList.Usable)
        {
            var host = new HostBatch(Units, bound, seed: 31);
            var plan = BatchScoringPlan.Compile(BatchStandards.Roomy, null, kernel);
            var columns = EvaluationColumns.Ragged(plan, host.Frame, host.Targets, host.Actuals);
            var scores = plan.Score(columns);

            Assert.Equal(host.Empty, columns.ReferenceUnitCount);
            Assert.Equal(host.Expected, scores.LineScores.ToArray());
            Assert.Equal(host.ExpectedTotals, scores.Totals.ToArray());
        }
    }

    // a block is middling only if both of its columns are
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void One_column_beyond_the_middling_values_is_enough_to_score_a_block_by_the_wide_formula(bool isTarget)
    {
        var host = new HostBatch(Units, KernelLimits.MaxValue, seed: 40);
        for (var i = 0; i < host.Targets.Length; i++)
        {
            if (Math.Abs(isTarget ? host.Actuals[i] : host.Targets[i]) >= KernelLimits.MediumEnd)
            {
                (host.Targets[i], host.Actuals[i], host.Rules[i]) = (3, 2, RaggedFrame.LineRule.AtLeast);
            }
        }

        foreach (var kernel in KernelList.Usable)
        {
            var plan = BatchScoringPlan.Compile(BatchStandards.Roomy, null, kernel);
            var scores = plan.Score(EvaluationColumns.Ragged(plan, host.Frame, host.Targets, host.Actuals));

            Assert.Contains(scores.Columns.Blocks.ToArray(), block => !block.IsMedium);
            Assert.Equal(host.Expected, scores.LineScores.ToArray());
        }
    }

    [Fact]
    public void Narrow_columns_go_wide_block_by_block_where_a_value_is_beyond_the_narrow_proof()
    {
        var host = new HostBatch(Units, KernelLimits.NarrowEnd - 1, seed: 32);
        var (targets, actuals) = (Array.ConvertAll(host.Targets, v => (int)v), Array.ConvertAll(host.Actuals, v => (int)v));
        host.Spoil(unit: 100, target: int.MaxValue, actual: int.MaxValue - 1);
        (targets[host.Starts[100]], actuals[host.Starts[100]]) = (int.MaxValue, int.MaxValue - 1);
        var plan = BatchScoringPlan.Compile(BatchStandards.Roomy);
        var columns = EvaluationColumns.Ragged(plan, host.Frame, (ReadOnlyMemory<int>)targets, actuals);
        var scores = BatchScores.For(columns);
        var run = plan.Score(columns, scores);

        Assert.Equal(1, run.WideBlocks);
        Assert.Equal(host.Expected, scores.LineScores.ToArray());
        Assert.Equal(host.ExpectedTotals, scores.Totals.ToArray());
    }

    [Theory]
    [InlineData(RaggedFrame.LineRule.AtLeast, 0, -1)]
    [InlineData(RaggedFrame.LineRule.AtLeast, -5, -6)]
    [InlineData(RaggedFrame.LineRule.AtMost, -5, -4)]
    [InlineData(RaggedFrame.LineRule.NotReported, 1, 1)]
    [InlineData(RaggedFrame.LineRule.Undetermined, 1, 1)]
    public void A_line_no_kernel_can_score_sends_its_unit_to_the_reference(RaggedFrame.LineRule rule, long target, long actual)
    {
        var host = new HostBatch(40, 1_000_000, seed: 33);
        // few points, so that the total is not the full points at both ends
        host.Weights.AsSpan(host.Starts[7]..host.Starts[8]).Fill(100);
        host.Spoil(unit: 7, target, actual, rule);
        var plan = BatchScoringPlan.Compile(BatchStandards.Roomy);
        var scores = plan.Score(EvaluationColumns.Ragged(plan, host.Frame, host.Targets, host.Actuals));

        Assert.Equal(1, scores.Columns.ReferenceUnitCount);
        Assert.False(scores.TotalOf(7).IsExact);
        Assert.Equal(Points.Zero, scores.ScoreOf(7, 0).Min);
        Assert.Equal(BatchScores.NoScore, scores.LineScores[host.Starts[7]]);
        Assert.Equal(host.ExpectedTotals[8], scores.Totals[8]);
    }

    [Fact]
    public void Points_beyond_the_proof_take_the_reference_and_score_the_same()
    {
        var host = new HostBatch(40, 1_000_000, seed: 34);
        host.Weights[host.Starts[3]] = 16_384;
        (host.Targets[host.Starts[3]], host.Actuals[host.Starts[3]], host.Rules[host.Starts[3]]) = (3, 1, RaggedFrame.LineRule.AtLeast);
        var plan = BatchScoringPlan.Compile(BatchStandards.Roomy);
        var scores = plan.Score(EvaluationColumns.Ragged(plan, host.Frame, host.Targets, host.Actuals));

        Assert.Equal(1, scores.Columns.ReferenceUnitCount);
        Assert.Equal(Points.From(54.61m), scores.ScoreOf(3, 0).Min);
        Assert.Equal(5_461, scores.LineScores[host.Starts[3]]);
    }

    [Fact]
    public void No_total_of_a_host_exceeds_the_full_points()
    {
        var host = new HostBatch(Units, KernelLimits.MediumEnd - 1, seed: 45);
        foreach (var kernel in KernelList.Usable)
        {
            var plan = BatchScoringPlan.Compile(BatchStandards.Plain, null, kernel);
            var scores = plan.Score(EvaluationColumns.Ragged(plan, host.Frame, host.Targets, host.Actuals));

            Assert.Equal(host.ExpectedTotals.Select(total => Math.Min(total, 10_000)), scores.Totals.ToArray());
            Assert.Contains(10_000, scores.Totals.ToArray());
        }
    }

    [Fact]
    public void Shared_columns_of_a_host_score_like_the_reports_they_stand_for()
    {
        var maker = new ReportMaker(35, 25);
        var tree = maker.Tree(14);
        foreach (var standard in (EvaluationStandard[])[BatchStandards.Plain, BatchStandards.With(new ProportionRule(Ratio.Percent(60))), BatchStandards.With(DirectionPolicy.EqualityPolicy.Deviation)])
        {
            foreach (var kernel in KernelList.Usable)
            {
                var plan = BatchScoringPlan.Compile(standard, tree, kernel, 6);
                var slow = BatchScoringPlan.Compile(standard, tree, BatchKernel.Reference, 6);
                var (actuals, basis, executed) = SharedHost(tree, 700);
                var fast = plan.Score(EvaluationColumns.Shared(plan, 700, (ReadOnlyMemory<long>)actuals, plan.ColumnDecimals, basis, executed));
                var exact = slow.Score(EvaluationColumns.Shared(slow, 700, (ReadOnlyMemory<long>)actuals, slow.ColumnDecimals, basis, executed));

                Assert.Equal(exact.Totals.ToArray(), fast.Totals.ToArray());
                Assert.Equal(exact.Grades.ToArray(), fast.Grades.ToArray());
                Assert.Equal(exact.LineScores.ToArray(), fast.LineScores.ToArray());
            }
        }
    }

    [Fact]
    public void Columns_of_different_lengths_are_refused()
    {
        var host = new HostBatch(10, 1_000_000, seed: 36);
        var plan = BatchScoringPlan.Compile(BatchStandards.Plain);

        Assert.Throws<ArgumentException>(() => EvaluationColumns.Ragged(plan, host.Frame, host.Targets, host.Actuals.AsMemory(1)));
        Assert.Throws<ArgumentException>(() => EvaluationColumns.Ragged(plan, host.Frame with { UnitStarts = FallingStarts }, host.Targets, host.Actuals));
        Assert.Throws<ArgumentException>(() => EvaluationColumns.Ragged(plan, host.Frame with { Basis = new long[3] }, host.Targets, host.Actuals));
        Assert.Throws<ArgumentException>(() => EvaluationColumns.Shared(plan, 1, (ReadOnlyMemory<long>)new long[1], plan.ColumnDecimals));
    }

    [Fact]
    public void A_value_beyond_the_range_of_a_measure_is_refused()
    {
        var host = new HostBatch(10, 1_000_000, seed: 37);
        host.Actuals[3] = KernelLimits.MaxValue + 1;
        var plan = BatchScoringPlan.Compile(BatchStandards.Plain);

        Assert.Throws<ArgumentOutOfRangeException>(() => EvaluationColumns.Ragged(plan, host.Frame, host.Targets, host.Actuals));
    }

    [Fact]
    public void Columns_and_buffers_of_another_plan_are_refused()
    {
        var host = new HostBatch(10, 1_000_000, seed: 38);
        var (plan, other) = (BatchScoringPlan.Compile(BatchStandards.Plain), BatchScoringPlan.Compile(BatchStandards.Plain));
        var columns = EvaluationColumns.Ragged(plan, host.Frame, host.Targets, host.Actuals);

        Assert.Throws<ArgumentException>(() => other.Score(columns));
        Assert.Throws<ArgumentException>(() => plan.Score(columns, BatchScores.For(EvaluationColumns.Ragged(plan, host.Frame, host.Targets, host.Actuals))));
        Assert.Throws<ArgumentOutOfRangeException>(() => plan.Score(columns, BatchScores.For(columns), 0));
    }

    [Fact]
    public void A_standard_that_names_indicators_is_refused_for_columns_without_names()
    {
        var host = new HostBatch(3, KernelLimits.NarrowEnd - 1, seed: 41);
        var plain = BatchStandards.Plain;
        var group = plain with { Groups = [SampleStandard.Of(new IndicatorGroup("择优", ["甲", "乙"], 1))] };

        Assert.Contains("group '择优'", Refused(group), StringComparison.Ordinal);
        Assert.Contains("cap '限分'", Refused(Capped(new CapTrigger.ScoreBelow("甲", Ratio.Percent(60)))), StringComparison.Ordinal);

        // execution has a column, and of incidents columns say nothing
        Assert.Equal(3, Read(Capped(new CapTrigger.ScoreBelow("预算执行率", Ratio.Percent(60)))).UnitCount);
        Assert.Equal(3, Read(Capped(new CapTrigger.Incident("重大违规违纪"))).UnitCount);

        EvaluationStandard Capped(CapTrigger when) => plain with { Caps = [SampleStandard.Of(new TotalCap("限分", when, Points.From(59), null))] };
        EvaluationColumns Read(EvaluationStandard standard) => EvaluationColumns.Ragged(BatchScoringPlan.Compile(standard), host.Frame, host.Targets, host.Actuals);
        string Refused(EvaluationStandard standard) => Assert.Throws<ArgumentException>(() => Read(standard)).Message;
    }

    // values around every target, zeros and negatives, and the two marks
    private static (long[] Actuals, long[] Basis, long[] Executed) SharedHost(IndicatorTree tree, int units)
    {
        var random = new Random(39);
        var actuals = new long[tree.Leaves.Count * units];
        for (var c = 0; c < tree.Leaves.Count; c++)
        {
            var around = tree.Leaves[c].Indicator.Target switch
            {
                TargetValue.Quantity quantity => (long)(quantity.Value.Value * 1_000_000),
                TargetValue.Range range => (long)(range.High.Value * 1_000_000),
                TargetValue.Deadline or TargetValue.NotBefore => 19_356,
                _ => 5_000_000,
            };
            var reach = tree.Leaves[c].Indicator.Target is TargetValue.Deadline or TargetValue.NotBefore ? 5 : Math.Abs(around);
            for (var u = 0; u < units; u++)
            {
                actuals[(c * units) + u] = random.Next(300) switch
                {
                    0 => EvaluationColumns.Missing,
                    1 => EvaluationColumns.NotApplicable,
                    < 30 => around + random.Next(-1, 2),
                    < 60 => random.Next(-1, 2),
                    _ => random.NextInt64(0, reach + 1),
                };
                // nothing beyond what the unit of the target allows
                actuals[(c * units) + u] = actuals[(c * units) + u] > 0 ? Math.Min(actuals[(c * units) + u], Math.Max(around, 1_000_000)) : actuals[(c * units) + u];
            }
        }

        var basis = Enumerable.Range(0, units).Select(_ => random.NextInt64(0, 5) == 0 ? 0 : random.NextInt64(1, 1_000_000_000)).ToArray();
        return (actuals, basis, [.. basis.Select(amount => random.NextInt64(0, amount + 1))]);
    }
}
