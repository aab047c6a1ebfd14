using System;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Batch;
using PerfEval.Core.Batch.Kernels;
using PerfEval.Core.Common;
using PerfEval.Core.Indicators;
using PerfEval.Core.Standards;
using Xunit;

namespace PerfEval.Core.Tests.Batch;

/// <summary>Lines of a host that do not apply: left out or full without leaving the kernel, unless the others are scaled up for them.</summary>
public sealed class NotApplicableColumnTests
{
    private const int Units = 400;

    [Theory]
    [InlineData(NotApplicablePolicy.Excluded)]
    [InlineData(NotApplicablePolicy.Full)]
    [InlineData(NotApplicablePolicy.ExcludedAndRescaled)]
    public void Ragged_lines_score_as_the_reference_says(NotApplicablePolicy policy)
    {
        var host = new HostBatch(Units, KernelLimits.MaxValue, seed: 51);
        var touched = 0;
        for (var unit = 0; unit < Units; unit += 4)
        {
            // in the first unit no line is left that applies, in the others one of several is gone; nobody may read its values
            var lines = host.Starts[unit + 1] - host.Starts[unit];
            for (var i = host.Starts[unit]; i < host.Starts[unit] + (unit == 0 ? lines : Math.Min(1, lines - 1)); i++)
            {
                (host.Targets[i], host.Actuals[i], host.Rules[i]) = (long.MinValue, long.MaxValue, RaggedFrame.LineRule.NotApplicable);
            }

            touched += lines > 1 ? 1 : 0;
        }

        var references = policy == NotApplicablePolicy.ExcludedAndRescaled ? touched + host.Empty : 1 + host.Empty;

        foreach (var kernel in KernelList.Usable)
        {
            var (fast, exact) = (Ragged(host, policy, kernel), Ragged(host, policy, BatchKernel.Reference));

            Assert.Equal(references, fast.Columns.ReferenceUnitCount);
            AssertSame(exact, fast);
            Assert.Equal(policy != NotApplicablePolicy.Full, fast.Grades[0] == BatchScores.NoGrade);
        }
    }

    [Theory]
    [InlineData(NotApplicablePolicy.Excluded)]
    [InlineData(NotApplicablePolicy.Full)]
    [InlineData(NotApplicablePolicy.ExcludedAndRescaled)]
    public void Shared_columns_of_32_bits_score_as_the_reference_says(NotApplicablePolicy policy)
    {
        foreach (var standard in (EvaluationStandard[])[BatchStandards.Plain, BatchStandards.With(new AttainmentRule()), BatchStandards.With(new ProportionRule(Ratio.Percent(60)))])
        {
            foreach (var kernel in KernelList.Usable)
            {
                var (fast, exact) = (Shared(standard, policy, kernel), Shared(standard, policy, BatchKernel.Reference));

                Assert.Equal(policy == NotApplicablePolicy.ExcludedAndRescaled, fast.Columns.ReferenceUnitCount > 1);
                Assert.Equal(1, fast.Columns.Blocks.ToArray().Count(block => block.IsNarrow));
                AssertSame(exact, fast);
            }
        }
    }

    private static void AssertSame(BatchScores expected, BatchScores actual)
    {
        Assert.Equal(expected.LineScores.ToArray(), actual.LineScores.ToArray());
        Assert.Equal(expected.Totals.ToArray(), actual.Totals.ToArray());
        Assert.Equal(expected.Grades.ToArray(), actual.Grades.ToArray());
    }

    private static BatchScores Ragged(HostBatch host, NotApplicablePolicy policy, BatchKernel kernel)
    {
        var plan = BatchScoringPlan.Compile(BatchStandards.With(policy), null, kernel);
        return plan.Score(EvaluationColumns.Ragged(plan, host.Frame, host.Targets, host.Actuals));
    }

    private static BatchScores Shared(EvaluationStandard standard, NotApplicablePolicy policy, BatchKernel kernel)
    {
        TargetValue[] targets =
        [
            Quantity(200, Comparator.AtLeast), Quantity(95.5m, Comparator.AtMost), Quantity(40, Comparator.MoreThan), Quantity(40, Comparator.LessThan),
            Quantity(12, Comparator.Equal), new TargetValue.Range(Measure.Of(10, "件"), Measure.Of(20, "件") ),
        ];
        var leaves = targets.Select((target, c) => new ThirdLevelIndicator { Id = $"{c}", Name = $"指标{c}", Target = target, Points = Points.From(15) });
        var tree = new IndicatorTree([new FirstLevelIndicator("产出指标", default, [new SecondLevelIndicator("数量指标", leaves.ToEquatableList())])]);
        var plan = BatchScoringPlan.Compile(standard with { ExecutionPoints = null, NotApplicable = BatchStandards.With(policy).NotApplicable }, tree, kernel);
        var random = new Random(52);
        var actuals = Enumerable.Range(0, targets.Length * Units)
            .Select(i => i % Units == 0 || random.Next(10) == 0 ? EvaluationColumns.NarrowNotApplicable : random.Next(-200, 25_000)).ToArray();
        return plan.Score(EvaluationColumns.Shared(plan, Units, (ReadOnlyMemory<int>)actuals, plan.ColumnDecimals));
    }

    private static TargetValue.Quantity Quantity(decimal value, Comparator comparator) => new(Measure.Of(value, "件"), comparator);
}
