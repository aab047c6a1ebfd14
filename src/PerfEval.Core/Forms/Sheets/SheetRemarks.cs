using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Common;
using PerfEval.Core.Forms.Grids;

namespace PerfEval.Core.Forms.Sheets;

/// <summary>其他内容: the lines and columns of a sheet that are none of a form's, each with where it stands.</summary>
internal sealed class SheetRemarks
{
    private readonly List<string> _texts = [];
    private readonly List<CellAddress> _addresses = [];

    /// <summary>The texts.</summary>
    public EquatableList<string> Texts => _texts.ToEquatableList();

    /// <summary>Where each begins.</summary>
    public EquatableList<CellAddress> Addresses => _addresses.ToEquatableList();

    /// <summary>Keeps a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="row">A row of the sheet.</param>
    /// <param name="cell">The cell it begins in.</param>
    public void Add(string text, GridRow row, GridCell cell) => Add(text, row.AddressOf(cell));

    /// <summary>Keeps a text.</summary>
    public void Add(string text, CellAddress address)
    {
        if (text.Length > 0)
        {
            _texts.Add(text);
            _addresses.Add(address);
        }
    }

    /// <summary>Keeps a row as one text.</summary>
    public void Add(GridRow row) => Add(row, [.. row.Cells]);

    /// <summary>Keeps each cell of a row that was not taken for something.</summary>
    public void AddOthers(GridRow row, ICollection<GridCell> taken)
    {
        foreach (var cell in row.Cells)
        {
            if (!taken.Contains(cell))
            {
                Add(cell.Text, row, cell);
            }
        }
    }

    /// <summary>Keeps some cells of a row as one text.</summary>
    public void Add(GridRow row, IReadOnlyList<GridCell> cells)
    {
        if (cells.Count > 0)
        {
            Add(string.Join(" ", cells.Select(cell => cell.Text)), row, cells[0]);
        }
    }
}
