using System;
using PerfEval.Core.Batch;

namespace PerfEval.Core.Benchmarks.Baselines;

/// <summary>(b) The same scoring in tight loops over arrays of decimal, without allocation.</summary>
internal sealed class DecimalLoops
{
    private readonly MixedBatch _batch;
    private readonly decimal[] _targets;
    private readonly decimal[] _actuals;
    private readonly decimal[] _weights;
    private readonly decimal[] _basis;
    private readonly decimal[] _executed;

    public DecimalLoops(MixedBatch batch)
    {
        _batch = batch;
        _targets = Array.ConvertAll(batch.Targets, v => v / 10_000m);
        _actuals = Array.ConvertAll(batch.Actuals, v => v / 10_000m);
        _weights = Array.ConvertAll(batch.Weights, v => v / 100m);
        _basis = Array.ConvertAll(batch.Basis, v => v / 100m);
        _executed = Array.ConvertAll(batch.Executed, v => v / 100m);
        (Scores, Totals, Execution, Grades) = (new decimal[batch.Lines], new decimal[batch.Units], new decimal[batch.Units], new byte[batch.Units]);
    }

    public decimal[] Scores { get; }

    public decimal[] Totals { get; }

    public decimal[] Execution { get; }

    public byte[] Grades { get; }

    public void Run(int first, int count)
    {
        for (var unit = first; unit < first + count; unit++)
        {
            RunUnit(unit);
        }
    }

    public decimal RunUnit(int unit)
    {
        var total = 0m;
        var rules = _batch.Rules;
        for (var i = _batch.Starts[unit]; i < _batch.Starts[unit + 1]; i++)
        {
            var (target, actual, weight) = (_targets[i], _actuals[i], _weights[i]);
            decimal score;
            switch (rules[i])
            {
                case RaggedFrame.LineRule.AtLeast:
                    score = actual >= target ? weight : actual <= 0 ? 0 : Round(weight * actual / target);
                    break;
                case RaggedFrame.LineRule.AtMost:
                    score = actual <= target ? weight : target <= 0 ? 0 : Round(weight * target / actual);
                    break;
                case RaggedFrame.LineRule.Deviation:
                    var (size, miss) = (Math.Abs(target), Math.Abs(actual - target));
                    score = miss == 0 ? weight : miss >= size ? 0 : Round(weight * (size - miss) / size);
                    break;
                default:
                    score = actual == target ? weight : 0;
                    break;
            }

            Scores[i] = score;
            total += score;
        }

        var (basis, executed) = (_basis[unit], _executed[unit]);
        var execution = executed >= basis ? 10m : executed <= 0 ? 0 : Round(10m * executed / basis);
        Execution[unit] = execution;
        total += execution;
        Totals[unit] = total;
        Grades[unit] = (byte)(total >= 90 ? 0 : total >= 80 ? 1 : total >= 60 ? 2 : 3);
        return total;
    }

    private static decimal Round(decimal value) => Math.Round(value, 2, MidpointRounding.AwayFromZero);
}
