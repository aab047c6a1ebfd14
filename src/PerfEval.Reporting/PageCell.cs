using PerfEval.Core.Forms.Grids;

namespace PerfEval.Reporting;

/// <summary>A cell of a form on the page, with where it ends in the rows and columns shown, each counted from 0.</summary>
internal sealed class PageCell(GridCell cell)
{
    public GridCell Cell { get; } = cell;

    public int Column { get; set; }

    /// <summary>The first column behind it.</summary>
    public int EndColumn { get; set; }

    /// <summary>The first row below it.</summary>
    public int EndRow { get; set; }

    /// <summary>How the document calls it.</summary>
    public (int Row, int Column) Address => Cell.Origin ?? (Cell.Row, Cell.Column);
}
