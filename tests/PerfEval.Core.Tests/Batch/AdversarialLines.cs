using System;
using PerfEval.Core.Batch;

namespace PerfEval.Core.Tests.Batch;

/// <summary>
/// Lines made to break a kernel: exact ties, ties missed by one unit, the nearest misses there are (found by modular inverse), exact whole scores and their neighbours, zeros,
/// negatives, powers of two, the ends of the range. Uniform random values find none of the broken kernels; they are one kind among the others.
/// </summary>
internal sealed class AdversarialLines
{
    public const int Kinds = 9;

    /// <summary>Uniform values over the whole range; not among the kinds, for it finds nothing.</summary>
    public const int Uniform = 9;

    private static readonly RaggedFrame.LineRule[] RulesUsed =
        [RaggedFrame.LineRule.AtLeast, RaggedFrame.LineRule.AtMost, RaggedFrame.LineRule.Deviation, RaggedFrame.LineRule.AtLeastOrNothing, RaggedFrame.LineRule.AtMostOrNothing, RaggedFrame.LineRule.Exact];

    private readonly long _bound;
    private readonly int _onlyKind;
    private ulong _state;

    /// <param name="seed">Same seed, same lines.</param>
    /// <param name="bound">The largest size of a value; at least 1 000 000.</param>
    /// <param name="onlyKind">One kind alone, or −1 for all.</param>
    public AdversarialLines(ulong seed, long bound, int onlyKind = -1) => (_state, _bound, _onlyKind) = (seed, bound, onlyKind);

    /// <summary>Fills columns. No line is without a ratio: such lines never reach a kernel.</summary>
    public void Fill(Span<long> targets, Span<long> actuals, Span<ushort> weights, Span<RaggedFrame.LineRule> rules)
    {
        for (var i = 0; i < targets.Length; i++)
        {
            var rule = Below(4) == 0 ? RulesUsed[Below(RulesUsed.Length)] : RulesUsed[Below(3)];
            var w = Below(8) == 0 ? Below(3) : Below(4) == 0 ? 16_383 - Below(3) : 1 + Below(16_383);
            var (n, d) = Pair(w, _onlyKind < 0 ? Below(Kinds) : _onlyKind);
            (targets[i], actuals[i]) = rule switch
            {
                RaggedFrame.LineRule.AtMost or RaggedFrame.LineRule.AtMostOrNothing => (n, d),
                RaggedFrame.LineRule.Deviation or RaggedFrame.LineRule.Exact => Around(n, d),
                _ => (d, n),
            };
            actuals[i] = HasRatio(rule, targets[i], actuals[i]) ? actuals[i] : targets[i];
            (weights[i], rules[i]) = ((ushort)w, rule);
        }
    }

    private static bool HasRatio(RaggedFrame.LineRule rule, long target, long actual) => rule switch
    {
        RaggedFrame.LineRule.AtLeast or RaggedFrame.LineRule.AtLeastOrNothing => target > 0 || actual >= target,
        RaggedFrame.LineRule.AtMost or RaggedFrame.LineRule.AtMostOrNothing => target >= 0 || actual <= target,
        _ => true,
    };

    // a target of size d missed by d − n, to either side
    private (long Target, long Actual) Around(long n, long d)
    {
        var target = Below(2) == 0 ? d : -d;
        var miss = Below(2) == 0 ? (Int128)d - n : (Int128)n - d;
        foreach (var actual in (ReadOnlySpan<Int128>)[target - miss, target + miss])
        {
            if (Int128.Abs(actual) <= _bound)
            {
                return (target, (long)actual);
            }
        }

        return (target, target);
    }

    private (long N, long D) Pair(int w, int kind)
    {
        switch (kind)
        {
            case 0:
                return (Signed(), Signed());
            case 1 or 2 when w > 0:
                // w·n ÷ d is a whole number and a half
                var step = 1 + (long)(Next() % (ulong)(_bound / (2L * w)));
                var tie = (((2L * Below(w)) + 1) * step) + (kind == 1 ? 0 : Below(2) == 0 ? 1 : -1);
                return (tie, 2L * w * step);
            case 3 when w > 0:
                var part = 1 + (long)(Next() % (ulong)((_bound / w) - 1));
                return ((Below(w + 1) * part) + Below(3) - 1, w * part);
            case 4:
                return NearestMiss(w);
            case 5:
                return (_bound - Below(40), _bound - Below(40));
            case 6:
                return (Below(7) - 3, Below(7) - 3);
            case 7:
                return (Math.Min(_bound, (1L << Below(61)) + Below(3) - 1), Math.Min(_bound, (1L << Below(61)) + Below(3) - 1));
            case Uniform:
                return ((long)(Next() % (ulong)_bound), (long)(Next() % (ulong)_bound));
            default:
                var target = 10_000L * (1 + Below(500));
                return (target * Below(160) / 100, target);
        }
    }

    // 2wn − (2k − 1)d = ±1: w·n ÷ d misses a half by 1 ÷ 2d, and nothing comes nearer without being it
    private (long N, long D) NearestMiss(int w)
    {
        var d = (long)(Next() % (ulong)(_bound - 2)) | 1;
        d = Below(2) == 0 ? (_bound - 2 - (2 * Below(1000))) | 1 : d;
        if (w < 2 || d < 3 || Inverse(w % d, d) is not { } inverse)
        {
            return (d / 2, d);
        }

        var half = Below(2) == 0 ? (d - 1) / 2 : (d + 1) / 2;
        return ((long)((Int128)half * inverse % d), d);
    }

    private static long? Inverse(long value, long modulus)
    {
        Int128 a = value, b = modulus, x = 1, y = 0;
        while (b != 0)
        {
            var q = a / b;
            (a, b) = (b, a - (q * b));
            (x, y) = (y, x - (q * y));
        }

        return a == 1 ? (long)(((x % modulus) + modulus) % modulus) : null;
    }

    private long Signed()
    {
        var size = (long)(Next() >> (3 + Below(60)));
        size = Math.Min(size, _bound);
        return Below(4) == 0 ? -size : size;
    }

    private int Below(int end) => (int)(Next() % (uint)end);

    private ulong Next()
    {
        // splitmix64
        unchecked
        {
            var z = _state += 0x9E3779B97F4A7C15;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }
}
