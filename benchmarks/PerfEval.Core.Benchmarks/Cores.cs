using System;
using System.Linq;

namespace PerfEval.Core.Benchmarks;

/// <summary>cores: what a second core, and a third, is worth, against the same bytes moved by as many.</summary>
internal static class Cores
{
    private const int Middle = 100_000;
    private const int Large = 1_000_000;

    public static int Run()
    {
        var cores = Environment.ProcessorCount;
        Console.WriteLine($"{CpuName.Text}, .NET {Environment.Version}; one core and {cores}");
        foreach (var units in (ReadOnlySpan<int>)[Middle, Large])
        {
            var pairs = new Cases(units, baselines: false).OnCores(cores);
            var times = Comparison.Measure([.. pairs.SelectMany(pair => (Case[])[pair.One, pair.Several])], TimeSpan.FromSeconds(10));
            Console.WriteLine($"{units + " units",-18} {"ns/line, 1",11} {$"ns/line, {cores}",11} {"speed-up",9} {$"of (d) on {cores}",12}");
            foreach (var (one, several) in pairs)
            {
                var limit = one.Name.Replace("ragged", "(d) bytes", StringComparison.Ordinal).Replace("shared narrow", "(d) bytes shared", StringComparison.Ordinal);
                var share = limit == one.Name ? "" : $"{100 * times[$"{limit}, {cores}"] / times[several.Name]:F0} %";
                Console.WriteLine($"{one.Name,-18} {times[one.Name],11:F3} {times[several.Name],11:F3} {times[one.Name] / times[several.Name],9:F2} {share,12}");
            }
        }

        return 0;
    }
}
