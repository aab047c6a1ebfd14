using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Cli.Output;

namespace PerfEval.Cli.Layout;

/// <summary>
/// 表格: a table of text with a frame of plain ASCII: a frame of line-drawing characters is itself of ambiguous width and falls apart on half
/// of the Chinese screens. Every line of it takes the same number of cells. Where it does not fit, text columns wrap; nothing is cut off.
/// </summary>
internal sealed class TextTable
{
    private readonly Column[] _columns;
    private readonly CellWidth _cells;
    private readonly List<Piece[]?> _rows = [];

    /// <summary>A table without rows.</summary>
    public TextTable(CellWidth cells, params Column[] columns) => (_cells, _columns) = (cells, columns);

    /// <summary>Adds a row; missing cells at the end are blank.</summary>
    public void Row(params ReadOnlySpan<Piece> cells)
    {
        var row = new Piece[_columns.Length];
        for (var i = 0; i < row.Length; i++)
        {
            row[i] = i < cells.Length ? cells[i] with { Text = PlainText.Lines(cells[i].Text) } : "";
        }

        _rows.Add(row);
    }

    /// <summary>Adds a rule between rows.</summary>
    public void Rule()
    {
        if (_rows.Count > 0 && _rows[^1] is not null)
        {
            _rows.Add(null);
        }
    }

    /// <summary>The lines of the table in a width.</summary>
    public IEnumerable<Piece[]> Render(int width)
    {
        var widths = Widths(width);
        var rule = new Piece[] { "+" + string.Join('+', widths.Select(w => new string('-', w + 2))) + "+" };
        yield return rule;
        foreach (var line in RowLines(Array.ConvertAll(_columns, c => new Piece(c.Header, Tone.Strong)), widths))
        {
            yield return line;
        }

        yield return rule;
        foreach (var row in _rows)
        {
            foreach (var line in row is null ? [rule] : RowLines(row, widths))
            {
                yield return line;
            }
        }

        yield return rule;
    }

    private IEnumerable<Piece[]> RowLines(Piece[] row, int[] widths)
    {
        var folded = new List<string>[row.Length];
        for (var i = 0; i < row.Length; i++)
        {
            folded[i] = Folding.Fold(row[i].Text, widths[i], _cells);
        }

        for (var y = 0; y < folded.Max(lines => lines.Count); y++)
        {
            List<Piece> pieces = ["|"];
            for (var i = 0; i < row.Length; i++)
            {
                var text = y < folded[i].Count ? folded[i][y] : "";
                var padding = new string(' ', Math.Max(0, widths[i] - _cells.Of(text)));
                var (left, right) = _columns[i].IsNumeric ? (padding, "") : ("", padding);
                pieces.Add(" " + left);
                pieces.Add(row[i] with { Text = text });
                pieces.Add(right + " |");
            }

            yield return [.. pieces];
        }
    }

    private int[] Widths(int width)
    {
        var widths = new int[_columns.Length];
        for (var i = 0; i < widths.Length; i++)
        {
            widths[i] = Widest(_columns[i].Header);
            foreach (var row in _rows)
            {
                widths[i] = Math.Max(widths[i], row is null ? 0 : Widest(row[i].Text));
            }
        }

        var frame = 1 + (3 * widths.Length);
        ColumnWidths.Fit(_columns, widths, width - frame);
        return widths;
    }

    private int Widest(string text) => text.Split('\n').Max(_cells.Of);
}
