using System;
using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Benchmarks;

/// <summary>Units that share one tree, from a fixed seed: by default twelve percentages and counts, a quarter of them lower is better; actual values stand column by column.</summary>
internal sealed class SharedBatch
{
    public SharedBatch(int units, int indicators = 12, int seed = 20_260_102)
    {
        var random = new Random(seed);
        (Units, Indicators) = (units, indicators);
        List<ThirdLevelIndicator> leaves = [];
        (Targets, Weights, IsLower) = (new int[indicators], new int[indicators], new bool[indicators]);
        Actuals = new int[units * indicators];
        for (var c = 0; c < indicators; c++)
        {
            IsLower[c] = c % 4 == 3;
            Targets[c] = 100 * random.Next(50, 20_000);
            Weights[c] = 10_000 / indicators / 50 * 50;
            leaves.Add(new ThirdLevelIndicator
            {
                Id = $"{c}",
                Name = $"指标{c}",
                Target = new TargetValue.Quantity(Measure.Of(Targets[c] / 100m, "件"), IsLower[c] ? Comparator.AtMost : Comparator.AtLeast),
                Points = Points.FromTenThousandths(Weights[c] * 100L),
            });
            for (var u = 0; u < units; u++)
            {
                Actuals[(c * units) + u] = (int)((long)Targets[c] * random.Next(700, 1_150) / 1_000);
            }
        }

        Tree = new IndicatorTree([new FirstLevelIndicator("产出指标", default, [new SecondLevelIndicator("数量指标", leaves.ToEquatableList())])]);
    }

    public int Units { get; }

    public int Indicators { get; }

    public int[] Targets { get; }

    public int[] Weights { get; }

    public bool[] IsLower { get; }

    public int[] Actuals { get; }

    public IndicatorTree Tree { get; }
}
