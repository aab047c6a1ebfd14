using System;
using System.Collections.Generic;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms.Grids;

namespace PerfEval.Core.Forms.Writing;

/// <summary>规范表样的单元格, written row by row; what is merged over rows is added once its rows are known.</summary>
internal sealed class OfficialTable
{
    private const string Name = "自评表";

    private readonly List<GridCell> _cells = [];

    /// <summary>The row at hand, from 1; 0 before the first.</summary>
    public int Row { get; private set; }

    /// <summary>Begins the next row.</summary>
    public void Next() => Row++;

    /// <summary>Adds a cell to the row at hand; a blank one is none.</summary>
    public void Add(int column, string? text, int columns = 1) => Add(Row, column, text, 1, columns);

    /// <summary>Adds a cell that stands beside all rows from one to the row at hand; none where there are no rows.</summary>
    public void AddBeside(int firstRow, int column, string? text, int columns = 1)
    {
        if (Row >= firstRow)
        {
            Add(firstRow, column, text, Row - firstRow + 1, columns);
        }
    }

    /// <summary>The table.</summary>
    /// <exception cref="ArgumentException">It is beyond a limit.</exception>
    public FormGrid ToGrid() => FormGrid.TryCreate(Name, GridAddressing.Worksheet, _cells, out var grid, out var problem)
        ? grid
        : throw new ArgumentException(problem.Message(Language.English));

    private void Add(int row, int column, string? text, int rows, int columns)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            _cells.Add(new GridCell(row, column, text) { RowSpan = rows, ColumnSpan = columns });
        }
    }
}
