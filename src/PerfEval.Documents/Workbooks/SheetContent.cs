using System;
using System.Collections.Generic;
using PerfEval.Core.Common;
using PerfEval.Documents.Formats;

namespace PerfEval.Documents.Workbooks;

/// <summary>工作表的内容: what one sheet holds, collected while it is read.</summary>
internal sealed class SheetContent
{
    private readonly HashSet<int> _hiddenRows = [];

    // of each column how many hidden ranges begin there less those that ended before it: however many a file names, each costs the same
    private int[]? _hiddenRanges;

    /// <summary>The filled cells, in the order of the file.</summary>
    public StoredCells Cells { get; } = new();

    /// <summary>The short texts it repeats.</summary>
    public TextPool Texts { get; } = new();

    /// <summary>The merged ranges.</summary>
    public List<CellRange> Merges { get; } = [];

    /// <summary>The last row that is read; rows below are passed over.</summary>
    public int LastRow { get; init; } = int.MaxValue;

    /// <summary>Keeps a cell.</summary>
    /// <exception cref="DocumentRefusal">The sheet holds more than is taken.</exception>
    public void Add(StoredCell cell)
    {
        if (cell.Row > Limits.MaxRows || cell.Column > Limits.MaxColumns)
        {
            throw new DocumentRefusal(cell.Row > Limits.MaxRows ? DocumentsWords.TooManyRows : DocumentsWords.TooManyColumns);
        }

        if (Cells.Count >= Limits.MaxCells)
        {
            throw new DocumentRefusal(DocumentsWords.TooManyCells);
        }

        Cells.Add(cell.Text is { } text ? cell with { Text = Texts.One(text) } : cell);
    }

    /// <summary>Keeps a number by its text.</summary>
    public void AddNumber(int row, int column, string text, NumberFormat format) =>
        Add(StoredNumber.TryParse(text, out var number)
            ? new StoredCell(row, column, StoredKind.Number, number, null, format)
            : StoredCell.Of(row, column, StoredKind.Text, text));

    /// <summary>Keeps a merged range.</summary>
    /// <exception cref="DocumentRefusal">There are more than are taken, or it is none.</exception>
    public void AddMerge(CellRange range)
    {
        if (Merges.Count >= DocumentLimits.MaxMerges)
        {
            throw new DocumentRefusal(DocumentsWords.TooManyMerges);
        }

        if (range.Row <= range.LastRow && range.Column <= range.LastColumn && range.Row >= 1 && range.Column >= 1
            && range.LastRow <= Limits.MaxRows && range.LastColumn <= Limits.MaxColumns)
        {
            Merges.Add(range);
        }
    }

    /// <summary>Notes a hidden row.</summary>
    public void HideRow(int row)
    {
        if (row <= Limits.MaxRows)
        {
            _hiddenRows.Add(row);
        }
    }

    /// <summary>Notes hidden columns, from the first to the last.</summary>
    public void HideColumns(int first, int last)
    {
        first = Math.Max(first, 1);
        last = Math.Min(last, Limits.MaxColumns);
        if (first <= last)
        {
            _hiddenRanges ??= new int[Limits.MaxColumns + 2];
            _hiddenRanges[first]++;
            _hiddenRanges[last + 1]--;
        }
    }

    /// <summary>The columns that are hidden.</summary>
    public HashSet<int> HiddenColumns()
    {
        HashSet<int> hidden = [];
        var open = 0;
        for (var column = 1; _hiddenRanges is not null && column <= Limits.MaxColumns; column++)
        {
            open += _hiddenRanges[column];
            if (open > 0)
            {
                hidden.Add(column);
            }
        }

        return hidden;
    }

    /// <summary>Whether a row is hidden.</summary>
    public bool IsHiddenRow(int row) => _hiddenRows.Contains(row);
}
