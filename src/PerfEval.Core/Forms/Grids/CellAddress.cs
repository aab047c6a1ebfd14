using System;
using System.Globalization;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Forms.Grids;

/// <summary>单元格地址: where in its document a cell or a row stands: 自评表!F12, 第 31 行第 4 列, 表 2 第 5 行.</summary>
/// <remarks>Equal when all parts are equal.</remarks>
public sealed record CellAddress
{
    internal CellAddress(string? grid, GridAddressing addressing, int row, int? column) =>
        (Grid, Addressing, Row, Column) = (grid, Given.Defined(addressing), row, column);

    /// <summary>表名: the worksheet or table; null for a text without a name.</summary>
    public string? Grid { get; }

    /// <summary>地址形式: how it is written.</summary>
    public GridAddressing Addressing { get; }

    /// <summary>行, from 1.</summary>
    public int Row { get; }

    /// <summary>列, from 1; null where the row as a whole is meant.</summary>
    public int? Column { get; }

    /// <summary>The address in words.</summary>
    /// <param name="language">Chinese or English.</param>
    public string Text(Language language)
    {
        var row = Row.ToString(CultureInfo.InvariantCulture);
        if (Addressing == GridAddressing.Worksheet && Column is { } letters)
        {
            return (Grid is null ? "" : Grid + "!") + Letters(letters) + row;
        }

        var name = Grid is null ? "" : Grid + " ";
        var column = Column is { } at ? at.ToString(CultureInfo.InvariantCulture) : null;
        if (language == Language.English)
        {
            var what = Addressing == GridAddressing.Lines ? "line " : "row ";
            return name + what + row + (column is null ? "" : ", column " + column);
        }

        return name + "第 " + row + " 行" + (column is null ? "" : "第 " + column + " 列");
    }

    /// <summary>The address in Chinese.</summary>
    public override string ToString() => Text(Language.Chinese);

    // 1 is A, 27 is AA
    private static string Letters(int column)
    {
        Span<char> letters = stackalloc char[8];
        var at = letters.Length;
        for (var rest = column; rest > 0; rest = (rest - 1) / 26)
        {
            letters[--at] = (char)('A' + ((rest - 1) % 26));
        }

        return letters[at..].ToString();
    }
}
