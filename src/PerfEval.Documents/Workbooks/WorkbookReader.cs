using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms;
using PerfEval.Core.Forms.Grids;

namespace PerfEval.Documents.Workbooks;

/// <summary>读工作簿: chooses the sheet that is the form, and says which others there are.</summary>
internal static class WorkbookReader
{
    // a workbook has one form, or one a project; the first that can be read is taken
    private const int MostTried = 20;

    /// <summary>Reads the form of a workbook.</summary>
    /// <param name="kind">What the file is.</param>
    /// <param name="workbook">The workbook.</param>
    /// <param name="sheet">The name of the sheet that is asked for; null to choose it by its title.</param>
    /// <exception cref="DocumentRefusal">There is no such sheet, or it cannot be read.</exception>
    public static ReadDocument Read(DocumentKind kind, WorkbookSource workbook, string? sheet)
    {
        var filled = workbook.Sheets.Where(entry => entry.Part is not null).ToList();
        if (filled.Count == 0)
        {
            throw new DocumentRefusal(DocumentsWords.NoSheets, DocumentsWords.SaveAgain);
        }

        if (sheet is not null)
        {
            var named = filled.Find(entry => entry.Name.Trim() == sheet.Trim())
                ?? throw new DocumentRefusal(
                    DocumentsWords.NoSuchSheet(sheet), DocumentsWords.UseSheet(filled.ConvertAll(entry => entry.Name)));
            return Document(kind, workbook, named, Grid(workbook, named, out var notes), notes, []);
        }

        return Choose(kind, workbook, Ranked(workbook));
    }

    // the first in rank that is a form; where none is, the first of all, so that it is said why not
    private static ReadDocument Choose(DocumentKind kind, WorkbookSource workbook, List<(SheetEntry Sheet, int Rank)> ranked)
    {
        ReadDocument? first = null;
        DocumentRefusal? refusal = null;
        var forms = ranked.Where(each => each.Rank == SheetTitle.Form).Select(each => each.Sheet).ToHashSet();
        foreach (var (sheet, _) in ranked.Take(MostTried))
        {
            try
            {
                var grid = Grid(workbook, sheet, out var notes);
                var document = Document(kind, workbook, sheet, grid, notes, forms);
                if (FormSheet.HoldsForm(grid))
                {
                    return document;
                }

                first ??= document;
            }
            catch (DocumentRefusal refused)
            {
                // a ledger too large to be a form does not keep the form from being read
                refusal ??= refused;
            }
        }

        return first ?? throw refusal!;
    }

    private static string Called(SheetEntry sheet, bool isForm)
    {
        var name = isForm ? DocumentsWords.AlsoForm(sheet.Name) : sheet.Name;
        return sheet.IsHidden ? DocumentsWords.Hidden(name) : name;
    }

    private static List<(SheetEntry Sheet, int Rank)> Ranked(WorkbookSource workbook)
    {
        var contents = workbook.Peek(SheetTitle.Rows);
        return
        [
            .. workbook.Sheets.Zip(contents)
                .Where(pair => pair.First.Part is not null)
                .Select(pair => (pair.First, SheetTitle.Rank(pair.First.Name, Texts(pair.Second))))
                .OrderByDescending(pair => pair.Item2)
                .ThenBy(pair => pair.First.IsHidden),
        ];
    }

    private static IEnumerable<string> Texts(SheetContent content) =>
        content.Cells.Where(cell => cell.Kind == StoredKind.Text).Select(cell => cell.Text!);

    private static FormGrid Grid(WorkbookSource workbook, SheetEntry sheet, out List<Finding> notes) =>
        SheetGrid.Of(sheet, workbook.Read(sheet), workbook.DaysBefore1900, out notes);

    private static ReadDocument Document(
        DocumentKind kind, WorkbookSource workbook, SheetEntry sheet, FormGrid grid, List<Finding> notes, HashSet<SheetEntry> forms)
    {
        var others = workbook.Sheets.Where(entry => entry != sheet).ToList();
        List<Finding> all = [];
        if (others.Count > 0)
        {
            all.Add(grid.TablesNotRead(others.Select(other => Called(other, forms.Contains(other)))));
        }

        all.AddRange(notes);
        return new ReadDocument(kind) { Grid = grid, Notes = all.ToEquatableList() };
    }
}
