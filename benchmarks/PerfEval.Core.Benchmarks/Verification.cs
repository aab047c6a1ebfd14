using System;
using System.Diagnostics;
using System.Threading;
using System.Threading.Tasks;
using PerfEval.Core.Batch;
using PerfEval.Core.Batch.Kernels;
using PerfEval.Core.Tests.Batch;

namespace PerfEval.Core.Benchmarks;

/// <summary>verify: every kernel against 128-bit division on as many adversarial lines as asked for, in both widths.</summary>
internal static class Verification
{
    private const int Chunk = 1 << 16;

    public static int Run(long lines)
    {
        var clock = Stopwatch.StartNew();
        var chunks = (int)((lines + Chunk - 1) / Chunk);
        var (wrong, ties) = (0L, 0L);
        Parallel.For(0, chunks, chunk =>
        {
            var (chunkWrong, chunkTies) = Check((ulong)chunk);
            Interlocked.Add(ref wrong, chunkWrong);
            Interlocked.Add(ref ties, chunkTies);
        });
        var total = (long)chunks * Chunk;
        Console.WriteLine($"kernels: scalar{(KernelLimits.HasVector256 ? ", 256" : "")}{(KernelLimits.HasVector512 ? ", 512" : "")}; "
            + $"a third of the lines over the whole range, a third below 2^38, a third in 32-bit columns; {ties} exact ties; {clock.Elapsed.TotalSeconds:F0} s");
        Console.WriteLine($"{{\"lines\":{total},\"exactTies\":{ties},\"mismatches\":{wrong}}}");
        return wrong == 0 ? 0 : 1;
    }

    private static (long Wrong, long Ties) Check(ulong seed)
    {
        var (targets, actuals) = (new long[Chunk], new long[Chunk]);
        var (weights, rules, scores, expected) = (new ushort[Chunk], new RaggedFrame.LineRule[Chunk], new ushort[Chunk], new ushort[Chunk]);
        var (narrow, medium) = (seed % 3 == 1, seed % 3 == 2);
        new AdversarialLines(seed, narrow ? KernelLimits.NarrowEnd - 1 : medium ? KernelLimits.MediumEnd - 1 : KernelLimits.MaxValue).Fill(targets, actuals, weights, rules);
        var ties = 0L;
        for (var i = 0; i < Chunk; i++)
        {
            expected[i] = (ushort)LineOracle.Score(targets[i], actuals[i], weights[i], rules[i]);
            ties += LineOracle.IsTie(targets[i], actuals[i], weights[i], rules[i]) ? 1 : 0;
        }

        var wrong = 0L;
        var bytes = Array.ConvertAll(rules, rule => (byte)rule);
        foreach (var kernel in (ReadOnlySpan<BatchKernel>)[BatchKernel.Scalar, BatchKernel.Vector256, BatchKernel.Vector512])
        {
            scores.AsSpan().Fill(ushort.MaxValue);
            LineDriver<WideFormula<Proven>, long>.Run(kernel, targets, actuals, weights, bytes, scores);
            wrong += Differences(scores, expected);
            if (narrow || medium)
            {
                scores.AsSpan().Fill(ushort.MaxValue);
                LineDriver<MediumFormula<Proven>, long>.Run(kernel, targets, actuals, weights, bytes, scores);
                wrong += Differences(scores, expected);
            }

            if (narrow)
            {
                scores.AsSpan().Fill(ushort.MaxValue);
                LineDriver<NarrowFormula<Proven>, int>.Run(
                    kernel, Array.ConvertAll(targets, v => (int)v), Array.ConvertAll(actuals, v => (int)v), weights, bytes, scores);
                wrong += Differences(scores, expected);
            }
        }

        return (wrong, ties);
    }

    private static long Differences(ReadOnlySpan<ushort> a, ReadOnlySpan<ushort> b)
    {
        var count = 0L;
        for (var i = 0; i < a.Length; i++)
        {
            count += a[i] != b[i] ? 1 : 0;
        }

        return count;
    }
}
