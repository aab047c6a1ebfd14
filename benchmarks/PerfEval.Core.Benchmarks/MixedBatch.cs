using System;
using PerfEval.Core.Batch;

namespace PerfEval.Core.Benchmarks;

/// <summary>
/// Units with a tree each, made from a fixed seed: 5 to 30 indicators (12 on average), 30 % counts, 25 % percentages, 15 % lower is better, 15 % tiers, 8 % yes or no,
/// 3 % exact, 4 % deviation; about 4 % of the lines are exact rounding ties.
/// </summary>
internal sealed class MixedBatch
{
    private readonly Random _random;

    public MixedBatch(int units, int seed = 20_260_101)
    {
        _random = new Random(seed);
        Units = units;
        Starts = new int[units + 1];
        for (var u = 0; u < units; u++)
        {
            // most forms have about ten indicators, a few have thirty
            var lines = _random.Next(100) < 85 ? _random.Next(5, 16) : _random.Next(16, 31);
            Starts[u + 1] = Starts[u] + lines;
        }

        Lines = Starts[units];
        (Targets, Actuals) = (new long[Lines], new long[Lines]);
        (NarrowTargets, NarrowActuals) = (new int[Lines], new int[Lines]);
        Weights = new ushort[Lines];
        Rules = new RaggedFrame.LineRule[Lines];
        (Basis, Executed) = (new long[units], new long[units]);
        for (var u = 0; u < units; u++)
        {
            FillUnit(u);
        }
    }

    public int Units { get; }

    public int Lines { get; }

    public int[] Starts { get; }

    public long[] Targets { get; }

    public long[] Actuals { get; }

    public int[] NarrowTargets { get; }

    public int[] NarrowActuals { get; }

    public ushort[] Weights { get; }

    public RaggedFrame.LineRule[] Rules { get; }

    public long[] Basis { get; }

    public long[] Executed { get; }

    public RaggedFrame Frame => new()
    {
        UnitStarts = Starts,
        Weights = Weights,
        Rules = Rules,
        Basis = Basis,
        Executed = Executed,
    };

    /// <summary>The share of lines whose exact score lies halfway between two hundredths.</summary>
    public (int Ties, int Divided) Ties()
    {
        var (ties, divided) = (0, 0);
        for (var i = 0; i < Lines; i++)
        {
            var (n, d) = Rules[i] switch
            {
                RaggedFrame.LineRule.AtMost => (Targets[i], Actuals[i]),
                RaggedFrame.LineRule.Deviation => (Math.Abs(Targets[i]) - Math.Abs(Actuals[i] - Targets[i]), Math.Abs(Targets[i])),
                RaggedFrame.LineRule.Exact => (0, 1),
                _ => (Actuals[i], Targets[i]),
            };
            if (n > 0 && n < d)
            {
                divided++;
                ties += (Int128)2 * Weights[i] * n % (2 * (Int128)d) == d ? 1 : 0;
            }
        }

        return (ties, divided);
    }

    private void FillUnit(int unit)
    {
        var (first, end) = (Starts[unit], Starts[unit + 1]);
        var left = 9000;
        for (var i = first; i < end; i++)
        {
            // whole and half points that add up to 90
            var share = left / (end - i);
            var weight = i == end - 1 ? left : Math.Max(50, share * _random.Next(60, 141) / 100 / 50 * 50);
            weight = Math.Min(weight, left - (50 * (end - 1 - i)));
            left -= weight;
            Weights[i] = (ushort)weight;
            FillLine(i, weight);
        }

        Basis[unit] = 1_000_000L * _random.Next(100, 500_000);
        Executed[unit] = Basis[unit] / 10_000 * _random.Next(6_000, 10_050);
    }

    private void FillLine(int i, int weight)
    {
        var kind = _random.Next(100);
        var met = _random.Next(100) < 30;
        int target, actual, scale;
        var rule = RaggedFrame.LineRule.AtLeast;
        if (kind < 55 && !met && _random.Next(100) < 3)
        {
            // halfway between two hundredths, by construction
            var step = _random.Next(1, 20);
            (target, actual, scale) = (2 * weight * step, ((2 * _random.Next(weight / 2, weight)) + 1) * step, 100);
        }
        else if (kind < 30)
        {
            target = _random.Next(4) == 0 ? 10 * _random.Next(1, 5_000) : _random.Next(1, 2_000);
            (actual, scale) = (met ? target + _random.Next(target) : (int)((long)target * _random.Next(500, 1000) / 1000), 10_000);
        }
        else if (kind < 55)
        {
            target = 100 * _random.Next(60, 101);
            (actual, scale) = (met ? _random.Next(target, 10_001) : target * _random.Next(600, 1000) / 1000, 100);
        }
        else if (kind < 70)
        {
            (rule, target, scale) = (RaggedFrame.LineRule.AtMost, _random.Next(1_000, 5_000_000), 100);
            actual = met ? target - _random.Next(target / 2) : (int)((long)target * _random.Next(1_001, 1_600) / 1_000);
        }
        else if (kind < 85)
        {
            (target, actual, scale) = (100, met ? 100 : _random.Next(40, 100), 10_000);
        }
        else if (kind < 93)
        {
            (target, actual, scale) = (1, met || _random.Next(4) > 0 ? 1 : 0, 10_000);
        }
        else
        {
            rule = kind < 96 ? RaggedFrame.LineRule.Exact : RaggedFrame.LineRule.Deviation;
            target = _random.Next(10, 5_000);
            (actual, scale) = (met ? target : target + _random.Next(-target / 3, target / 3), 10_000);
        }

        (Targets[i], Actuals[i]) = ((long)target * scale, (long)actual * scale);
        (NarrowTargets[i], NarrowActuals[i]) = (target, actual);
        Rules[i] = rule;
    }
}
