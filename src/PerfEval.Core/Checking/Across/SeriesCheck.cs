using System.Collections.Generic;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking.Across;

/// <summary>A check of a report beside the one of the year before it.</summary>
internal abstract class SeriesCheck : AcrossCheck
{
    /// <summary>Looks at a report; without an earlier one it is skipped.</summary>
    public CheckResult Run(ComparedReport report, ComparedReport? earlier)
    {
        var sink = new CheckSink(Kind);
        if (earlier is null)
        {
            sink.Skip("across.noEarlierYear");
        }
        else
        {
            Look(report, earlier, sink);
        }

        return new CheckResult(Kind, sink.Outcome());
    }

    protected abstract void Look(ComparedReport report, ComparedReport earlier, CheckSink sink);

    /// <summary>同一指标: the rows of both years with the same name, second level and unit, where each year has just one such row.</summary>
    protected static IEnumerable<(ScoredRow Row, ScoredRow Earlier)> Pairs(ComparedReport report, ComparedReport earlier)
    {
        var before = OnlyOnes(earlier);
        foreach (var (key, row) in OnlyOnes(report))
        {
            if (row is not null && before.GetValueOrDefault(key) is { } same)
            {
                yield return (row, same);
            }
        }
    }

    private static Dictionary<string, ScoredRow?> OnlyOnes(ComparedReport report)
    {
        Dictionary<string, ScoredRow?> rows = [];
        foreach (var row in report.Rows)
        {
            var name = FoldedText.Of(PrintedYears.Without(row.Indicator.Name));
            if (name.Length > 0)
            {
                var key = $"{name}|{FoldedText.Of(row.Leaf.Second.Name)}";
                rows[key] = rows.ContainsKey(key) ? null : row;
            }
        }

        return rows;
    }
}
