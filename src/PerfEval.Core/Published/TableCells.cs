using System;
using System.Collections.Generic;
using System.Text;
using PerfEval.Core.Forms;
using PerfEval.Core.Forms.Grids;

namespace PerfEval.Core.Published;

/// <summary>表中单元格的出处: where in the text each cell of a form stands, by its address, so that its figures count as read.</summary>
internal sealed class TableCells(ReadingDraft draft, TableScan table)
{
    // what parts cells besides blanks
    private const string Delimiters = ",;|:";

    private readonly Dictionary<(int Line, string Text), int> _behind = [];

    /// <summary>Records every cell that went into the report.</summary>
    public void Read(FormReading form)
    {
        foreach (var cell in form.Cells)
        {
            if (cell.Address is not { } address)
            {
                continue;
            }

            // one that is not recorded is found all the same, so that an equal one behind it is not taken for it
            var isRecorded = cell.ReadAs is not (CellReading.Aside or CellReading.Unreadable);
            foreach (var (text, at) in Pieces(cell.Text.Trim(), address))
            {
                if (isRecorded)
                {
                    draft.Read(cell.Place, FormCells.NameOf(cell), text, at.Start, at.End);
                }
            }
        }
    }

    // a cell put together from lines is found line by line; lines of its neighbour may stand between them
    private IEnumerable<(string Text, (int Start, int End) At)> Pieces(string text, CellAddress address)
    {
        var pieces = text.Split('\n');
        if (Find(pieces[0], address) is { } first)
        {
            yield return (pieces[0], first);
        }
        else if (Broken(text, address.Row) is { } lines)
        {
            foreach (var at in lines)
            {
                yield return (draft.Folded.Text[at.Start..at.End], at);
            }

            yield break;
        }

        var line = address.Row + 1;
        foreach (var piece in pieces[1..])
        {
            (int Start, int End)? at = null;
            for (; at is null && table.Rows.Contains(line); line++)
            {
                at = FindInLine(piece, line);
            }

            if (at is { } found)
            {
                yield return (piece, found);
            }
        }
    }

    // 产出指标 and (50): a cell that a copy broke over lines, where they hold nothing else
    private List<(int Start, int End)>? Broken(string text, int line)
    {
        var folded = new StringBuilder(text.Length);
        TextFolding.Fold(text, 0, true, folded, []);
        var rest = folded.ToString();
        List<(int Start, int End)> lines = [];
        for (; rest.Length > 0 && table.Rows.Contains(line); line++)
        {
            var (start, end) = draft.Folded.LineOf(line);
            var part = start < end ? draft.Folded.Text[start..end] : "";
            if (!rest.StartsWith(part, StringComparison.Ordinal))
            {
                return null;
            }

            rest = rest[part.Length..];
            lines.AddRange(part.Length > 0 ? [(start, end)] : []);
        }

        return rest.Length == 0 ? lines : null;
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
