using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using PerfEval.Core.Common;
using PerfEval.Core.Forms.Filed;
using PerfEval.Core.Forms.Grids;
using PerfEval.Core.Forms.Sheets;
using PerfEval.Core.Forms.Writing;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Forms;

/// <summary>
/// 表格文本: a form as rows of cells, as a spreadsheet saves it: heads such as 年度 and 实施单位 with their values beside them, the funding table and
/// the indicator table each under its Chinese header row, a total row. It takes the rows, or a text whose cells a comma, tab, semicolon,
/// bar or full-width comma parts.
/// </summary>
/// <remarks>Pure and without state, so any number of threads may call it.</remarks>
public static class FormSheet
{
    private static SheetReadResult TooLarge => SheetReadResult.Of(new FormGrid.SheetProblem(FormGrid.SheetProblemKind.TooLarge));

    /// <summary>Reads a table of any document. It never throws for what the grid holds: what is wrong stands in the result.</summary>
    /// <param name="grid">网格: the cells of a worksheet, of a table of a text document, of a delimited text.</param>
    /// <exception cref="ArgumentNullException">The grid is null.</exception>
    /// <example>
    /// <code>
    /// GridCell[] cells = [new(1, 1, "项目支出绩效自评表"), new(2, 1, "三级指标"), new(2, 2, "年度指标值"), new(3, 1, "修建水库"), new(3, 2, "5座")];
    /// if (FormGrid.TryCreate("自评表", GridAddressing.Worksheet, cells, out var grid, out _))
    /// {
    ///     Console.WriteLine(FormSheet.Read(grid).Form?.IndicatorRows.Count);
    /// }
    /// </code>
    /// </example>
    public static SheetReadResult Read(FormGrid grid)
    {
        ArgumentNullException.ThrowIfNull(grid);
        return Read(new SheetForms(grid));
    }

    /// <summary>Whether a table holds a form, found without reading it: whether <see cref="Read(FormGrid)"/> gives one.</summary>
    /// <param name="grid">网格, as for <see cref="Read(FormGrid)"/>.</param>
    /// <exception cref="ArgumentNullException">The grid is null.</exception>
    /// <example>
    /// <code>
    /// GridCell[] cells = [new(1, 1, "本单位职工名册"), new(2, 1, "姓名")];
    /// FormGrid.TryCreate("名册", GridAddressing.Worksheet, cells, out var grid, out _);
    /// Console.WriteLine(FormSheet.HoldsForm(grid!));   // False
    /// </code>
    /// </example>
    public static bool HoldsForm(FormGrid grid)
    {
        ArgumentNullException.ThrowIfNull(grid);
        return SheetForms.Any(grid);
    }

    /// <summary>The form of a sheet; null where no row is a header row of indicators or funds, or the rows are beyond the limits.</summary>
    /// <param name="rows">The rows, each a list of cells.</param>
    public static FiledForm? Read(EquatableList<EquatableList<string>> rows) =>
        FormGrid.TryCreate(null, GridAddressing.Lines, GridRows.Cells(rows.Select((row, i) => (i + 1, row))), out var grid, out _)
            ? Read(grid).Form
            : null;

    /// <summary>Reads 分隔文本 (CSV and its like). It never throws: what is wrong stands in the result.</summary>
    /// <param name="text">The text. A cell in quotation marks may hold delimiters, line breaks and doubled marks.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <example>
    /// <code>
    /// var sheet = FormSheet.ReadText("项目支出绩效自评表\n一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\n产出指标\t数量指标\t修建水库\t5座\t5座\n");
    /// Console.WriteLine(sheet.TryGetForm(out var form, out var problem) ? form.IndicatorRows[0].Name : problem.Message(Language.English));
    /// </code>
    /// </example>
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
    /// <example>
    /// <code>
    /// var sheet = FormSheet.ReadBytes("三级指标,年度指标值\n修建水库,5座\n"u8);   // UTF-8, UTF-16 or GB18030
    /// Console.WriteLine(sheet.Forms.Count);
    /// </code>
    /// </example>
    public static SheetReadResult ReadBytes(ReadOnlySpan<byte> utf8OrOther, Encoding? otherwise = null) =>
        utf8OrOther.Length > Limits.MaxDocumentBytes ? TooLarge : Read(SheetText.Of(utf8OrOther, otherwise));

