using System.Collections.Generic;
using PerfEval.Core.Common;

namespace PerfEval.Core.Forms.Grids;

/// <summary>行: the rows of a grid that hold something, from the top, and grids made of rows of texts.</summary>
internal static class GridRows
{
    /// <summary>The rows of a grid.</summary>
    public static List<GridRow> Of(FormGrid grid)
    {
        List<GridRow> rows = [];
        var cells = grid.Cells.AsSpan();
        for (var first = 0; first < cells.Length;)
        {
            var end = first + 1;
            while (end < cells.Length && cells[end].Row == cells[first].Row)
            {
                end++;
            }

            rows.Add(new GridRow(grid, first, end - first));
            first = end;
        }

        return rows;
    }

    /// <summary>The cells of rows of texts, for a grid.</summary>
    /// <param name="rows">Each row with its number, from 1.</param>
    public static IEnumerable<GridCell> Cells(IEnumerable<(int Number, EquatableList<string> Texts)> rows)
    {
        foreach (var (number, texts) in rows)
        {
            for (var i = 0; i < texts.Count; i++)
            {
                if (!string.IsNullOrWhiteSpace(texts[i]))
                {
                    yield return new GridCell(number, i + 1, texts[i]);
                }
            }
        }
    }
}
