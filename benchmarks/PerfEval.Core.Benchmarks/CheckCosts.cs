using System;
using System.Diagnostics;
using System.Linq;
using PerfEval.Core.Checking;

namespace PerfEval.Core.Benchmarks;

/// <summary>
/// checks: what checking one scored report costs, as a ratio to scoring it in the same process, and which checks cost most of it. A check that
/// asks first for what several share pays for it. Rounds take turns and the best of each counts; allocated bytes are exact.
/// </summary>
internal static class CheckCosts
{
    private const int Rounds = 200;
    private const int Passes = 40;
    private const int Shown = 15;

    public static int Run()
    {
        Console.WriteLine($"{CpuName.Text}, .NET {Environment.Version}; best of {Rounds} rounds of {Passes}");
        Measure("seed", CheckedSample.Seed());
        Measure("case", CheckedSample.Case());
        return 0;
    }

    private static void Measure(string name, CheckedSample sample)
    {
        var (scoring, checking) = (long.MaxValue, long.MaxValue);
        var checks = new long[CheckRegistry.List.Count + 1];
        Array.Fill(checks, long.MaxValue);
        for (var round = 0; round < Rounds; round++)
        {
            scoring = Math.Min(scoring, Time(() => sample.Score()));
            checking = Math.Min(checking, Time(() => sample.Check()));
            var each = Each(sample);
            for (var i = 0; i < checks.Length; i++)
            {
                checks[i] = Math.Min(checks[i], each[i].Ticks);
            }
        }

        var bytes = Each(sample).Select(one => one.Bytes / Passes).ToArray();
        Console.WriteLine($"\n| {name} | µs | ratio | allocated |\n|---|---:|---:|---:|");
        Console.WriteLine($"| score | {Micro(scoring):F2} | 1.00 | {Allocated(() => sample.Score())} |");
        Console.WriteLine($"| check | {Micro(checking):F2} | {(double)checking / scoring:F2} | {Allocated(() => sample.Check())} |");
        var sum = checks.Sum();
        Console.WriteLine($"\n| of which | µs | share | allocated |\n|---|---:|---:|---:|");
        foreach (var i in Enumerable.Range(0, checks.Length).OrderByDescending(i => checks[i]).Take(Shown))
        {
            var what = i == 0 ? "what the checks look at" : CheckRegistry.List[i - 1].GetType().Name;
            Console.WriteLine($"| {what} | {Micro(checks[i]):F2} | {100.0 * checks[i] / sum:F1} % | {bytes[i]} |");
        }
    }

    // the context first, then each check
    private static (long Ticks, long Bytes)[] Each(CheckedSample sample)
    {
        var spent = new (long Ticks, long Bytes)[CheckRegistry.List.Count + 1];
        for (var pass = 0; pass < Passes; pass++)
        {
            var (bytes, start) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.GetTimestamp());
            var context = sample.Context();
            Add(0);
            for (var i = 1; i < spent.Length; i++)
            {
                (bytes, start) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.GetTimestamp());
                context.Results.At(i - 1);
                Add(i);
            }

            void Add(int i)
            {
                var end = Stopwatch.GetTimestamp();
                spent[i].Ticks += end - start;
                spent[i].Bytes += GC.GetAllocatedBytesForCurrentThread() - bytes;
            }
        }

        return spent;
    }

    private static long Time(Func<object> run)
    {
        var start = Stopwatch.GetTimestamp();
        for (var pass = 0; pass < Passes; pass++)
        {
            run();
        }

        return Stopwatch.GetTimestamp() - start;
    }

    private static long Allocated(Func<object> run)
    {
        run();
        var before = GC.GetAllocatedBytesForCurrentThread();
        run();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static double Micro(long ticks) => ticks * 1e6 / Stopwatch.Frequency / Passes;
}
