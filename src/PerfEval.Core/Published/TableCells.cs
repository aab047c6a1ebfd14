using System;
using System.Collections.Generic;
using System.Text;
using PerfEval.Core.Forms;
using PerfEval.Core.Forms.Grids;
using PerfEval.Core.Forms.Reading;

namespace PerfEval.Core.Published;

/// <summary>表中单元格的出处: where in the text each cell of a form stands, by its address, so that its figures count as read.</summary>
internal sealed class TableCells(ReadingDraft draft, TableScan table)
{
    // what parts cells besides blanks
    private const string Delimiters = ",;|:";

    // how many lines of its neighbours may stand between two lines of a cell: one that stands nowhere is not looked for to the table's end
    private const int Reach = 64;

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
        if (Find(Folded(pieces[0]), address) is { } first)
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

        // a blank piece, and one that stands nowhere, leave the lines to those behind them
        var line = address.Row + 1;
        for (var i = 1; i < pieces.Length; i++)
        {
            var wanted = Folded(pieces[i]);
            for (var at = line; at < line + Reach && wanted.Length > 0 && table.Rows.Contains(at); at++)
            {
                if (FindInLine(wanted, at) is { } found)
                {
                    yield return (pieces[i], found);
                    line = at + 1;
                    break;
                }
            }
        }
    }

    // 产出指标 and (50): a cell that a copy broke over lines, where they hold nothing else
    private List<(int Start, int End)>? Broken(string text, int line)
    {
        var wanted = Folded(text);
        var rest = wanted.AsSpan();
        List<(int Start, int End)> lines = [];
        for (; rest.Length > 0 && table.Rows.Contains(line); line++)
        {
            var (start, end) = draft.Folded.LineOf(line);
            if (start >= end)
            {
                continue;
            }

            var part = draft.Folded.Text.AsSpan(start, end - start);
            if (!rest.StartsWith(part, StringComparison.Ordinal))
            {
                return null;
            }

            rest = rest[part.Length..];
            lines.Add((start, end));
        }

        return rest.Length == 0 ? lines : null;
    }

    private (int Start, int End)? Find(string wanted, CellAddress address)
    {
        if (table.StretchOf(address) is not { } source)
        {
            return FindInLine(wanted, address.Row);
        }

        var (start, end) = draft.Folded.Stretch(source.Start, source.End);
        return start < end ? (start, end) : null;
    }

    // without tabs or bars: the text where it stands apart from others, of equal texts in a line one after the other
    private (int Start, int End)? FindInLine(string wanted, int line)
    {
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

    private static string Folded(string text)
    {
        var folded = new StringBuilder(text.Length);
        TextFolding.Fold(text, 0, true, folded, []);
        return folded.ToString();
    }

    private bool IsApart(int index, int delimiter) =>
        draft.Folded.HasBlankBefore(index) || Delimiters.Contains(draft.Folded.Text[delimiter], StringComparison.Ordinal);
}
