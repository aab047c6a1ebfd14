using System.Text;
using PerfEval.Core.Forms.Grids;

namespace PerfEval.Cli.Input;

/// <summary>网格的文本: a table as text, a row a line with tabs between its cells, as a text copy of it would have them.</summary>
internal static class GridLines
{
    /// <summary>The lines.</summary>
    public static string Of(FormGrid grid)
    {
        var text = new StringBuilder();
        var (row, column) = (1, 1);
        foreach (var cell in grid.Cells)
        {
            if (cell.Row > row)
            {
                text.Append('\n');
                (row, column) = (cell.Row, 1);
            }

            text.Append('\t', cell.Column - column).Append(cell.Text.ReplaceLineEndings(" ").Replace('\t', ' '));
            column = cell.Column;
        }

        return text.ToString();
    }
}
