using System;
using System.Linq;
using PerfEval.Core.Common;
using PerfEval.Core.Forms;
using PerfEval.Core.Forms.Grids;
using PerfEval.Core.Reports;
using PerfEval.Documents.Editing;
using PerfEval.Documents.Writing;

namespace PerfEval.Documents;

/// <summary>
/// 表样工作簿: a report as a workbook (.xlsx) in the layout the ministry prints, of a project (项目支出绩效自评表) or a whole department
/// (部门整体支出绩效自评表): ruled, with its cells merged, on A4 as wide as the page, to be printed or filled in.
/// </summary>
public static class FormWorkbook
{
    /// <summary>Writes a report as the official form; one without results makes the form to be filled in.</summary>
    /// <remarks>
    /// The table is that of <see cref="FormSheet.Write"/>, which says what it holds. Numbers and percentages are stored as such where they
    /// read back just as they were filed, others as text; no text is a formula. <see cref="DocumentReader"/> reads the same form back;
    /// characters XML does not take (unpaired surrogates, U+FFFE, U+FFFF) come back as U+FFFD. The same report gives the same bytes.
    /// </remarks>
    /// <param name="report">自评报告.</param>
    /// <exception cref="ArgumentNullException">The report is null.</exception>
    /// <exception cref="ArgumentException">
    /// It has more rows than a table may have (<see cref="Limits"/>), or a text of more than 32,767 characters, which a cell of a workbook
    /// does not hold.
    /// </exception>
    /// <example>
    /// <code>
    /// File.WriteAllBytes("form.xlsx", FormWorkbook.Write(Samples.ReceptionCentre2020));
    /// </code>
    /// </example>
    public static byte[] Write(SelfEvaluation report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Write(FormSheet.Write(report));
    }

    /// <summary>A grid as a workbook, laid out as a form.</summary>
    internal static byte[] Write(FormGrid grid) => grid.Cells.Any(cell => cell.Text.Length > XmlText.Most)
        ? throw new ArgumentException(
            $"A text of the report has more than {XmlText.Most} characters, which a cell of a workbook does not hold.")
        : NewWorkbook.Of(grid.Name ?? "Sheet1", new FormSheetPart(FormLayout.Of(grid)).Write(), FormStyles.Write());
}
