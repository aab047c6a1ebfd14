using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Forms.Grids;

namespace PerfEval.Documents.Writing;

/// <summary>
/// 表样的版面: every cell of a form, also those to be filled in, which a grid does not hold: a blank stands as wide as the cell above it, or
/// where none begins there as far as the blank reaches.
/// </summary>
internal sealed class FormLayout
{
    private readonly LayoutCell?[,] _owners;

    private FormLayout(int rows, int columns) => (Rows, Columns, _owners) = (rows, columns, new LayoutCell?[rows + 1, columns + 2]);

    /// <summary>How many rows there are.</summary>
    public int Rows { get; }

    /// <summary>How many columns there are.</summary>
    public int Columns { get; }

    /// <summary>The cells, row by row and in each from the left.</summary>
    public List<LayoutCell> Cells { get; } = [];

    /// <summary>The layout of a grid.</summary>
    public static FormLayout Of(FormGrid grid)
    {
        var layout = new FormLayout(
            grid.Cells.Select(cell => cell.Row + cell.RowSpan - 1).DefaultIfEmpty().Max(),
            grid.Cells.Select(cell => cell.Column + cell.ColumnSpan - 1).DefaultIfEmpty().Max());
        foreach (var cell in grid.Cells)
        {
            layout.Add(new LayoutCell(cell.Row, cell.Column, cell.RowSpan, cell.ColumnSpan, cell.Text));
        }

        for (var row = 1; row <= layout.Rows; row++)
        {
            layout.AddBlanks(row);
        }

        layout.Cells.Sort((a, b) => a.Row != b.Row ? a.Row.CompareTo(b.Row) : a.Column.CompareTo(b.Column));
        return layout;
    }

    /// <summary>The cell that a place belongs to.</summary>
    public LayoutCell At(int row, int column) => _owners[row, column] ?? throw new ArgumentOutOfRangeException(nameof(row));

    private void AddBlanks(int row)
    {
        for (var column = 1; column <= Columns; column++)
        {
            if (_owners[row, column] is not null)
            {
                continue;
            }

            var end = column + 1;
            while (end <= Columns && _owners[row, end] is null)
            {
                end++;
            }

            var above = row > 1 ? _owners[row - 1, column] : null;
            var width = above is not null && above.Column == column && above.Column + above.Columns <= end ? above.Columns : end - column;
            Add(new LayoutCell(row, column, 1, width, ""));
        }
    }

    private void Add(LayoutCell cell)
    {
        Cells.Add(cell);
        for (var row = cell.Row; row < cell.Row + cell.Rows; row++)
        {
            for (var column = cell.Column; column < cell.Column + cell.Columns; column++)
            {
                _owners[row, column] = cell;
            }
        }
    }
}
