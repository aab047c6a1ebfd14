using System;
using System.Collections.Generic;
using PerfEval.Core.Common;
using PerfEval.Core.Forms.Grids;

namespace PerfEval.Core.Forms;

/// <summary>
/// 分隔符的判断: a text's delimiter is the one under which its header rows name the most columns. How often a character stands in cells says
/// nothing.
/// </summary>
internal static class DelimiterChoice
{
    private static readonly char[] Candidates = ['\t', ',', ';', '|', '，', '；'];

    /// <summary>The rows; with a problem where the text is beyond the limits of a sheet, or has no header row.</summary>
    public static List<(int Line, EquatableList<string> Cells)> Rows(string text, out SheetProblem? problem)
    {
        var (best, most) = (new List<(int Line, EquatableList<string> Cells)>(), 0);
        problem = null;
        foreach (var delimiter in Candidates)
        {
            if (!text.Contains(delimiter, StringComparison.Ordinal) && delimiter != ',')
            {
                continue;
            }

            var rows = DelimitedRows.Of(text, delimiter, out var beyond);
            problem ??= beyond;
            var named = beyond is null ? Named(rows) : 0;
            if (named > most)
            {
                (best, most) = (rows, named);
            }
        }

        problem = most > 0 ? null : problem ?? new SheetProblem(SheetProblemKind.NoHeaderRow);
        return best;
    }

    private static int Named(List<(int Line, EquatableList<string> Cells)> rows)
    {
        var named = 0;
        foreach (var (_, row) in rows)
        {
            named += SheetHeader.HeaderOf(row)?.Count ?? 0;
        }

        return named;
    }
}
