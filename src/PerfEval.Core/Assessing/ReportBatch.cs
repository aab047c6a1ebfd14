using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Checking;
using PerfEval.Core.Checking.Across;
using PerfEval.Core.Common;

namespace PerfEval.Core.Assessing;

/// <summary>
/// 成批报告: holds the reports of the units of one year against one another (PE6203). A pure function; its cost grows with the number of
/// reports.
/// </summary>
/// <remarks>Pure and without state, so any number of threads may call it.</remarks>
public static class ReportBatch
{
    /// <summary>Looks at reports of any units and years; those of one year are held against one another.</summary>
    /// <param name="reports">评定结果 of the reports.</param>
    /// <returns>
    /// The results for each report, in the order given. Those without a year, and those of a year with one unit, are skipped.
    /// </returns>
    /// <exception cref="ArgumentNullException">The reports, or one of them, are null.</exception>
    /// <example>
    /// <code>
    /// var assessment = Assessor.Assess(Samples.ReceptionCentre2020, BuiltInStandards.Catalog);
    /// var checks = ReportBatch.Check([assessment, assessment]);   // two units of one year that say the same, word for word
    /// Console.WriteLine(checks[1].Findings.Count);
    /// </code>
    /// </example>
    public static EquatableList<CheckedReport> Check(IReadOnlyList<Assessment> reports)
    {
        var compared = ReportSeries.Compared(reports);
        var results = new CheckedReport[compared.Count];
        var check = AcrossCheck.All.OfType<CopiedFromAnotherUnit>().Single();
        foreach (var year in Enumerable.Range(0, compared.Count)
            .GroupBy(i => (compared[i].Year, Alone: compared[i].Year is null ? i : -1)))
        {
            var members = year.ToList();
            var found = check.Run(members.ConvertAll(i => compared[i]));
            for (var i = 0; i < members.Count; i++)
            {
                results[members[i]] = new CheckedReport([found[i]]);
            }
        }

        return EquatableList.Create<CheckedReport>(results);
    }
}
