using PerfEval.Core.Common;

namespace PerfEval.Core.Forms;

/// <summary>表格行: the cells of one row of a sheet.</summary>
internal static class SheetRow
{
    /// <summary>Whether no cell holds anything.</summary>
    public static bool IsBlank(EquatableList<string> row) => Filled(row) == 0;

    /// <summary>How many cells hold something.</summary>
    public static int Filled(EquatableList<string> row)
    {
        var filled = 0;
        foreach (var cell in row)
        {
            filled += RawCell.Of(cell) is null ? 0 : 1;
        }

        return filled;
    }

    /// <summary>The first cell that holds something.</summary>
    public static string? FirstFilled(EquatableList<string> row)
    {
        foreach (var cell in row)
        {
            if (RawCell.Of(cell) is { } text)
            {
                return text;
            }
        }

        return null;
    }
}
