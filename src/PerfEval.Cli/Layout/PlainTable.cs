using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Cli.Output;

namespace PerfEval.Cli.Layout;

/// <summary>
/// 无框表格: rows of cells in columns, two blanks apart, without a frame: a line a row where the texts fit, so that a whole form is seen at a
/// glance. Where it is too wide, columns of text wrap; nothing is cut off.
/// </summary>
internal sealed class PlainTable
{
    private const int Gap = 2;

    private readonly Column[] _columns;
    private readonly CellWidth _cells;
    private readonly List<(Piece[] Cells, bool IsSpanning)> _rows = [];

    /// <summary>A table without rows.</summary>
    public PlainTable(CellWidth cells, params Column[] columns) => (_cells, _columns) = (cells, columns);

    /// <summary>Adds a row; missing cells at the end are blank.</summary>
    public void Row(params ReadOnlySpan<Piece> cells)
    {
        var row = new Piece[_columns.Length];
        for (var i = 0; i < row.Length; i++)
        {
            row[i] = i < cells.Length ? cells[i] with { Text = PlainText.Line(cells[i].Text) } : "";
        }

        _rows.Add((row, false));
    }

    /// <summary>Adds a line over all columns.</summary>
    public void Span(Piece text) => _rows.Add(([text with { Text = PlainText.Line(text.Text) }], true));

    /// <summary>The lines of the table in a width, its heads first.</summary>
    public IEnumerable<Piece[]> Render(int width)
    {
        var widths = Widths(width);
        var lines = RowLines(Array.ConvertAll(_columns, column => new Piece(column.Header, Tone.Muted)), widths);
        foreach (var (row, isSpanning) in _rows)
        {
            lines = lines.Concat(isSpanning ? Spanning(row[0], width) : RowLines(row, widths));
        }

        return lines;
    }

    private IEnumerable<Piece[]> Spanning(Piece text, int width) =>
        Folding.Fold(text.Text, width, _cells).Select(line => new Piece[] { text with { Text = line } });

    private IEnumerable<Piece[]> RowLines(Piece[] row, int[] widths)
    {
        var folded = new List<string>[row.Length];
        for (var i = 0; i < row.Length; i++)
        {
            folded[i] = Folding.Fold(row[i].Text, widths[i], _cells);
        }

        for (var y = 0; y < folded.Max(lines => lines.Count); y++)
        {
            List<Piece> pieces = [];
            var owed = 0;
            for (var i = 0; i < row.Length; i++)
            {
                var text = y < folded[i].Count ? folded[i][y] : "";
                var padding = Math.Max(0, widths[i] - _cells.Of(text));
                if (text.Length > 0)
                {
                    pieces.Add(new string(' ', owed + (_columns[i].IsNumeric ? padding : 0)));
                    pieces.Add(row[i] with { Text = text });
                    owed = (_columns[i].IsNumeric ? 0 : padding) + Gap;
                }
                else
                {
                    owed += widths[i] + Gap;
                }
            }

            yield return [.. pieces];
        }
    }

    private int[] Widths(int width)
    {
        var widths = new int[_columns.Length];
        for (var i = 0; i < widths.Length; i++)
        {
            widths[i] = _cells.Of(_columns[i].Header);
            foreach (var (row, isSpanning) in _rows)
            {
                widths[i] = Math.Max(widths[i], isSpanning ? 0 : _cells.Of(row[i].Text));
            }
        }

        var gaps = Gap * (widths.Length - 1);
        ColumnWidths.Fit(_columns, widths, width - gaps);
        return widths;
    }
}
