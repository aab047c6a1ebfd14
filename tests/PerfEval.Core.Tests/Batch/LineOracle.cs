using System;
using PerfEval.Core.Batch;

namespace PerfEval.Core.Tests.Batch;

/// <summary>The score of a line by 128-bit division, written from the rules and not from the kernels. The tests hold it against the scorer, and the kernels against it.</summary>
internal static class LineOracle
{
    public static int Score(long target, long actual, int weight, RaggedFrame.LineRule rule)
    {
        var (n, d) = Fraction(target, actual, rule);
        if (n >= d || n <= 0)
        {
            return n >= d ? weight : 0;
        }

        var (quotient, rest) = UInt128.DivRem((UInt128)(weight * n), (UInt128)d);
        return (int)quotient + (rest * 2 >= (UInt128)d ? 1 : 0);
    }

    /// <summary>Whether the exact score lies halfway between two steps.</summary>
    public static bool IsTie(long target, long actual, int weight, RaggedFrame.LineRule rule)
    {
        var (n, d) = Fraction(target, actual, rule);
        return n > 0 && n < d && 2 * (weight * n % d) == d;
    }

    // full where n ≥ d, nothing where n ≤ 0
    private static (Int128 N, Int128 D) Fraction(long target, long actual, RaggedFrame.LineRule rule)
    {
        switch (rule)
        {
            case RaggedFrame.LineRule.AtLeast:
                return actual >= target ? (1, 1) : (actual, target);
            case RaggedFrame.LineRule.AtMost:
                return actual <= target ? (1, 1) : (target, actual);
            case RaggedFrame.LineRule.AtLeastOrNothing:
                return (actual >= target ? 1 : 0, 1);
            case RaggedFrame.LineRule.AtMostOrNothing:
                return (actual <= target ? 1 : 0, 1);
            case RaggedFrame.LineRule.Exact:
                return (actual == target ? 1 : 0, 1);
            case RaggedFrame.LineRule.Deviation:
                var (size, miss) = (Int128.Abs(target), Int128.Abs((Int128)actual - target));
                return miss == 0 ? (1, 1) : miss >= size ? (0, 1) : (size - miss, size);
            default:
                throw new ArgumentOutOfRangeException(nameof(rule), rule, "The oracle computes what a kernel computes.");
        }
    }
}
