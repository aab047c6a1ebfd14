using System;
using PerfEval.Core.Batch;

namespace PerfEval.Core.Tests.Batch;

/// <summary>Adversarial lines cut into units of 0 to 65 lines, with execution, and what they come to by exact division.</summary>
internal sealed class HostBatch
{
    public HostBatch(int units, long bound, int seed, int fewestLines = 0)
    {
        var random = new Random(seed);
        Starts = new int[units + 1];
        for (var u = 0; u < units; u++)
        {
            // most blocks have short units only, some have one of the long ones
            Starts[u + 1] = Starts[u] + (random.Next(60) == 0 ? random.Next(fewestLines, 66) : random.Next(1, 20));
        }

        var lines = Starts[units];
        (Targets, Actuals, Weights, Rules) = (new long[lines], new long[lines], new ushort[lines], new RaggedFrame.LineRule[lines]);
        new AdversarialLines((ulong)seed, bound).Fill(Targets, Actuals, Weights, Rules);
        (Basis, Executed) = (new long[units], new long[units]);
        var (zeros, rules) = (new ushort[units], new RaggedFrame.LineRule[units]);
        new AdversarialLines((ulong)seed + 1, bound).Fill(Basis, Executed, zeros, rules);
        for (var u = 0; u < units; u++)
        {
            Basis[u] = Math.Max(1, Math.Abs(Basis[u]));
        }
    }

    public int[] Starts { get; }

    public long[] Targets { get; }

    public long[] Actuals { get; }

    public ushort[] Weights { get; }

    public RaggedFrame.LineRule[] Rules { get; }

    public long[] Basis { get; }

    public long[] Executed { get; }

    public RaggedFrame Frame => new() { UnitStarts = Starts, Weights = Weights, Rules = Rules, Basis = Basis, Executed = Executed };

    /// <summary>Units without a line, which have no total.</summary>
    public int Empty
    {
        get
        {
            var empty = 0;
            for (var u = 0; u < Basis.Length; u++)
            {
                empty += Starts[u] == Starts[u + 1] ? 1 : 0;
            }

            return empty;
        }
    }

    public ushort[] Expected
    {
        get
        {
            var expected = new ushort[Targets.Length];
            for (var i = 0; i < expected.Length; i++)
            {
                expected[i] = (ushort)LineOracle.Score(Targets[i], Actuals[i], Weights[i], Rules[i]);
            }

            return expected;
        }
    }

    public int[] ExpectedTotals
    {
        get
        {
            var totals = new int[Basis.Length];
            for (var u = 0; u < totals.Length; u++)
            {
                totals[u] = LineOracle.Score(Basis[u], Executed[u], 1_000, RaggedFrame.LineRule.AtLeast);
                for (var i = Starts[u]; i < Starts[u + 1]; i++)
                {
                    totals[u] += Rules[i] > RaggedFrame.LineRule.Exact ? 0 : LineOracle.Score(Targets[i], Actuals[i], Weights[i], Rules[i]);
                }

                // execution alone is no total
                totals[u] = Starts[u] == Starts[u + 1] ? BatchScores.NoTotal : totals[u];
            }

            return totals;
        }
    }

    /// <summary>Writes another first line into a unit that has one.</summary>
    public void Spoil(int unit, long target, long actual, RaggedFrame.LineRule rule = RaggedFrame.LineRule.AtLeast)
    {
        (Targets[Starts[unit]], Actuals[Starts[unit]], Weights[Starts[unit]], Rules[Starts[unit]]) = (target, actual, 500, rule);
    }
}
