using System;

namespace PerfEval.Core.Benchmarks.Baselines;

/// <summary>(b) for a shared tree: decimal, column by column, without rules to look up and without allocation.</summary>
internal sealed class SharedDecimalLoops
{
    private readonly SharedBatch _batch;
    private readonly decimal[] _actuals;

    public SharedDecimalLoops(SharedBatch batch)
    {
        _batch = batch;
        _actuals = Array.ConvertAll(batch.Actuals, v => v / 100m);
        (Scores, Totals, Grades) = (new decimal[batch.Actuals.Length], new decimal[batch.Units], new byte[batch.Units]);
    }

    public decimal[] Scores { get; }

    public decimal[] Totals { get; }

    public byte[] Grades { get; }

    public void Run(int from, int count)
    {
        Totals.AsSpan(from, count).Clear();
        for (var c = 0; c < _batch.Indicators; c++)
        {
            var (target, weight, first) = (_batch.Targets[c] / 100m, _batch.Weights[c] / 100m, c * _batch.Units);
            for (var u = from; u < from + count; u++)
            {
                var actual = _actuals[first + u];
                var score = _batch.IsLower[c]
                    ? actual <= target ? weight : Round(weight * target / actual)
                    : actual >= target ? weight : actual <= 0 ? 0 : Round(weight * actual / target);
                Scores[first + u] = score;
                Totals[u] += score;
            }
        }

        for (var u = from; u < from + count; u++)
        {
            Grades[u] = (byte)(Totals[u] >= 90 ? 0 : Totals[u] >= 80 ? 1 : Totals[u] >= 60 ? 2 : 3);
        }
    }

    private static decimal Round(decimal value) => Math.Round(value, 2, MidpointRounding.AwayFromZero);
}
