using System;
using System.Collections.Generic;
using System.Text;
using PerfEval.Core.Forms;
using PerfEval.Core.Forms.Grids;

namespace PerfEval.Core.Published;

/// <summary>表中单元格的出处: where in the text each cell of a form stands, by its address, so that its figures count as read.</summary>
internal sealed class TableCells(ReadingDraft draft, TableScan table)
{
    // what parts cells besides blanks where the rows have no tabs or bars
    private const string Delimiters = ",;";

    private readonly Dictionary<(int Line, string Text), int> _behind = [];

    /// <summary>Records every cell that went into the report.</summary>
    public void Read(FormReading form)
    {
        foreach (var cell in form.Cells)
        {
            // one that is not recorded is found all the same, so that an equal one behind it is not taken for it
            if (cell.Address is { } address && Find(cell.Text, address) is { } at
                && cell.ReadAs is not (CellReading.Aside or CellReading.Unreadable))
            {
                draft.Read(cell.Place, FormCells.NameOf(cell), cell.Text.Trim(), at.Start, at.End);
            }
        }
    }

    private (int Start, int End)? Find(string text, CellAddress address)
    {
        if (table.StretchOf(address) is not { } source)
        {
            return FindInLine(text, address.Row);
        }

        var (start, end) = draft.Folded.Stretch(source.Start, source.End);
        return start < end ? (start, end) : null;
    }

    // without tabs or bars: the text where it stands apart from others, of equal texts in a line one after the other
    private (int Start, int End)? FindInLine(string text, int line)
    {
        var folded = new StringBuilder(text.Length);
        TextFolding.Fold(text, 0, true, folded, []);
        var wanted = folded.ToString();
        var (start, end) = draft.Folded.LineOf(line);
        var from = Math.Max(start, _behind.GetValueOrDefault((line, wanted)));
        while (wanted.Length > 0 && from < end)
        {
            var at = draft.Folded.Text.IndexOf(wanted, from, end - from, StringComparison.Ordinal);
            if (at < 0)
            {
                return null;
            }

            from = at + wanted.Length;
            if ((at == start || IsApart(at, at - 1)) && (from == end || IsApart(from, from)))
            {
                _behind[(line, wanted)] = from;
                return (at, from);
            }
        }

        return null;
    }

    private bool IsApart(int index, int delimiter) =>
        draft.Folded.HasBlankBefore(index) || Delimiters.Contains(draft.Folded.Text[delimiter], StringComparison.Ordinal);
}