    /// <summary>
    /// Lays a report out as the ministry's self-evaluation form prints it, eleven columns wide: heads, funds, goal, indicators with their
    /// levels merged, total (规范表样). A report without results makes the form to be filled in. <see cref="Read(FormGrid)"/> reads it back.
    /// </summary>
    /// <remarks>
    /// Each cell holds the text that was filed, or the value where there is none. What the form has no cell for (narrative, facts,
    /// judgements) is not in it, and the texts of several goals stand in one block, as the form has one.
    /// </remarks>
    /// <param name="report">自评报告.</param>
    /// <exception cref="ArgumentNullException">The report is null.</exception>
    /// <exception cref="ArgumentException">It has more rows, or longer texts, than a table may have (<see cref="Limits"/>).</exception>
    /// <example>
    /// <code>
    /// var grid = FormSheet.Write(Samples.ReceptionCentre2020);
    /// Console.WriteLine(FormSheet.HoldsForm(grid));   // True
    /// </code>
    /// </example>
    public static FormGrid Write(SelfEvaluation report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return OfficialForm.Of(report);
    }

    private static SheetReadResult Read(SheetText text)
    {
        List<OpenRow> unsettled = [];
        var sheet = DelimiterChoice.Of(text.Text, out var problem) ?? (IsShort(text.Text) ? FlowedText.Of(text.Text, unsettled) : null);
        if (sheet is null)
        {
            var isDamaged = problem!.Kind == FormGrid.SheetProblemKind.NoHeaderRow
                && text.Text.Contains(SheetText.Mark, StringComparison.Ordinal);
            return SheetReadResult.Of(isDamaged ? text.Damage(0) : SeenIn(text.Text, problem));
        }

        if (unsettled.Count == 0 && Damage(text, sheet.Grid) is { } damage)
        {
            return SheetReadResult.Of(damage);
        }

        var read = Read(sheet);
        return unsettled.Count > 0 && read is { Form: { } first, Forms: var forms }
            ? SheetReadResult.Of([WithOpen(first, unsettled, sheet.Grid), .. forms.AsSpan()[1..]])
            : read;
    }

    private static SheetReadResult Read(SheetForms sheet)
    {
        var forms = sheet.Read();
        return forms.Count > 0
            ? SheetReadResult.Of(forms)
            : SheetReadResult.Of(new FormGrid.SheetProblem(FormGrid.SheetProblemKind.NoHeaderRow));
    }

    // the layouts without delimiters are those of a page of text, not of a data base
    private static bool IsShort(string text) => text.Length <= Limits.MaxCellCharacters;

    // rows whose cells no head and no number settles are kept as they stand, and told
    private static FiledForm WithOpen(FiledForm form, List<OpenRow> unsettled, FormGrid grid)
    {
        List<string> heads = [.. form.UnreadHeads];
        List<string> remarks = [.. form.Remarks];
        List<CellAddress> addresses = [.. form.RemarkAddresses];
        foreach (var (text, line, isOfTable) in unsettled)
        {
            if (isOfTable)
            {
                heads.Add(string.Create(CultureInfo.InvariantCulture, $"（第{line}行：{text}）"));
            }

            remarks.Add(text);
            addresses.Add(grid.AddressOf(line));
        }

        return form with
        {
            UnreadHeads = heads.ToEquatableList(),
            HasUnreadTable = form.HasUnreadTable || unsettled.Exists(row => row.IsOfTable),
            Remarks = remarks.ToEquatableList(),
            RemarkAddresses = addresses.ToEquatableList(),
        };
    }

    // 没有表头行: the heads that stand in the text all the same, so that the message can say what is missing
    private static FormGrid.SheetProblem SeenIn(string text, FormGrid.SheetProblem problem)
    {
        if (problem.Kind != FormGrid.SheetProblemKind.NoHeaderRow || !IsShort(text))
        {
            return problem;
        }

        string[] heads = ["三级指标", "年度指标值", "实际完成值", "分值", "得分", "全年预算数", "全年执行数"];
        return problem with { Seen = [.. heads.Where(head => text.Contains(head, StringComparison.Ordinal))] };
    }

    // a byte that is no text in a head, or in the name of what may be a total
    private static FormGrid.SheetProblem? Damage(SheetText text, FormGrid grid)
    {
        if (!text.Text.Contains(SheetText.Mark, StringComparison.Ordinal))
        {
            return null;
        }

        var (earlier, inIndicators) = (0, false);
        var rows = GridRows.Of(grid);
        for (var i = 0; i < rows.Count; i++)
        {
            inIndicators = HeadBand.At(rows, i)?.IsIndicators ?? inIndicators;
            var inRow = SheetRow.Count(rows[i], SheetText.Mark);
            if (inRow > 0 && (HeadBand.NamesColumns(rows[i], 2) || (inIndicators && SheetTotals.IsDamaged(rows[i]))))
            {
                return text.Damage(earlier);
            }

            earlier += inRow;
        }

        return null;
    }
}
