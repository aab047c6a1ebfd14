using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms;
using PerfEval.Core.Forms.Filed;
using PerfEval.Core.Forms.Reading;

namespace PerfEval.Core.Published;

/// <summary>填报表的读取结果: a form read cell by cell, shown as a text is: each cell with where it went, and those that went nowhere.</summary>
internal static class FormCells
{
    /// <summary>The reading of a form as that of a text.</summary>
    public static PublishedReading Of(FormReading form)
    {
        List<PublishedReading.PublishedFact> facts = [];
        List<PublishedReading.UnreadPassage> unread = [];
        var read = 0;
        foreach (var cell in form.Cells)
        {
            var figures = FiguresOf(cell.Text);
            var spot = new PublishedReading.TextSpot(null, cell.Text.Trim()) { Address = cell.Address };
            if (cell.ReadAs is not (CellReading.Aside or CellReading.Unreadable))
            {
                read += figures;
                facts.Add(new PublishedReading.PublishedFact(cell.Place, NameOf(cell), cell.Text.Trim(), spot));
            }
            else if (figures > 0)
            {
                var why = Remark.Of(cell.ReadAs == CellReading.Aside ? "read.aside" : "read.unreadable");
                unread.Add(new PublishedReading.UnreadPassage(spot, figures, why));
            }
        }

        return new PublishedReading
        {
            Report = form.Report,
            Facts = facts.ToEquatableList(),
            Unread = unread.ToEquatableList(),
            NotStated = Missing.OfTable(form.Report),
            Table = form,
            Findings = form.Findings,
            SumRows = form.SumRows,
            Sections = 0,
            FiguresRead = read,
            Marks = 0,
        };
    }

    /// <summary>What a cell is called: several of the unit share one place.</summary>
    public static string NameOf(FormCell cell) => cell.Column switch
    {
        FormColumn.Unit => "单位名称",
        FormColumn.UnitCode => "单位编码",
        FormColumn.CompetentDepartment => "主管部门",
        FormColumn.Region => "行政区划",
        _ => PlaceText.Render(cell.Place, Language.Chinese),
    };

    /// <summary>How many numbers a text holds.</summary>
    public static int FiguresOf(string text)
    {
        var folded = new FoldedText(new SourceText(text), Enumerable.Range(1, text.Count(c => c is '\n' or '\r') + 1).ToHashSet());
        return FigureScan.Of(folded).Count;
    }
}
