using System;
using PerfEval.Core.Forms.Grids;

namespace PerfEval.Core.Forms.Sheets;

/// <summary>表格行: what there is to say of a row of a sheet as a whole.</summary>
internal static class SheetRow
{
    /// <summary>Whether a row rules off: | --- | :---: | and nothing else.</summary>
    public static bool IsRule(GridRow row)
    {
        for (var i = 0; i < row.Count; i++)
        {
            if (row[i].Text.AsSpan().Trim() is not { Length: >= 3 } text || text.IndexOfAnyExcept("-:=") >= 0)
            {
                return false;
            }
        }

        return row.Count > 1;
    }

    /// <summary>How often a character stands in the cells.</summary>
    public static int Count(GridRow row, char character)
    {
        var count = 0;
        for (var i = 0; i < row.Count; i++)
        {
            count += row[i].Text.AsSpan().Count(character);
        }

        return count;
    }
}
