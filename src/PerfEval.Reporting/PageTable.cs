using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Forms.Grids;

namespace PerfEval.Reporting;

/// <summary>
/// 页面上的表: the cells of a grid in rows, with what each spans once rows and columns in which no cell begins are left out. A merge that
/// another cell stands in ends before it, so that no text is covered.
/// </summary>
internal sealed class PageTable
{
    private readonly List<PageCell>[] _rows;

    public PageTable(FormGrid grid)
    {
        var columns = Positions(grid.Cells.Select(cell => cell.Column));
        Columns = columns.Length;
        _rows = [.. grid.Cells.GroupBy(cell => cell.Row).Select(row => row.Select(cell => new PageCell(cell)).ToList())];
        var starts = _rows.Select(row => row[0].Cell.Row).ToArray();
        for (var r = 0; r < _rows.Length; r++)
        {
            foreach (var cell in _rows[r])
            {
                cell.Column = IndexOf(columns, cell.Cell.Column);
                cell.EndColumn = Math.Max(IndexOf(columns, cell.Cell.Column + cell.Cell.ColumnSpan), cell.Column + 1);
                cell.EndRow = Math.Max(IndexOf(starts, cell.Cell.Row + cell.Cell.RowSpan), r + 1);
            }
        }

        Clip();
    }

    /// <summary>How many columns the page shows.</summary>
    public int Columns { get; }

    /// <summary>The rows, each with its cells from the left.</summary>
    public IReadOnlyList<IReadOnlyList<PageCell>> Rows => _rows;

    // from the top down: a cell cuts off what reaches down to it, and ends where something reaches down beside it
    private void Clip()
    {
        List<PageCell> reaching = [];
        for (var r = 0; r < _rows.Length; r++)
        {
            reaching.RemoveAll(above => above.EndRow <= r);
            var row = _rows[r];
            for (var i = 0; i < row.Count; i++)
            {
                var cell = row[i];
                cell.EndColumn = i + 1 < row.Count ? Math.Min(cell.EndColumn, row[i + 1].Column) : cell.EndColumn;
                foreach (var above in reaching)
                {
                    if (above.Column <= cell.Column && cell.Column < above.EndColumn)
                    {
                        above.EndRow = r;
                    }
                    else if (above.Column > cell.Column)
                    {
                        cell.EndColumn = Math.Min(cell.EndColumn, above.Column);
                    }
                }

                reaching.RemoveAll(above => above.EndRow <= r);
            }

            reaching.AddRange(row.Where(cell => cell.EndRow > r + 1));
        }
    }

    private static int[] Positions(IEnumerable<int> numbers) => [.. numbers.Distinct().Order()];

    // the first position at or behind a number
    private static int IndexOf(int[] positions, int number)
    {
        var index = Array.BinarySearch(positions, number);
        return index < 0 ? ~index : index;
    }
}
