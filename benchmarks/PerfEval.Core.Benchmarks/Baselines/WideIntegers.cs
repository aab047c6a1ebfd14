using System;
using PerfEval.Core.Batch;

namespace PerfEval.Core.Benchmarks.Baselines;

/// <summary>(c) The same scoring in 128-bit integers, line by line.</summary>
internal sealed class WideIntegers
{
    private readonly MixedBatch _batch;

    public WideIntegers(MixedBatch batch)
    {
        _batch = batch;
        (Scores, Totals, Grades) = (new ushort[batch.Lines], new int[batch.Units], new byte[batch.Units]);
    }

    public ushort[] Scores { get; }

    public int[] Totals { get; }

    public byte[] Grades { get; }

    public void Run(int first, int count)
    {
        for (var unit = first; unit < first + count; unit++)
        {
            var total = 0;
            for (var i = _batch.Starts[unit]; i < _batch.Starts[unit + 1]; i++)
            {
                var score = ScoreOf(_batch.Targets[i], _batch.Actuals[i], _batch.Weights[i], _batch.Rules[i]);
                Scores[i] = (ushort)score;
                total += score;
            }

            var (basis, executed) = (_batch.Basis[unit], _batch.Executed[unit]);
            total += executed >= basis ? 1_000 : Share(1_000, executed, basis);
            Totals[unit] = total;
            Grades[unit] = (byte)(total >= 9_000 ? 0 : total >= 8_000 ? 1 : total >= 6_000 ? 2 : 3);
        }
    }

    private static int ScoreOf(long target, long actual, int weight, RaggedFrame.LineRule rule)
    {
        switch (rule)
        {
            case RaggedFrame.LineRule.AtLeast:
                return actual >= target ? weight : actual <= 0 ? 0 : Share(weight, actual, target);
            case RaggedFrame.LineRule.AtMost:
                return actual <= target ? weight : target <= 0 ? 0 : Share(weight, target, actual);
            case RaggedFrame.LineRule.Deviation:
                var (size, miss) = (Math.Abs(target), Math.Abs(actual - target));
                return miss == 0 ? weight : miss >= size ? 0 : Share(weight, size - miss, size);
            default:
                return actual == target ? weight : 0;
        }
    }

    private static int Share(int weight, long n, long d) =>
        (int)((((UInt128)(2 * (uint)weight) * (ulong)n) + (ulong)d) / ((UInt128)2 * (ulong)d));
}
