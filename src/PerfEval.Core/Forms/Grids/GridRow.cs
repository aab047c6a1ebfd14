using System;

namespace PerfEval.Core.Forms.Grids;

/// <summary>网格的一行: the cells of one row that hold something, from the left.</summary>
internal sealed class GridRow(FormGrid grid, int first, int count)
{
    /// <summary>The row's number, from 1.</summary>
    public int Number => grid.Cells[first].Row;

    /// <summary>How many cells hold something; at least one.</summary>
    public int Count => count;

    /// <summary>The last column that holds something.</summary>
    public int LastColumn => this[count - 1].Column;

    /// <summary>The cells, from the left.</summary>
    public ReadOnlySpan<GridCell> Cells => grid.Cells.AsSpan().Slice(first, count);

    /// <summary>A cell by its position among those that hold something, from 0.</summary>
    public GridCell this[int index] => grid.Cells[first + index];

    /// <summary>The address of the row as a whole.</summary>
    public CellAddress Address => grid.AddressOf(this[0].Origin?.Row ?? Number);

    /// <summary>The address of a cell of the row.</summary>
    public CellAddress AddressOf(GridCell cell) => grid.AddressOf(cell);

    /// <summary>The cell in a column; null where it is blank.</summary>
    public GridCell? At(int column)
    {
        var at = IndexAtOrBefore(column);
        return at >= 0 && this[at].Column == column ? this[at] : null;
    }

    /// <summary>The text in a column; null where it is blank.</summary>
    public string? TextAt(int column) => At(column)?.Text;

    /// <summary>The cell in a column or the nearest one left of it; null where none is.</summary>
    public GridCell? AtOrBefore(int column) => IndexAtOrBefore(column) is var at and >= 0 ? this[at] : null;

    private int IndexAtOrBefore(int column)
    {
        var (low, high) = (0, count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (this[middle].Column <= column)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return high;
    }
}
