using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Threading.Tasks;
using PerfEval.Documents.Tests.Fuzzing;

namespace PerfEval.Documents.Tests;

/// <summary>
/// The long runs: <c>fuzz FILES [--seed N]</c> reads so many changed Office files and PDFs and lists what went wrong; <c>large FILE ROWS [--form]</c> makes a
/// large workbook; <c>measure FILE</c> reads one and tells its time and memory.
/// </summary>
internal static class Program
{
    private static async Task<int> Main(string[] args)
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        switch (args)
        {
            case ["fuzz", var count, ..]:
                return Fuzz(int.Parse(count, CultureInfo.InvariantCulture), args is [_, _, "--seed", var seed] ? int.Parse(seed, CultureInfo.InvariantCulture) : 1);
            case ["large", var path, var rows, ..]:
                await LargeWorkbook.WriteAsync(path, int.Parse(rows, CultureInfo.InvariantCulture), args is not [.., "--form"]);
                return 0;
            case ["measure", var path]:
                LargeWorkbook.Measure(Path.GetFullPath(path));
                return 0;
            default:
                await Console.Error.WriteLineAsync("fuzz FILES [--seed N] | large FILE ROWS [--form] | measure FILE");
                return 2;
        }
    }

    private static int Fuzz(int count, int seed)
    {
        var watch = Stopwatch.StartNew();
        var run = new OfficeFuzz(seed);
        run.Go(count);
        Console.WriteLine($"{count} files in {watch.Elapsed.TotalSeconds:0} s, the slowest {run.Slowest.TotalMilliseconds:0} ms, the largest {run.Largest >> 20} MB, {run.Broken.Count} broken");
        foreach (var (outcome, times) in run.Outcomes)
        {
            Console.WriteLine($"| {outcome} | {times} |");
        }

        run.Broken.ForEach(Console.WriteLine);
        return run.Broken.Count == 0 ? 0 : 1;
    }
}
