using System.Collections.Generic;
using PerfEval.Core.Forms.Grids;

namespace PerfEval.Core.Forms.Sheets;

/// <summary>A row of cells whose columns are not known yet, each with the line it stands in.</summary>
/// <param name="Number">The line of the first.</param>
/// <param name="Cells">The cells, in their order.</param>
internal sealed record FlowedRow(int Number, List<(string Text, int Line)> Cells)
{
    /// <summary>Whether each cell of a row that was put together stands in a line of its own.</summary>
    public static bool IsOfLines(GridRow row)
    {
        for (var i = 1; i < row.Count; i++)
        {
            if ((row[i].Origin?.Row ?? row.Number) <= (row[i - 1].Origin?.Row ?? row.Number))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The cells one after the other, as if none were blank.</summary>
    public IEnumerable<GridCell> InSequence()
    {
        for (var i = 0; i < Cells.Count; i++)
        {
            var (text, line) = Cells[i];
            yield return new GridCell(Number, i + 1, text) { Origin = line == Number ? null : (line, 1) };
        }
    }
}
