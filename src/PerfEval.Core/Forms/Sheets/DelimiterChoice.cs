using System;
using System.Linq;
using PerfEval.Core.Forms.Grids;

namespace PerfEval.Core.Forms.Sheets;

/// <summary>
/// 分隔符的判断: a text's delimiter is the one under which its header rows name the most columns. How often a character stands in cells says
/// nothing.
/// </summary>
internal static class DelimiterChoice
{
    private static readonly char[] Candidates = ['\t', ',', ';', '|', '，', '；'];

    /// <summary>The text as a sheet; with a problem where it is beyond the limits of a sheet, or has no header row.</summary>
    public static SheetForms? Of(string text, out FormGrid.SheetProblem? problem)
    {
        var (best, most) = (default(SheetForms), 0);
        problem = null;
        foreach (var delimiter in Candidates)
        {
            if (!text.Contains(delimiter, StringComparison.Ordinal) && delimiter != ',')
            {
                continue;
            }

            var grid = Grid(text, delimiter, out var beyond);
            problem ??= beyond;
            if (grid is not null && new SheetForms(grid) is var sheet && sheet.NamedColumns > most)
            {
                (best, most) = (sheet, sheet.NamedColumns);
            }
        }

        problem = best is null ? problem ?? new FormGrid.SheetProblem(FormGrid.SheetProblemKind.NoHeaderRow) : null;
        return best;
    }

    private static FormGrid? Grid(string text, char delimiter, out FormGrid.SheetProblem? problem)
    {
        var rows = DelimitedRows.Of(text, delimiter, out problem);
        if (problem is not null)
        {
            return null;
        }

        // bars stand apart from their cells: | 100 |
        var cells = GridRows.Cells(rows);
        cells = delimiter == '|' ? cells.Select(cell => cell with { Text = cell.Text.Trim() }) : cells;
        return FormGrid.TryCreate(null, GridAddressing.Lines, cells, out var grid, out problem) ? grid : null;
    }
}
