using System;
using System.Runtime.CompilerServices;
using PerfEval.Core.Common;

namespace PerfEval.Core.Forms.Grids;

/// <summary>表格的一个单元格: one cell of a <see cref="FormGrid"/> that holds something.</summary>
/// <param name="Row">行, from 1: of a text the line the cell begins in. Of a merged cell its first.</param>
/// <param name="Column">列, from 1. Of a merged cell its first.</param>
/// <param name="Text">
/// 原文: the whole content as text. Of a number the exact stored value in the unit its format shows, such as 93.5% for 0.935 under 0%, so
/// that what is read is what was typed and not what rounding leaves of it.
/// </param>
/// <exception cref="ArgumentOutOfRangeException">A row, column or span is below 1.</exception>
public sealed partial record GridCell(int Row, int Column, string Text)
{
    // what few cells have: the largest form has a million cells
    private readonly Rare? _rare;

    /// <summary>行, from 1.</summary>
    public int Row { get; init => field = Counted(value); } = Counted(Row);

    /// <summary>列, from 1.</summary>
    public int Column { get; init => field = Counted(value); } = Counted(Column);

    /// <summary>原文: the whole content as text.</summary>
    public string Text { get; init => field = Given.Of(value); } = Given.Of(Text);

    /// <summary>显示: what the document shows in the cell, such as 94%; null where it shows the text itself.</summary>
    public string? Displayed
    {
        get => _rare?.Displayed;
        init => _rare = value == Displayed ? _rare : Kept((_rare ?? Rare.None) with { Displayed = value });
    }

    /// <summary>类型: what the document stores.</summary>
    public CellKind Kind { get; init => field = Given.Defined(value); }

    /// <summary>合并行数: the rows a merged cell spans; 1 for any other.</summary>
    public int RowSpan
    {
        get => (_rare ?? Rare.None).RowSpan;
        init => _rare = Counted(value) == RowSpan ? _rare : Kept((_rare ?? Rare.None) with { RowSpan = value });
    }

    /// <summary>合并列数: the columns a merged cell spans; 1 for any other.</summary>
    public int ColumnSpan
    {
        get => (_rare ?? Rare.None).ColumnSpan;
        init => _rare = Counted(value) == ColumnSpan ? _rare : Kept((_rare ?? Rare.None) with { ColumnSpan = value });
    }

    /// <summary>
    /// 原位置: the row and the column the document calls the cell by, each from 1, where they are not its place in the grid: below a
    /// title that stands over a table, or in a text a grid was put together from. Null where the place is the same.
    /// </summary>
    public (int Row, int Column)? Origin
    {
        get => _rare?.Origin;
        init => _rare = value == Origin ? _rare : Kept((_rare ?? Rare.None) with { Origin = value });
    }

    private static Rare? Kept(Rare rare) => rare == Rare.None ? null : rare;

    private sealed record Rare(string? Displayed, int RowSpan, int ColumnSpan, (int Row, int Column)? Origin)
    {
        public static Rare None { get; } = new(null, 1, 1, null);
    }

    private static int Counted(int value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        value >= 1 ? value : throw new ArgumentOutOfRangeException(name, value, "Rows, columns and spans count from 1.");
}
