using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Runtime.InteropServices;
using PerfEval.Core.Batch.Kernels;

namespace PerfEval.Core.Benchmarks;

/// <summary>compare: everything side by side in one run, interleaved. Only ratios within a run mean anything.</summary>
internal static class Comparison
{
    private const int Middle = 100_000;
    private const int Large = 1_000_000;
    private const int SomeDocuments = 20_000;
    private const double SampleNanoseconds = 4e6;

    public static int Run()
    {
        var clock = Stopwatch.StartNew();
        var middle = new Cases(Middle, baselines: true);
        var mismatches = middle.Mismatches() + ForcedMismatches();
        var (ties, divided) = middle.Batch.Ties();
        Console.WriteLine($"{CpuName.Text}, .NET {Environment.Version}, {RuntimeInformation.OSDescription}; kernel {middle.Kernel}");
        Console.WriteLine($"{Middle} units, {middle.Batch.Lines} lines; {100.0 * ties / middle.Batch.Lines:F1} % exact ties, {100.0 * divided / middle.Batch.Lines:F0} % divide; made in {clock.Elapsed.TotalSeconds:F0} s");
        var times = Measure(middle.Measured(), TimeSpan.FromSeconds(14));
        var single = Measure(middle.SingleUnits(), TimeSpan.FromSeconds(2));
        var allocated = middle.AllocatedPerUnit();
        Print(middle, times, allocated);
        middle = null;
        GC.Collect();

        var large = new Cases(Large, baselines: false);
        var largeTimes = Measure(large.Measured(), TimeSpan.FromSeconds(9));
        Console.WriteLine($"{Large} units, {large.Batch.Lines} lines");
        Print(large, largeTimes, allocated);
        large = null;
        GC.Collect();
        var (documents, documentTimes) = MeasureDocuments();
        mismatches += documents.Agree() ? 0 : 1;
        Console.WriteLine($"one unit per call: {single["one unit"]:F1} ns, decimal {single["one unit, decimal"]:F1} ns; whole run {clock.Elapsed.TotalSeconds:F0} s");
        double Ratio(string slow, string fast) => Math.Round(times[slow] / times[fast], 1);
        double Share(string limit, string of) => Math.Round(Math.Min(1, largeTimes[limit] / largeTimes[of]), 3);
        var vector = KernelLimits.HasVector512 ? 512 : KernelLimits.HasVector256 ? 256 : 0;
        Console.WriteLine(
            $"{{\"mismatches\":{mismatches},\"vector\":{vector},\"raggedWideVsNaive\":{Ratio("(a) objects", "ragged wide")},"
            + $"\"raggedWideVsDecimal\":{Ratio("(b) decimal", "ragged wide")},\"raggedNarrowVsDecimal\":{Ratio("(b) decimal", "ragged narrow")},"
            + $"\"sharedVsDecimal\":{Ratio("(b) decimal, shared", "shared narrow")},\"raggedWideVsLimit\":{Share("(d) bytes wide", "ragged wide")},"
            + $"\"raggedNarrowVsLimit\":{Share("(d) bytes narrow", "ragged narrow")},\"sharedVsLimit\":{Share("(d) bytes shared", "shared narrow")},"
            + $"\"oneUnitVsDecimal\":{Math.Round(single["one unit, decimal"] / single["one unit"], 1)},\"allocatedBytesPerUnit\":{allocated:0.####},"
            + DocumentRatios(documents, documentTimes) + "}");
        return mismatches == 0 ? 0 : 1;
    }

