using System;
using System.Globalization;
using PerfEval.Core.Common;

namespace PerfEval.Documents.Workbooks;

/// <summary>单元格名称: F12 as a row and a column, A1:K1 as a range.</summary>
internal static class CellName
{
    /// <summary>The row and the column, from 1, each one beyond the limit where it is larger; false where the text names no cell.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out int row, out int column)
    {
        (row, column) = (0, 0);
        var at = 0;
        for (; at < text.Length && char.IsAsciiLetter(text[at]); at++)
        {
            column = Math.Min((column * 26) + (char.ToUpperInvariant(text[at]) - 'A' + 1), Limits.MaxColumns + 1);
        }

        var letters = at;
        for (; at < text.Length && char.IsAsciiDigit(text[at]); at++)
        {
            row = Math.Min((row * 10) + (text[at] - '0'), Limits.MaxRows + 1);
        }

        return letters > 0 && at > letters && at == text.Length && row > 0;
    }

    /// <summary>The name of a cell by its row and column, from 1.</summary>
    public static string Of(int row, int column) => Letters(column) + row.ToString(CultureInfo.InvariantCulture);

    /// <summary>The letters of a column, from 1.</summary>
    private static string Letters(int column)
    {
        var letters = "";
        for (var rest = column; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        }

        return letters;
    }

    /// <summary>The range; false where the text names none.</summary>
    public static bool TryParseRange(ReadOnlySpan<char> text, out CellRange range)
    {
        range = default;
        var colon = text.IndexOf(':');
        if (colon < 0 || !TryParse(text[..colon], out var row, out var column)
            || !TryParse(text[(colon + 1)..], out var lastRow, out var lastColumn))
        {
            return false;
        }

        range = new CellRange(row, column, lastRow, lastColumn);
        return true;
    }
}
