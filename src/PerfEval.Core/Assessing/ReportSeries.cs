using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Checking;
using PerfEval.Core.Checking.Across;
using PerfEval.Core.Common;

namespace PerfEval.Core.Assessing;

/// <summary>
/// 历年报告: holds each report against the one of the year before it of the same unit or project (PE6201, PE6202). A pure function; the
/// order of the reports does not matter, and its cost grows with their number.
/// </summary>
/// <remarks>Pure and without state, so any number of threads may call it.</remarks>
public static class ReportSeries
{
    /// <summary>Looks at reports of any units, projects and years.</summary>
    /// <param name="reports">评定结果 of the reports, each assessed by the standard of its year.</param>
    /// <returns>
    /// The results for each report, in the order given. Reports are of one series where the name of what is evaluated, without its year,
    /// and the unit are the same, or the code of the project is. A report without a year or without an earlier one is skipped.
    /// </returns>
    /// <exception cref="ArgumentNullException">The reports, or one of them, are null.</exception>
    /// <example>
    /// <code>
    /// var later = Samples.ReceptionCentre2020 with { FiscalYear = new FiscalYear(2021) };
    /// SelfEvaluation[] years = [Samples.ReceptionCentre2020, later];
    /// var checks = ReportSeries.Check([.. years.Select(report =&gt; Assessor.Assess(report, BuiltInStandards.Catalog))]);
    /// Console.WriteLine(checks.Count);   // one for each year
    /// </code>
    /// </example>
    public static EquatableList<CheckedReport> Check(IReadOnlyList<Assessment> reports)
    {
        var compared = Compared(reports);
        var earlier = EarlierOf(compared);
        var checks = AcrossCheck.All.OfType<SeriesCheck>().ToList();
        return compared
            .Select((report, i) => new CheckedReport(checks
                .Select(check => check.Run(report, earlier[i] is { } at ? compared[at] : null))
                .ToEquatableList()))
            .ToEquatableList();
    }

    internal static List<ComparedReport> Compared(IReadOnlyList<Assessment> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        return
        [
            .. reports.Select(report => Given.Of(report))
                .Select(report => new ComparedReport(report.Report, report.Standard, report.Evaluation)),
        ];
    }

    // of each report the last one of its series that is of a year before
    private static int?[] EarlierOf(List<ComparedReport> reports)
    {
        var series = SeriesOf(reports);
        var earlier = new int?[reports.Count];
        foreach (var group in Enumerable.Range(0, reports.Count).Where(i => reports[i].Year is not null).GroupBy(i => series[i]))
        {
            int? before = null;
            int? last = null;
            foreach (var at in group.OrderBy(i => reports[i].Year!.Value.Year))
            {
                if (last is { } previous && reports[previous].Year < reports[at].Year)
                {
                    before = previous;
                }

                (earlier[at], last) = (before, at);
            }
        }

        return earlier;
    }

    // reports that share an identity, by however many steps, are of one series
    private static int[] SeriesOf(List<ComparedReport> reports)
    {
        Dictionary<string, int> first = [];
        var parent = Enumerable.Range(0, reports.Count).ToArray();
        for (var i = 0; i < reports.Count; i++)
        {
            foreach (var identity in reports[i].Identities())
            {
                if (!first.TryAdd(identity, i))
                {
                    parent[RootOf(i)] = RootOf(first[identity]);
                }
            }
        }

        return [.. Enumerable.Range(0, reports.Count).Select(RootOf)];

        int RootOf(int at)
        {
            while (parent[at] != at)
            {
                at = parent[at] = parent[parent[at]];
            }

            return at;
        }
    }
}
