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
    /// <summary>行, from 1.</summary>
    public int Row { get; init => field = Counted(value); } = Counted(Row);

    /// <summary>列, from 1.</summary>
    public int Column { get; init => field = Counted(value); } = Counted(Column);

    /// <summary>原文: the whole content as text.</summary>
    public string Text { get; init => field = Given.Of(value); } = Given.Of(Text);

    /// <summary>显示: what the document shows in the cell, such as 94%; null where it shows the text itself.</summary>
    public string? Displayed { get; init; }

    /// <summary>类型: what the document stores.</summary>
    public CellKind Kind { get; init => field = Given.Defined(value); }

    /// <summary>合并行数: the rows a merged cell spans; 1 for any other.</summary>
    public int RowSpan { get; init => field = Counted(value); } = 1;

    /// <summary>合并列数: the columns a merged cell spans; 1 for any other.</summary>
    public int ColumnSpan { get; init => field = Counted(value); } = 1;

    /// <summary>
    /// 原位置: the row and the column the document calls the cell by, each from 1, where they are not its place in the grid: below a
    /// title that stands over a table, or in a text a grid was put together from. Null where the place is the same.
    /// </summary>
    public (int Row, int Column)? Origin { get; init; }

    private static int Counted(int value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        value >= 1 ? value : throw new ArgumentOutOfRangeException(name, value, "Rows, columns and spans count from 1.");
}
