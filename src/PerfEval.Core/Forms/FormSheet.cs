using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using PerfEval.Core.Common;
using PerfEval.Core.Forms.Grids;

namespace PerfEval.Core.Forms;

/// <summary>
/// 表格文本: a form as rows of cells, as a spreadsheet saves it: heads such as 年度 and 实施单位 with their values beside them, the funding table and
/// the indicator table each under its Chinese header row, a total row. It takes the rows, or a text whose cells a comma, tab, semicolon,
/// bar or full-width comma parts.
/// </summary>
public static class FormSheet
{
    private static SheetReadResult TooLarge => SheetReadResult.Of(new SheetProblem(SheetProblemKind.TooLarge));

    /// <summary>Reads a table of any document. It never throws for what the grid holds: what is wrong stands in the result.</summary>
    /// <param name="grid">网格: the cells of a worksheet, of a table of a text document, of a delimited text.</param>
    /// <exception cref="ArgumentNullException">The grid is null.</exception>
    public static SheetReadResult Read(FormGrid grid)
    {
        ArgumentNullException.ThrowIfNull(grid);
        var sheet = new SheetScan();
        foreach (var row in GridRows.Of(grid))
        {
            var texts = new string[row.LastColumn];
            Array.Fill(texts, "");
            for (var i = 0; i < row.Count; i++)
            {
                texts[row[i].Column - 1] = row[i].Text;
            }

            sheet.Add(EquatableList.Create(texts));
        }

        return sheet.Form is { } form ? SheetReadResult.Of(form) : SheetReadResult.Of(new SheetProblem(SheetProblemKind.NoHeaderRow));
    }

    /// <summary>The form of a sheet; null where no row is a header row of indicators or funds, or the rows are beyond the limits.</summary>
    /// <param name="rows">The rows, each a list of cells.</param>
    public static FiledForm? Read(EquatableList<EquatableList<string>> rows) =>
        Read(rows.Select((row, i) => (i + 1, row))).Form;

    /// <summary>Reads 分隔文本 (CSV and its like). It never throws: what is wrong stands in the result.</summary>
    /// <param name="text">The text. A cell in quotation marks may hold delimiters, line breaks and doubled marks.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static SheetReadResult ReadText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length > Limits.MaxDocumentBytes ? TooLarge : Read(SheetText.Of(text));
    }

    /// <summary>
    /// Reads 分隔文本 (CSV and its like) from bytes: UTF-8 with or without a mark, UTF-16 with one, else <paramref name="otherwise"/>. A byte
    /// that is not text is kept as U+FFFD in its cell, which is then reported as unreadable (PE9001); in a head it is a problem. It never
    /// throws for what the bytes hold.
    /// </summary>
    /// <param name="utf8OrOther">The bytes.</param>
    /// <param name="otherwise">
    /// The encoding of bytes that are not UTF-8: GB18030 for what Chinese spreadsheets save, which a host takes from
    /// <c>CodePagesEncodingProvider</c>; null where the host has none.
    /// </param>
    public static SheetReadResult ReadBytes(ReadOnlySpan<byte> utf8OrOther, Encoding? otherwise = null) =>
        utf8OrOther.Length > Limits.MaxDocumentBytes ? TooLarge : Read(SheetText.Of(utf8OrOther, otherwise));

    private static SheetReadResult Read(SheetText text)
    {
        var rows = DelimiterChoice.Rows(text.Text, out var problem);
        if (problem is not null)
        {
            var isDamaged = problem.Kind == SheetProblemKind.NoHeaderRow && text.Text.Contains(SheetText.Mark, StringComparison.Ordinal);
            return SheetReadResult.Of(isDamaged ? text.Damage(0) : problem);
        }

        var earlier = 0;
        var inIndicators = false;
        foreach (var (_, row) in rows)
        {
            inIndicators = SheetHeader.HeaderOf(row) is { } columns ? SheetColumns.AreIndicators(columns) : inIndicators;
            var inRow = SheetRow.Count(row, SheetText.Mark);
            if (inRow > 0 && (SheetHeader.NamesColumns(row, 2) || (inIndicators && SheetTotals.IsDamaged(row))))
            {
                return SheetReadResult.Of(text.Damage(earlier));
            }

            earlier += inRow;
        }

        return Read(rows);
    }

    private static SheetReadResult Read(IEnumerable<(int Line, EquatableList<string> Cells)> rows) =>
        FormGrid.TryCreate(null, GridAddressing.Lines, GridRows.Cells(rows), out var grid, out var problem)
            ? Read(grid)
            : SheetReadResult.Of(problem);
}
