using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using PerfEval.Core.Common;

namespace PerfEval.Core.Forms.Grids;

/// <summary>
/// 网格: a table of any document as cells in rows and columns: a worksheet, a table of a text document, delimited text. Only cells that hold
/// something are in it, each with its text, what is shown, its kind and its span. It is what the reader of sheets reads.
/// </summary>
/// <remarks>Immutable; equal when name, addressing and cells are.</remarks>
public sealed partial record FormGrid
{
    private FormGrid(string? name, GridAddressing addressing, EquatableList<GridCell> cells) =>
        (Name, Addressing, Cells) = (name, addressing, cells);

    /// <summary>表名: the name of the worksheet, or what the table is called (表 2); null for a text without a name.</summary>
    public string? Name { get; }

    /// <summary>地址形式: how its cells are called.</summary>
    public GridAddressing Addressing { get; }

    /// <summary>单元格 that hold something, row by row and in each from the left.</summary>
    public EquatableList<GridCell> Cells { get; }

    /// <summary>
    /// Makes a grid. The cells are taken one after the other, in any order, and no further than the first that is beyond a limit, so that a
    /// document may be read as a stream; cells of blanks only are passed over. Never throws for what the cells hold.
    /// </summary>
    /// <param name="name">表名; null or blank where it has none.</param>
    /// <param name="addressing">地址形式.</param>
    /// <param name="cells">The cells; none is null.</param>
    /// <param name="grid">The grid; null where there is a problem.</param>
    /// <param name="problem">What is wrong: a table beyond <see cref="Limits"/>, or two cells in one place; null where nothing is.</param>
    /// <exception cref="ArgumentNullException">There are no cells, or one is null.</exception>
    public static bool TryCreate(
        string? name,
        GridAddressing addressing,
        IEnumerable<GridCell> cells,
        [NotNullWhen(true)] out FormGrid? grid,
        [NotNullWhen(false)] out SheetProblem? problem)
    {
        ArgumentNullException.ThrowIfNull(cells);
        _ = Given.Defined(addressing);
        (grid, problem) = (null, null);
        var kept = new Pieces<GridCell>();
        var (isInOrder, last) = (true, default(GridCell));
        foreach (var cell in cells)
        {
            ArgumentNullException.ThrowIfNull(cell, nameof(cells));
            if (string.IsNullOrWhiteSpace(cell.Text))
            {
                continue;
            }

            problem = Beyond(cell, kept.Count);
            if (problem is not null)
            {
                return false;
            }

            isInOrder &= last is null || Compare(last, cell) < 0;
            last = cell;
            kept.Add(Within(cell));
        }

        var all = kept.Take();
        if (!isInOrder)
        {
            Array.Sort(all, Compare);
        }

        for (var i = 1; i < all.Length && !isInOrder; i++)
        {
            if (Compare(all[i - 1], all[i]) == 0)
            {
                problem = new SheetProblem(SheetProblemKind.CellTwice, all[i].Row, all[i].Column);
                return false;
            }
        }

        grid = new FormGrid(string.IsNullOrWhiteSpace(name) ? null : name, addressing, new EquatableList<GridCell>(all));
        return true;
    }

    /// <summary>地址: how a cell, or a row as a whole, is called.</summary>
    /// <param name="row">行, from 1.</param>
    /// <param name="column">列, from 1; null for the row as a whole.</param>
    public CellAddress AddressOf(int row, int? column = null) => new(Name, Addressing, row, column);

    /// <summary>The address of a cell, of one put together from a text where it stood there.</summary>
    internal CellAddress AddressOf(GridCell cell) =>
        cell.Origin is { } origin ? AddressOf(origin.Row, origin.Column) : AddressOf(cell.Row, cell.Column);

    // a merge that reaches beyond the largest table ends with it
    private static GridCell Within(GridCell cell)
    {
        var (rows, columns) = (Limits.MaxRows - cell.Row + 1, Limits.MaxColumns - cell.Column + 1);
        return cell.RowSpan <= rows && cell.ColumnSpan <= columns
            ? cell
            : cell with { RowSpan = Math.Min(cell.RowSpan, rows), ColumnSpan = Math.Min(cell.ColumnSpan, columns) };
    }

    private static SheetProblem? Beyond(GridCell cell, int before)
    {
        if (cell.Row > Limits.MaxRows)
        {
            return new SheetProblem(SheetProblemKind.TooManyRows, cell.Row);
        }

        if (cell.Column > Limits.MaxColumns)
        {
            return new SheetProblem(SheetProblemKind.TooManyColumns, cell.Row);
        }

        if (cell.Text.Length > Limits.MaxCellCharacters)
        {
            return new SheetProblem(SheetProblemKind.CellTooLong, cell.Row, cell.Column);
        }

        return before >= Limits.MaxCells ? new SheetProblem(SheetProblemKind.TooManyCells, cell.Row) : null;
    }

    private static int Compare(GridCell a, GridCell b) => a.Row != b.Row ? a.Row.CompareTo(b.Row) : a.Column.CompareTo(b.Column);
}
