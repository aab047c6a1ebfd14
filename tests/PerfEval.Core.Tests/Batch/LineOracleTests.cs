using System;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Batch;
using PerfEval.Core.Batch.Kernels;
using PerfEval.Core.Common;
using PerfEval.Core.Indicators;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;
using Xunit;

namespace PerfEval.Core.Tests.Batch;

/// <summary>The oracle the kernels are held against is the scorer, said with integers.</summary>
public sealed class LineOracleTests
{
    private const int Lines = 6_000;

    [Fact]
    public void The_oracle_gives_what_the_scorer_gives()
    {
        var run = new KernelRun(21, Lines, KernelLimits.MaxValue);
        foreach (var rule in Enum.GetValues<RaggedFrame.LineRule>().Where(rule => rule <= RaggedFrame.LineRule.Exact))
        {
            var lines = Enumerable.Range(0, Lines).Select(i => run[i]).Where(line => line.Rule == rule).ToList();
            Assert.NotEmpty(lines);
            var tree = new IndicatorTree([new FirstLevelIndicator("产出", default, [new SecondLevelIndicator("数量", lines.Select((line, i) => new ThirdLevelIndicator
            {
                Id = $"{i}",
                Name = "指标",
                Target = new TargetValue.Quantity(Millionths(line.Target), ComparatorOf(rule)),
                Points = Points.FromTenThousandths(line.Weight * 100L),
            }).ToEquatableList())])]);
            var results = lines.Select((line, i) => new IndicatorResult { IndicatorId = $"{i}", Actual = new ActualValue.Quantity(Millionths(line.Actual)) });
            var scored = Scorer.Score(tree, results.ToEquatableList(), null, StandardOf(rule));

            Assert.Equal(lines.Select(line => (long)line.Expected), scored.Lines.Select(line => line.Score!.Value.TenThousandths / 100));
        }
    }

    private static Measure Millionths(long value) => Measure.Of(value / 1_000_000m, MeasureUnit.None);

    private static Comparator ComparatorOf(RaggedFrame.LineRule rule) => rule switch
    {
        RaggedFrame.LineRule.AtLeast or RaggedFrame.LineRule.AtLeastOrNothing => Comparator.AtLeast,
        RaggedFrame.LineRule.AtMost or RaggedFrame.LineRule.AtMostOrNothing => Comparator.AtMost,
        _ => Comparator.Equal,
    };

    private static EvaluationStandard StandardOf(RaggedFrame.LineRule rule)
    {
        var standard = rule switch
        {
            RaggedFrame.LineRule.Deviation => BatchStandards.With(DirectionPolicy.EqualityPolicy.Deviation),
            RaggedFrame.LineRule.Exact => BatchStandards.With(DirectionPolicy.EqualityPolicy.Exact),
            RaggedFrame.LineRule.AtLeastOrNothing or RaggedFrame.LineRule.AtMostOrNothing => BatchStandards.With(new AttainmentRule()),
            _ => BatchStandards.Plain,
        };
        return standard with { ExecutionPoints = null };
    }
}
