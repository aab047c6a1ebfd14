using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Findings;

namespace PerfEval.Documents.Review;

/// <summary>一张工作表的复核: what is said beside the rows of a sheet, and at its cells.</summary>
internal sealed class SheetReview(string name)
{
    private readonly SortedDictionary<int, ReviewedLine> _lines = [];
    private readonly SortedDictionary<(int Row, int Column), List<Finding>> _cells = [];
    private readonly HashSet<int> _heads = [];

    /// <summary>表名: what the sheet is called.</summary>
    public string Name { get; } = name;

    /// <summary>The rows, from the top.</summary>
    public IEnumerable<ReviewedLine> Lines => _lines.Values;

    /// <summary>The rows above which nothing scored stands: where heads go.</summary>
    public IReadOnlySet<int> Heads => _heads;

    /// <summary>The cells that something was found in, row by row.</summary>
    public IEnumerable<KeyValuePair<(int Row, int Column), List<Finding>>> Cells => _cells;

    /// <summary>The row of a number.</summary>
    public ReviewedLine Line(int row)
    {
        if (!_lines.TryGetValue(row, out var line))
        {
            _lines.Add(row, line = new ReviewedLine(row));
        }

        return line;
    }

    /// <summary>Puts heads above a row, unless that is the first.</summary>
    public void HeadAbove(int row)
    {
        if (row > 1 && !_lines.ContainsKey(row - 1))
        {
            _heads.Add(row - 1);
        }
    }

    /// <summary>What was found in a cell.</summary>
    public List<Finding> Cell(int row, int column)
    {
        if (!_cells.TryGetValue((row, column), out var findings))
        {
            _cells.Add((row, column), findings = []);
        }

        return findings;
    }

    /// <summary>The rows from the first to the last of which something is said.</summary>
    public (int First, int Last) Rows()
    {
        var rows = _lines.Keys.Concat(_cells.Keys.Select(cell => cell.Row)).Concat(_heads).ToList();
        return rows.Count == 0 ? throw new InvalidOperationException("Nothing is said of the sheet.") : (rows.Min(), rows.Max());
    }
}
