using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Xunit;

namespace PerfEval.Core.Tests.Oracle;

/// <summary>
/// Runs cases by their numbers and sorts what differs by kind. The ordinary suite runs a few thousand; PERFEVAL_ORACLE_TIMES=75 runs 75
/// times as many, and PERFEVAL_ORACLE_FROM another stretch.
/// </summary>
internal static class OracleRun
{
    public static void Check(int cases, Func<int, IEnumerable<(string Kind, string What)>> differences)
    {
        var (times, from) = (Setting("PERFEVAL_ORACLE_TIMES", 1), Setting("PERFEVAL_ORACLE_FROM", 0));
        var kinds = new Dictionary<string, (int Count, string First)>(StringComparer.Ordinal);
        for (var seed = from; seed < from + (cases * times); seed++)
        {
            foreach (var (kind, what) in differences(seed))
            {
                kinds[kind] = kinds.TryGetValue(kind, out var known) ? (known.Count + 1, known.First) : (1, $"case {seed}: {what}");
            }
        }

        var report = new StringBuilder();
        foreach (var (kind, (count, first)) in kinds.OrderByDescending(pair => pair.Value.Count))
        {
            report.AppendLine(CultureInfo.InvariantCulture, $"{count,7}  {kind}\n      {first}");
        }

        Assert.True(kinds.Count == 0, $"{kinds.Count} kinds of difference in {cases * times} cases:\n{report}");
    }

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var set) ? set
            : otherwise;
}
