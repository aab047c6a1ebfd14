using System.Collections.Generic;
using System.Linq;

namespace PerfEval.Documents.Words;

/// <summary>Word 表格: a table of a Word file, and the paragraphs before it that may be its title.</summary>
internal sealed class WordTable
{
    private readonly Dictionary<int, WordCell> _open = [];

    /// <summary>The cells, row by row.</summary>
    public List<WordCell> Cells { get; } = [];

    /// <summary>The short paragraphs right before the table.</summary>
    public List<string> Before { get; init; } = [];

    /// <summary>The short paragraphs right behind the table, where no other table follows.</summary>
    public List<string> Behind { get; init; } = [];

    /// <summary>Whether only blank paragraphs part it from the table before, so that both may be one.</summary>
    public bool FollowsTable { get; init; }

    /// <summary>Whether it stands in a cell of another.</summary>
    public bool IsInner { get; init; }

    /// <summary>The number of rows.</summary>
    public int Rows { get; private set; }

    /// <summary>Keeps a row.</summary>
    public void AddRow(List<WordCell> cells)
    {
        Rows++;
        cells.ForEach(Add);
    }

    /// <summary>The rows as lines with tabs between the cells.</summary>
    public IEnumerable<string> Lines() => Cells
        .GroupBy(cell => cell.Row)
        .Select(row => string.Join('\t', row.Select(cell => cell.Text.ReplaceLineEndings(" "))));

    // a cell that goes on with the one above makes that one longer
    private void Add(WordCell cell)
    {
        if (cell.IsContinued && _open.TryGetValue(cell.Column, out var above) && above.Row + above.Rows == cell.Row)
        {
            above.Rows++;
            above.Text = cell.Text.Length == 0 ? above.Text : $"{above.Text}\n{cell.Text}";
            return;
        }

        Cells.Add(cell);
        if (cell.MayContinue)
        {
            _open[cell.Column] = cell;
        }
        else
        {
            _ = _open.Remove(cell.Column);
        }
    }
}
