using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Benchmarks.Baselines;

namespace PerfEval.Core.Benchmarks;

/// <summary>postgres: PostgreSQL's numeric on the same lines as the kernels and decimal loops, in one run; the server is that of <c>.ci/postgres</c>.</summary>
internal static class PostgresPeer
{
    private const int Units = 100_000;

    public static int Run()
    {
        if (Environment.GetEnvironmentVariable("PERFEVAL_POSTGRES") is not { } address)
        {
            Console.Error.WriteLine("No server: eval \"$(.ci/postgres)\" starts one and says where it is.");
            return 2;
        }

        var cases = new Cases(Units, baselines: true);
        using var postgres = new PostgresNumeric(address, cases.Batch);
        var sum = 0m;
        List<Case> measured =
        [
            .. cases.Measured().Where(one => one.Name is "(b) decimal" or "ragged wide"),
            new Case("(g) PostgreSQL numeric", cases.Batch.Lines, () => sum = postgres.Sum()),
        ];
        var times = Comparison.Measure(measured, TimeSpan.FromSeconds(30));
        var decimals = new DecimalLoops(cases.Batch);
        decimals.Run(0, Units);
        var expected = decimals.Totals.Sum(total => Math.Min(total, 100));
        Console.WriteLine($"{CpuName.Text}, .NET {Environment.Version}, PostgreSQL {postgres.Version}; {Units} units, {cases.Batch.Lines} lines");
        foreach (var (name, time) in times)
        {
            Console.WriteLine($"{name,-24} {time,10:F3} ns a line {time / times["ragged wide"],10:F1} x ragged wide");
        }

        Console.WriteLine(sum == expected ? $"all came to {sum}" : $"sums differ: {sum} and {expected}");
        return sum == expected ? 0 : 1;
    }
}
