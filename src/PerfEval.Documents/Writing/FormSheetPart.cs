using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using PerfEval.Documents.Editing;
using PerfEval.Documents.Workbooks;

namespace PerfEval.Documents.Writing;

/// <summary>表样的工作表: a form as the part of a sheet, ruled, merged, as wide as a sheet of A4 and as high as its texts need.</summary>
internal sealed class FormSheetPart(FormLayout layout)
{
    // of the eleven columns of the ministry's form, in digits
    private static readonly int[] Widths = [9, 17, 19, 11, 12, 13, 13, 7, 8, 9, 14];

    private const int OtherWidth = 12;
    private const int LineHeight = 15;
    private const int RowHeight = 24;
    private const int TitleHeight = 36;
    private const int MostHeight = 400;   // a row is at most 409 points high

    // what stands at the left of the whole form, and over its columns
    private static readonly HashSet<string> Labels = new(StringComparer.Ordinal)
    {
        "项目名称", "主管部门", "实施单位", "部门名称", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分", "预期目标", "实际完成情况",
        "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "偏差原因分析及改进措施", "目标序号", "总分",
    };

    private readonly int[] _heights = new int[layout.Rows + 1];

    /// <summary>The part.</summary>
    public string Write()
    {
        Measure();
        var xml = new StringBuilder(OpenParts.Head);
        xml.Append("<worksheet xmlns=\"" + OpenParts.Main + "\">")
            .Append("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetFormatPr defaultRowHeight=\"15\"/><cols>");
        for (var column = 1; column <= layout.Columns; column++)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<col min=\"{column}\" max=\"{column}\" ")
                .Append(CultureInfo.InvariantCulture, $"width=\"{WidthOf(column)}\" customWidth=\"1\"/>");
        }

        xml.Append("</cols><sheetData>");
        for (var row = 1; row <= layout.Rows; row++)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<row r=\"{row}\" ht=\"{_heights[row]}\" customHeight=\"1\">");
            for (var column = 1; column <= layout.Columns; column++)
            {
                WriteCell(xml, row, column);
            }

            xml.Append("</row>");
        }

        xml.Append("</sheetData>");
        var merged = layout.Cells.Where(cell => cell.Rows > 1 || cell.Columns > 1).ToList();
        if (merged.Count > 0)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<mergeCells count=\"{merged.Count}\">");
            foreach (var cell in merged)
            {
                xml.Append(CultureInfo.InvariantCulture, $"<mergeCell ref=\"{CellName.Of(cell.Row, cell.Column)}:")
                    .Append(CellName.Of(cell.Row + cell.Rows - 1, cell.Column + cell.Columns - 1)).Append("\"/>");
            }

            xml.Append("</mergeCells>");
        }

        return xml.Append("<printOptions horizontalCentered=\"1\"/>")
            .Append("<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>")
            .Append("<pageSetup paperSize=\"9\" orientation=\"portrait\" fitToWidth=\"1\" fitToHeight=\"0\"/></worksheet>").ToString();
    }

    private static int WidthOf(int column) => column <= Widths.Length ? Widths[column - 1] : OtherWidth;

    // a title, then the year: what stands over the whole width above the first ruled row
    private bool IsAbove(LayoutCell cell) => cell.Row <= 2 && cell.Columns == layout.Columns;

    private FormStyle StyleOf(LayoutCell cell) => cell switch
    {
        { Row: 1 } when IsAbove(cell) => FormStyle.Title,
        { Row: 2 } when IsAbove(cell) => FormStyle.Year,
        { Column: 1 } when cell.Columns < layout.Columns => FormStyle.Label,
        _ when Labels.Contains(cell.Text) => FormStyle.Label,

        // who and what the form is of, and its grade
        { Row: <= 4 } => FormStyle.Value,
        { Column: 10 } when layout.At(cell.Row, 1).Text == "总分" => FormStyle.Value,

        // texts of goals and notes, names of lines and indicators, reasons
        { Columns: >= 5 } or { Column: 3, Columns: 2 } or { Column: 4 } or { Column: 10 } => FormStyle.Text,
        _ => FormStyle.Value,
    };

    private void WriteCell(StringBuilder xml, int row, int column)
    {
        var cell = layout.At(row, column);
        var (style, name) = (StyleOf(cell), CellName.Of(row, column));
        var number = style is FormStyle.Value or FormStyle.Text && column >= 5 ? CellNumber.Of(cell.Text) : null;
        var start = $"<c r=\"{name}\" s=\"{FormStyles.Number(style, number?.Format)}\"";
        if (cell.Row != row || cell.Column != column || cell.Text.Length == 0)
        {
            xml.Append(start).Append("/>");
        }
        else if (number is { } stored)
        {
            xml.Append(start).Append("><v>").Append(stored.Value).Append("</v></c>");
        }
        else
        {
            xml.Append(start).Append(" t=\"inlineStr\"><is><t xml:space=\"preserve\">").Append(XmlText.OfCell(cell.Text))
                .Append("</t></is></c>");
        }
    }

    // what a cell needs beyond its other rows its last row gives
    private void Measure()
    {
        for (var row = 1; row <= layout.Rows; row++)
        {
            _heights[row] = row == 1 && IsAbove(layout.At(1, 1)) ? TitleHeight : RowHeight;
        }

        foreach (var cell in layout.Cells.OrderBy(cell => cell.Row + cell.Rows))
        {
            var width = Enumerable.Range(cell.Column, cell.Columns).Sum(WidthOf) - 1;
            var rows = Enumerable.Range(cell.Row, cell.Rows).ToList();
            var missing = (TextWidth.Lines(cell.Text, width) * LineHeight) + 6 - rows.Sum(row => _heights[row]);
            if (missing > 0)
            {
                _heights[rows[^1]] = Math.Min(_heights[rows[^1]] + missing, MostHeight);
            }
        }
    }
}
