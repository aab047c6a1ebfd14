using System;
using System.Linq;
using PerfEval.Core.Forms.Grids;
using PerfEval.Documents.Tests.Making;
using Xunit;

namespace PerfEval.Documents.Tests.Workbooks;

/// <summary>What the cells of an .xlsx come to.</summary>
public sealed class WorkbookTests
{
    [Fact]
    public void The_kind_of_every_cell_is_kept()
    {
        var bytes = new Book().Formats("0%", "31")
            .Shared("<t>共享</t>", "<r><t>分</t></r><r><t>段</t></r><rPh><t>duan</t></rPh>")
            .Sheet("自评表", """
                <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1"><v>12.5</v></c><c r="D1" s="1"><v>.935</v></c>
                <c r="E1" s="2"><v>44895</v></c><c r="F1" t="e"><v>#DIV/0!</v></c><c r="G1" t="b"><v>1</v></c><c r="H1" t="str"><f>A1</f><v>文字</v></c>
                <c r="I1"><f>1/2</f></c><c r="J1" t="inlineStr"><is><r><t>内</t></r><r><t>联</t></r></is></c><c r="K1" s="1"/></row>
                """)
            .ToBytes();

        var grid = Reading.Grid(bytes);

        Assert.Equal(["共享", "分段", "12.5", "93.5%", "2022-11-30", "#DIV/0!", "TRUE", "文字", "#未计算!", "内联"], grid.Texts());
        Assert.Equal("94%", grid.At("D1")!.Displayed);
        Assert.Equal("2022年11月30日", grid.At("E1")!.Displayed);
        Assert.Equal(
            [GridCell.CellKind.Text, GridCell.CellKind.Text, GridCell.CellKind.Number, GridCell.CellKind.Number, GridCell.CellKind.Date, GridCell.CellKind.Error,
                GridCell.CellKind.Text, GridCell.CellKind.Text, GridCell.CellKind.Error, GridCell.CellKind.Text],
            grid.Cells.Select(cell => cell.Kind));
    }

    [Fact]
    public void A_number_stored_as_text_is_text()
    {
        var grid = Reading.Grid(Book.Of(Book.Text("A1", "20") + "<c r=\"B1\"><v>20</v></c>"));

        Assert.Equal(("20", "20"), (grid.At("A1")!.Text, grid.At("B1")!.Text));
        Assert.Equal((GridCell.CellKind.Text, GridCell.CellKind.Number), (grid.At("A1")!.Kind, grid.At("B1")!.Kind));
    }

    [Fact]
    public void Rows_and_cells_without_a_place_follow_the_one_before()
    {
        var grid = Reading.Grid(Book.Of("<row><c><v>1</v></c><c><v>2</v></c></row><row r=\"5\"><c r=\"C5\"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>"));

        Assert.Equal(["A1", "B1", "C5", "D5", "A6"], grid.Cells.Select(cell => grid.AddressOf(cell.Row, cell.Column).ToString()[4..]));
    }

    [Fact]
    public void Merged_cells_have_their_span()
    {
        var grid = Reading.Grid(Book.Of(Book.Rows(["标题"], ["甲", "乙"]), after: "<mergeCells><mergeCell ref=\"A1:K1\"/><mergeCell ref=\"B2:B4\"/></mergeCells>"));

        Assert.Equal((1, 11), (grid.At("A1")!.RowSpan, grid.At("A1")!.ColumnSpan));
        Assert.Equal((3, 1), (grid.At("B2")!.RowSpan, grid.At("B2")!.ColumnSpan));
    }

    [Fact]
    public void Escaped_signs_are_decoded() =>
        Assert.Equal(["甲\n乙_x", "_x005F"], Reading.Grid(Book.Of(Book.Text("A1", "甲_x000D_\n乙_x") + Book.Text("B1", "_x005F_x005F"))).Texts());

    [Fact]
    public void What_the_workbook_does_not_compute_hides_or_rounds_is_said_with_its_place()
    {
        var document = Reading.Document(new Book().Formats("0%").Sheet(
            "自评表",
            """
            <row r="1" hidden="1"><c r="A1" s="1"><v>0.8567</v></c></row><row r="2"><c r="C2"><f>A1*2</f></c></row><row r="3" hidden="1"/>
            """,
            before: "<cols><col min=\"3\" max=\"3\" hidden=\"1\"/><col min=\"9\" max=\"16384\" hidden=\"1\"/></cols>").ToBytes());

        Assert.Equal(["PE9032", "PE9033", "PE9031"], document.Codes());
        var texts = document.Notes.Select(note => note.What(Core.Findings.Language.Chinese)).ToList();
        Assert.Contains("自评表!1:1、自评表!C1…。", texts[0], StringComparison.Ordinal);
        Assert.Contains("自评表!C2 =A1*2", texts[1], StringComparison.Ordinal);
        Assert.Contains("自评表!A1 “86%” = 85.67%", texts[2], StringComparison.Ordinal);
    }

    [Fact]
    public void A_hidden_column_is_said_however_many_ranges_stand_before_it()
    {
        var columns = string.Concat(Enumerable.Repeat("<col min=\"9\" max=\"9\" hidden=\"1\"/>", 70_000)) + "<col min=\"2\" max=\"3\" hidden=\"1\"/>";
        var document = Reading.Document(new Book().Sheet("自评表", Book.Rows(["甲", "乙", "", "丁"]), before: $"<cols>{columns}</cols>").ToBytes());

        Assert.Contains("自评表!B1…。", Assert.Single(document.Notes).What(Core.Findings.Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void A_strict_workbook_with_another_name_for_its_main_part_is_read()
    {
        var parts = Packed.PartsOf(Book.Of(Book.Rows(["项目支出绩效自评表"]))).Select(part => (
            part.Name.Replace("xl/workbook.xml", "book/main.xml", StringComparison.Ordinal).Replace("xl/_rels/workbook.xml.rels", "book/_rels/main.xml.rels", StringComparison.Ordinal)
                .Replace("xl/worksheets", "book/worksheets", StringComparison.Ordinal).Replace("xl/styles", "book/styles", StringComparison.Ordinal),
            part.Content.Replace("/xl/workbook.xml", "/book/main.xml", StringComparison.Ordinal).Replace("\"xl/workbook.xml\"", "\"book/main.xml\"", StringComparison.Ordinal)
                .Replace("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main", StringComparison.Ordinal)));

        Assert.Equal(["项目支出绩效自评表"], Reading.Grid(Packed.Of([.. parts])).Texts());
    }

    [Fact]
    public void A_workbook_that_counts_from_1904_gives_its_days() => Assert.Equal(
        ["2022-11-30"],
        Reading.Grid(new Book { Properties = "<workbookPr date1904=\"1\"/>" }.Formats("14").Sheet("自评表", "<row><c s=\"1\"><v>43433</v></c></row>").ToBytes()).Texts());
}
