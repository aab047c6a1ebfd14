using System;
using System.Collections.Generic;
using PerfEval.Core.Common;

namespace PerfEval.Core.Forms;

/// <summary>表格行: the cells of one row of a sheet.</summary>
internal static class SheetRow
{
    /// <summary>The cells that hold something, with their columns.</summary>
    public static List<(int Column, string Text)> Filled(EquatableList<string> row)
    {
        List<(int Column, string Text)> filled = [];
        for (var i = 0; i < row.Count; i++)
        {
            if (RawCell.Of(row[i]) is { } text)
            {
                filled.Add((i, text));
            }
        }

        return filled;
    }

    /// <summary>Whether a row rules off: | --- | :---: | and nothing else.</summary>
    public static bool IsRule(List<(int Column, string Text)> cells) =>
        cells.Count > 1 && cells.TrueForAll(cell => cell.Text.Trim() is { Length: >= 3 } text && text.AsSpan().IndexOfAnyExcept("-:=") < 0);

    /// <summary>How often a character stands in the cells.</summary>
    public static int Count(EquatableList<string> row, char character)
    {
        var count = 0;
        foreach (var cell in row)
        {
            count += cell.AsSpan().Count(character);
        }

        return count;
    }
}
