using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using PerfEval.Core.Fuzzing.Tests.Planting;
using PerfEval.Core.Fuzzing.Tests.Running;

namespace PerfEval.Core.Fuzzing.Tests;

/// <summary>
/// The long runs: <c>run INPUTS [TARGET] [--seed N] [--keep FOLDER] [--first]</c> examines so many inputs, shared out over the targets, and lists broken promises, or the first alone;
/// <c>plant INPUTS</c> plants faults in copies of the library's source, one at a time, and counts those the same run finds.
/// </summary>
internal static class Program
{
    private const int MostKept = 300;

    private static int Main(string[] args)
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        if (args is ["plant", var number, ..])
        {
            return PlantRun.Go(long.Parse(number, CultureInfo.InvariantCulture), Value(args, "--only"));
        }

        if (args is not ["run", var inputs, ..])
        {
            Console.Error.WriteLine("run INPUTS [TARGET] [--seed N] [--keep FOLDER] [--first] | plant INPUTS [--only NAME]");
            return 2;
        }

        var only = args.Length > 2 && !args[2].StartsWith("--", StringComparison.Ordinal) ? args[2] : null;
        return Run(long.Parse(inputs, CultureInfo.InvariantCulture), only, int.Parse(Value(args, "--seed") ?? "1", CultureInfo.InvariantCulture), Value(args, "--keep"), Array.IndexOf(args, "--first") >= 0);
    }

    private static string? Value(string[] args, string name) => Array.IndexOf(args, name) is var at and >= 0 && at + 1 < args.Length ? args[at + 1] : null;

    private static int Run(long inputs, string? only, int seed, string? keep, bool first)
    {
        var broken = 0;
        Console.WriteLine("| target | inputs | s | µs an input | mixtures seen | slowest, ms | broken promises |");
        Console.WriteLine("|---|---:|---:|---:|---:|---:|---:|");
        List<Broken> all = [];
        foreach (var target in Targets.Targets.All().Where(target => only is null || target.Name == only))
        {
            var watch = Stopwatch.StartNew();
            var run = new FuzzRun(target, seed);
            run.Go(only is null ? inputs / 100 * target.Share : inputs, first);
            var seconds = watch.Elapsed.TotalSeconds;
            Console.WriteLine(
                $"| {target.Name} | {run.Count} | {seconds:0} | {seconds * 1e6 / run.Count:0.0} | {run.Mixtures} | {run.Slowest.TotalMilliseconds:0} | {run.Broken.Count} |");
            all.AddRange(run.Broken);
            broken += run.Broken.Count;
            if (keep is not null)
            {
                Corpus.Keep(Path.GetFullPath(keep), target.Name, run.Grown, MostKept);
            }

            if (first && broken > 0)
            {
                break;
            }
        }

        foreach (var one in all)
        {
            Console.WriteLine(one);
        }

        return broken == 0 ? 0 : 1;
    }
}
