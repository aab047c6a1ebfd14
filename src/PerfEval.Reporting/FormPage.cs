using System;
using PerfEval.Core.Assessing;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms;
using PerfEval.Core.Forms.Filed;
using PerfEval.Core.Forms.Grids;

namespace PerfEval.Reporting;

/// <summary>
/// 一份表的页面: a filed form as one HTML page: the verdict on top, the form in its own layout with the recomputed score, how it came about and
/// what was found beside each row, then what bears on no row, what was assumed and what was not read.
/// </summary>
/// <remarks>
/// One document that fetches nothing and runs nothing. Every text of the form is escaped. The same assessment gives the same page. Time
/// and memory grow with the cells of the form and the findings.
/// </remarks>
public static class FormPage
{
    /// <summary>The page of a report without a document of its own, laid out as the ministry prints the form.</summary>
    /// <param name="assessment">评定结果.</param>
    /// <param name="language">Chinese or English, for all but the texts of the form.</param>
    /// <exception cref="ArgumentNullException">The assessment is null.</exception>
    /// <exception cref="ArgumentException">The report is larger than a form may be.</exception>
    public static string Of(Assessment assessment, Language language)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var grid = FormSheet.Write(assessment.Report);
        var form = FormSheet.Read(grid).Form;
        return Of(assessment, grid, FormReader.Read(form ?? new FiledForm()).AddressOf, language);
    }

    /// <summary>The page of a form that was read from a document, laid out as it was filed.</summary>
    /// <param name="assessment">评定结果 of the report that was read.</param>
    /// <param name="grid">网格 the form was read from.</param>
    /// <param name="addressOf">
    /// Where in the grid a place of the report stands, as <see cref="FormReading.AddressOf"/> of the reading says; null where it does not.
    /// </param>
    /// <param name="language">Chinese or English, for all but the texts of the form.</param>
    /// <exception cref="ArgumentNullException">An argument other than the language is null.</exception>
    public static string Of(Assessment assessment, FormGrid grid, Func<Place, CellAddress?> addressOf, Language language)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(grid);
        ArgumentNullException.ThrowIfNull(addressOf);
        return new PageWriter(assessment, new PageTable(grid), new PageNotes(assessment, addressOf, language), language).Write();
    }
}
