using System;
using System.Collections.Generic;
using PerfEval.Core.Assessing;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms;
using PerfEval.Core.Forms.Filed;
using PerfEval.Core.Standards;

namespace PerfEval.Fiscal;

/// <summary>
/// 财政系统适配: rows of the tables of a finance system in, results for tables of the host's own out. Pure functions; what a row says is
/// read by the same reader as a form, and nothing is guessed in silence.
/// </summary>
public static class FiscalAdapter
{
    /// <summary>Re-checks every task.</summary>
    /// <param name="rows">各表的行.</param>
    /// <param name="profile">系统约定: how the system fills its tables.</param>
    /// <param name="standards">评价标准 to select from by region, year and kind, such as <c>BuiltInStandards.Catalog</c>.</param>
    /// <param name="language">The language of the sentences.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static FiscalRecheck Recheck(
        FiscalRows rows, FiscalProfile profile, StandardCatalog standards, Language language = Language.Chinese)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(standards);
        List<FiscalProblem> problems = [];
        List<FiscalResult> results = [];
        foreach (var task in TaskRows.Of(rows, profile, problems))
        {
            var form = new TaskForm(task, profile).Make();
            results.AddRange(TaskResults.Of(task, form, Assess(form, standards), language, problems));
        }

        return new FiscalRecheck(results, problems);
    }

    /// <summary>The tasks as filed forms and as assessed, for a host that wants more than a row of results.</summary>
    /// <returns>Of each task its key, the form its rows make, and the assessment.</returns>
    /// <inheritdoc cref="Recheck" path="/param"/>
    /// <inheritdoc cref="Recheck" path="/exception"/>
    public static IEnumerable<(string TaskId, FiledForm Form, Assessment Assessment)> Assess(
        FiscalRows rows, FiscalProfile profile, StandardCatalog standards)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(standards);
        return Assessed(rows, profile, standards);
    }

    private static IEnumerable<(string TaskId, FiledForm Form, Assessment Assessment)> Assessed(
        FiscalRows rows, FiscalProfile profile, StandardCatalog standards)
    {
        foreach (var task in TaskRows.Of(rows, profile, []))
        {
            var form = new TaskForm(task, profile).Make();
            yield return (task.Task.Id, form, Assess(form, standards));
        }
    }

    private static Assessment Assess(FiledForm form, StandardCatalog standards)
    {
        var reading = FormReader.Read(form);
        return Assessor.Assess(reading.Report, standards.Select(reading.Query), reading.Findings);
    }
}