    /// <summary>
    /// Nanoseconds per item of each case, rounds interleaved: in each, one run untimed and then as many as fill a few milliseconds, so that a batch that fits in a cache is found there,
    /// as it would be by whoever scores it twice; of these samples the lower quartile, which a machine busy with other things disturbs least.
    /// </summary>
    /// <param name="cases">What to measure.</param>
    /// <param name="budget">How long.</param>
    /// <param name="fastest">Whether the fastest sample counts instead: where two cores are to be free at once, a quarter of the rounds seldom is undisturbed.</param>
    public static Dictionary<string, double> Measure(IReadOnlyList<Case> cases, TimeSpan budget, bool fastest = false)
    {
        var samples = cases.ToDictionary(c => c.Name, _ => new List<double>());
        var repeats = new Dictionary<string, int>();
        for (var pass = 0; pass < 2; pass++)
        {
            foreach (var c in cases)
            {
                // long enough for the compiler to finish with it, and twice, for it works beside what it compiles; then once to see how often it fits into a sample
                var warmUp = Stopwatch.StartNew();
                for (var i = 0; i < 2 || warmUp.ElapsedMilliseconds < 150; i++)
                {
                    c.Run();
                }

                repeats[c.Name] = Math.Max(1, (int)(SampleNanoseconds / Once(c, 1)));
            }
        }

        var clock = Stopwatch.StartNew();
        for (var round = 0; round < 400 && (round < 3 || clock.Elapsed < budget); round++)
        {
            foreach (var c in cases)
            {
                c.Run();
                samples[c.Name].Add(Once(c, repeats[c.Name]) / c.Items);
            }
        }

        return samples.ToDictionary(pair => pair.Key, pair => pair.Value.Order().ElementAt(fastest ? 0 : pair.Value.Count / 4));
    }

    /// <summary>documents: the same of documents alone.</summary>
    public static int RunDocuments()
    {
        Console.WriteLine($"{CpuName.Text}, .NET {Environment.Version}, {RuntimeInformation.OSDescription}");
        var (documents, times) = MeasureDocuments();
        var agree = documents.Agree();
        Console.WriteLine($"{{\"agree\":{(agree ? "true" : "false")},{DocumentRatios(documents, times)}}}");
        return agree ? 0 : 1;
    }

    private static (Documents Documents, Dictionary<string, double> Times) MeasureDocuments()
    {
        var documents = new Documents(SomeDocuments);
        var times = Measure(documents.Measured(), TimeSpan.FromSeconds(36), fastest: true);
        Console.WriteLine($"{documents.Count} documents of {documents.BytesEach} bytes");
        foreach (var (name, time) in times)
        {
            Console.WriteLine($"{name,-26} {time / 1e3,8:F2} µs a document {1e9 / time,10:F0} a second");
        }

        return (documents, times);
    }

    private static string DocumentRatios(Documents documents, Dictionary<string, double> times)
    {
        var own = times["documents"];
        return $"\"documentsVsObjects\":{times["(e) objects, decimal"] / own:F2},\"documentsVsSkim\":{times["(f) bare pass"] / own:F2},"
            + $"\"documentsTwoThreads\":{own / times["documents, two threads"]:F2},\"documentsPerSecond\":{1e9 / own:F0},"
            + $"\"allocatedBytesPerDocument\":{documents.AllocatedPerDocument():0.###}";
    }

    private static double Once(Case c, int repeats)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < repeats; i++)
        {
            c.Run();
        }

        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / repeats;
    }

    private static long ForcedMismatches()
    {
        var wrong = 0L;
        foreach (var kernel in (ReadOnlySpan<BatchKernel>)[BatchKernel.Scalar, BatchKernel.Vector256, BatchKernel.Vector512])
        {
            if (kernel != BatchKernel.Scalar && kernel > KernelLimits.Widest)
            {
                continue;
            }

            wrong += new Cases(3_001, baselines: true, kernel).Mismatches();
        }

        return wrong;
    }

    private static void Print(Cases cases, Dictionary<string, double> times, double allocated)
    {
        Console.WriteLine($"{"",-22} {"ns/line",9} {"M lines/s",10} {"x (a)",7} {"x (b)",7} {"of (d)",7} {"B/unit",7}");
        foreach (var c in cases.Measured())
        {
            var time = times[c.Name];
            string Against(string? other) => other is not null && times.TryGetValue(other, out var t) ? $"{t / time:F1}" : "";
            Console.WriteLine(
                $"{c.Name,-22} {time,9:F3} {1e3 / time,10:F1} {(c.IsShared ? "" : Against("(a) objects")),7} {Against(c.IsShared ? "(b) decimal, shared" : "(b) decimal"),7} "
                + $"{(c.Limit is { } limit && times.TryGetValue(limit, out var bound) ? $"{100 * bound / time:F0} %" : ""),7} {(c.IsKernel ? $"{allocated:0.##}" : ""),7}");
        }
    }
}
