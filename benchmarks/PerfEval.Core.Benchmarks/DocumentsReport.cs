using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using System.Text;
using PerfEval.Core.Json.Streaming;

namespace PerfEval.Core.Benchmarks;

/// <summary>
/// documents FOLDER: cost a document against the documents of the batch, 10³ to 10⁷, as a table and as a picture made from it. Beyond
/// <see cref="Distinct"/> the same documents come again and again, as from a pipe, so that no size asks for more memory than another.
/// </summary>
internal static class DocumentsReport
{
    private const int Distinct = 10_000;
    private const int MostOfObjects = 100_000;

    private static readonly int[] Sizes = [1_000, 10_000, 100_000, 1_000_000, 10_000_000];

    // a run shorter than this is done again: what one costs that takes a blink says little
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(3);

    public static int Run(string folder, int most)
    {
        Directory.CreateDirectory(folder);
        List<Curve> curves = [new("(e) objects, decimal", []), new("batch, one thread", []), new("batch, two threads", [])];
        WarmUp();
        foreach (var size in Sizes.Where(size => size <= most))
        {
            using var documents = new Documents(Math.Min(size, Distinct));
            var times = size / documents.Count;
            if (size <= MostOfObjects)
            {
                curves[0].Points.Add((size, Time(size, () => documents.RunObjects(times))));
            }

            curves[1].Points.Add((size, Time(size, () => RunBatch(documents, times, 1))));
            curves[2].Points.Add((size, Time(size, () => RunBatch(documents, times, 2))));
            Console.WriteLine(string.Join(
                "  ", curves.Where(curve => curve.Points[^1].Units == size).Select(curve => $"{curve.Name} {curve.Points[^1].Nanoseconds:N0} ns")));
        }

        File.WriteAllText(Path.Combine(folder, "documents-cost.svg"), CostPicture.Draw(curves, "Nanoseconds a document against documents in the batch"));
        File.WriteAllText(Path.Combine(folder, "documents-cost.md"), Table(curves));
        Console.WriteLine($"written to {folder}");
        return 0;
    }

    // the smallest batch comes first, and is not to pay for what the compiler does once
    private static void WarmUp()
    {
        using var documents = new Documents(Distinct);
        for (var i = 0; i < 3; i++)
        {
            documents.RunObjects(1);
            RunBatch(documents, 1, 1);
            RunBatch(documents, 1, 2);
        }
    }

    // the lower quartile of the runs
    private static double Time(int documents, Action run)
    {
        run();
        List<double> times = [];
        var all = Stopwatch.StartNew();
        do
        {
            var one = Stopwatch.StartNew();
            run();
            times.Add(one.Elapsed.TotalNanoseconds / documents);
        }
        while (all.Elapsed < Long);
        times.Sort();
        return times[times.Count / 4];
    }

    private static void RunBatch(Documents documents, int times, int threads) => DocumentBatch.RunAsync(
        new RepeatedStream(documents.Lines, times), Stream.Null, new() { Standard = Standards.Of(10), Threads = threads })
        .AsTask().GetAwaiter().GetResult();

    private static string Table(List<Curve> curves)
    {
        var text = new StringBuilder();
        text.AppendLine("# Cost of a document against the size of the batch");
        text.AppendLine();
        text.AppendLine($"{CpuName.Text}; .NET {Environment.Version}; {RuntimeInformation.OSDescription}.");
        text.AppendLine("Nanoseconds a document, lower quartiles. Only ratios of one column mean anything; `documents` prints them.");
        text.AppendLine("Made by `dotnet run -c Release --project benchmarks/PerfEval.Core.Benchmarks -- documents benchmarks/results`.");
        text.AppendLine();
        text.AppendLine($"| documents | {string.Join(" | ", Sizes.Select(size => size.ToString("N0", CultureInfo.InvariantCulture)))} |");
        text.AppendLine($"|---|{string.Concat(Sizes.Select(_ => "---:|"))}");
        foreach (var curve in curves)
        {
            var cells = Sizes.Select(size => curve.Points.Where(p => p.Units == size)
                .Select(p => p.Nanoseconds.ToString("N0", CultureInfo.InvariantCulture)).FirstOrDefault(""));
            text.AppendLine($"| {curve.Name} | {string.Join(" | ", cells)} |");
        }

        text.AppendLine();
        text.AppendLine("![cost of a document](documents-cost.svg)");
        return text.ToString();
    }
}
