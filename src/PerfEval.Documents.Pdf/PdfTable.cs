using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms.Grids;
using PerfEval.Core.Standards;

namespace PerfEval.Documents.Pdf;

/// <summary>PDF 中的一张表: the cells of a ruled table, and the lines over it.</summary>
internal sealed class PdfTable
{
    private const int MostTitles = 6;
    private readonly List<(int Row, int Column, int Rows, int Columns, string Text)> _cells = [];
    private int _rows;

    /// <summary>A table with the lines over it.</summary>
    public PdfTable(IEnumerable<string> titles) => Titles = [.. titles.TakeLast(MostTitles)];

    /// <summary>The lines over it.</summary>
    public List<string> Titles { get; }

    /// <summary>How many columns it has.</summary>
    public int Columns { get; private set; }

    /// <summary>Whether something stands between it and the end of its page.</summary>
    public bool IsFollowedByText { get; set; }

    /// <summary>Adds the rows of a page; cells are counted by the lines that are their edges.</summary>
    public void Add(List<(int Row, int Column, int Rows, int Columns, string Text)> cells)
    {
        List<int> rows = [.. cells.SelectMany(cell => (int[])[cell.Row, cell.Row + cell.Rows]).Distinct().Order()];
        List<int> columns = [.. cells.SelectMany(cell => (int[])[cell.Column, cell.Column + cell.Columns]).Distinct().Order()];
        foreach (var (row, column, rowSpan, columnSpan, text) in cells)
        {
            var (top, left) = (rows.BinarySearch(row), columns.BinarySearch(column));
            var (bottom, right) = (rows.BinarySearch(row + rowSpan), columns.BinarySearch(column + columnSpan));
            _cells.Add((_rows + top + 1, left + 1, bottom - top, right - left, text));
        }

        _rows += rows.Count - 1;
        Columns = columns.Count - 1;
    }

    /// <summary>The grid, its titles on top.</summary>
    /// <param name="number">Which table of the file it is, from 1.</param>
    /// <exception cref="PdfRefusal">It is beyond a limit.</exception>
    public FormGrid ToGrid(int number)
    {
        var name = "表 " + number.ToString(CultureInfo.InvariantCulture);
        return FormGrid.TryCreate(name, GridAddressing.Table, Cells(), out var grid, out var problem)
            ? grid
            : throw new PdfRefusal(
                new LocalizedText($"{name}：{problem.Message(Language.Chinese)}", $"{name}: {problem.Message(Language.English)}"));
    }

    private IEnumerable<GridCell> Cells()
    {
        var titles = 0;
        foreach (var title in Titles)
        {
            yield return new GridCell(++titles, 1, title);
        }

        foreach (var (row, column, rows, columns, text) in _cells)
        {
            yield return new GridCell(titles + row, column, text)
            {
                RowSpan = rows,
                ColumnSpan = columns,
                Origin = titles == 0 ? null : (row, column),
            };
        }
    }
}
