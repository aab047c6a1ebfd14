using System;
using System.Buffers;
using System.Diagnostics;
using System.IO;
using System.Text.Json;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Json;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Reports;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Benchmarks;

/// <summary>
/// json: reading, writing and hashing of a report, as a ratio to a bare pass of the framework's reader over the same bytes in the same process. Rounds of all of them
/// take turns and the best of each counts, so that other work on the machine falls on none of them alone; allocated bytes are exact.
/// </summary>
internal static class JsonCosts
{
    private const int Rounds = 60;
    private const int Passes = 200;

    private static readonly ArrayBufferWriter<byte> Buffer = new(64 * 1024);

    public static int Run(string path)
    {
        var seed = File.ReadAllBytes(path);
        var report = PerfEvalJson.ParseReport(seed);
        var part = ReportDocument.Format.Canonical(new SelfEvaluation
        {
            Subject = new Subject.Department(new BudgetUnit { Name = report.Subject.Name }),
            Funding = report.Funding,
            Goals = report.Goals,
        });
        Console.WriteLine($"{CpuName.Text}, .NET {Environment.Version}; best of {Rounds} rounds of {Passes}");
        Measure(
            $"whole report, {seed.Length} bytes",
            ("bare pass", () => Skim(seed)),
            ("read strictly", () => PerfEvalJson.ReadReport(seed)),
            ("read leniently", () => PerfEvalJson.ReadReport(seed, ReadingMode.Lenient)),
            ("write into a buffer", () => Write(report)),
            ("write an array", () => PerfEvalJson.WriteReport(report)),
            ("hash", () => PerfEvalJson.Hash(report)));
        Measure(
            $"canonical part, {part.Length} bytes",
            ("bare pass", () => Skim(part)),
            ("read strictly", () => PerfEvalJson.ReadReport(part)));
        return 0;
    }

    private static void Measure(string title, params (string Name, Action Run)[] cases)
    {
        var best = new long[cases.Length];
        Array.Fill(best, long.MaxValue);
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < cases.Length; i++)
            {
                var start = Stopwatch.GetTimestamp();
                for (var pass = 0; pass < Passes; pass++)
                {
                    cases[i].Run();
                }

                best[i] = Math.Min(best[i], Stopwatch.GetTimestamp() - start);
            }
        }

        Console.WriteLine($"\n| {title} | µs | ratio | allocated |\n|---|---:|---:|---:|");
        for (var i = 0; i < cases.Length; i++)
        {
            Console.WriteLine($"| {cases[i].Name} | {best[i] * 1e6 / Stopwatch.Frequency / Passes:F2} | {(double)best[i] / best[0]:F2} | {Allocated(cases[i].Run)} |");
        }
    }

    private static long Allocated(Action run)
    {
        run();
        var before = GC.GetAllocatedBytesForCurrentThread();
        run();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void Write(SelfEvaluation report)
    {
        Buffer.ResetWrittenCount();
        PerfEvalJson.WriteReport(report, Buffer);
    }

    private static void Skim(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        while (reader.Read())
        {
        }
    }
}
