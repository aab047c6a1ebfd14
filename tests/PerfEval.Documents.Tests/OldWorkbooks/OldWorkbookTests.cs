using System;
using System.Text;
using PerfEval.Core.Forms.Grids;
using PerfEval.Documents.Tests.Making;
using Xunit;

namespace PerfEval.Documents.Tests.OldWorkbooks;

/// <summary>What the records of an .xls come to.</summary>
public sealed class OldWorkbookTests
{
    [Fact]
    public void The_kind_of_every_cell_is_kept()
    {
        var grid = Reading.Grid(new OldBook().Style(0).Style(9).Style(31)
            .Sheet(
                "自评表",
                OldBook.Label(0, 0, "文字"),
                OldBook.Number(0, 1, 0, 12.5),
                OldBook.Number(0, 2, 1, .935),
                OldBook.Number(0, 3, 2, 44895),
                OldBook.Record(0x0205, OldBook.U16(0), OldBook.U16(4), OldBook.U16(0), [0x07, 1]),
                OldBook.Record(0x0205, OldBook.U16(0), OldBook.U16(5), OldBook.U16(0), [1, 0]),
                OldBook.Record(0x027E, OldBook.U16(0), OldBook.U16(6), OldBook.U16(0), OldBook.U32((12345u << 2) | 3)),
                OldBook.Record(0x00BD, OldBook.U16(0), OldBook.U16(7), OldBook.U16(0), OldBook.U32((7u << 2) | 2), OldBook.U16(1), OldBook.U32(2), OldBook.U16(8)),
                OldBook.Formula(1, 0, 0, [0, 0, 0, 0, 0, 0, 0xFF, 0xFF]),
                OldBook.Record(0x0207, OldBook.Wide("公式的文字")),
                OldBook.Formula(1, 1, 0, [2, 0, 0x2A, 0, 0, 0, 0xFF, 0xFF]),
                OldBook.Formula(1, 2, 1, System.BitConverter.GetBytes(.5)),
                OldBook.Formula(1, 3, 0, [3, 0, 0, 0, 0, 0, 0xFF, 0xFF]))
            .ToBytes());

        Assert.Equal(["文字", "12.5", "93.5%", "2022-11-30", "#DIV/0!", "TRUE", "123.45", "7", "0%", "公式的文字", "#N/A", "50%"], grid.Texts());
        Assert.Equal(GridCell.CellKind.Error, grid.At("E1")!.Kind);
        Assert.Equal(GridCell.CellKind.Date, grid.At("D1")!.Kind);
    }

    [Theory]
    [InlineData(0xFFFFFFFEu, "-1")]
    [InlineData(0xFFFFFFFFu, "-0.01")]
    [InlineData(0xC0000000u, "-2")]
    [InlineData(0x3FF00000u, "1")]
    [InlineData(0x3FF00001u, "0.01")]
    public void Short_numbers_are_read_with_their_sign(uint bits, string number) => Assert.Equal(
        [number],
        Reading.Grid(new OldBook().Sheet("自评表", OldBook.Record(0x027E, OldBook.U16(0), OldBook.U16(0), OldBook.U16(0), OldBook.U32(bits))).ToBytes()).Texts());

    [Fact]
    public void Shared_texts_go_on_in_the_next_record_with_another_width()
    {
        byte[] wide = Encoding.Unicode.GetBytes("绩效自评");
        var shared = OldBook.Join(
            OldBook.Record(0x00FC, OldBook.U32(3), OldBook.U32(3), OldBook.U16(7), [1], wide),
            OldBook.Record(0x003C, [0], Encoding.Latin1.GetBytes("ABC"), OldBook.U16(2), [1 | 8], OldBook.U16(1), Encoding.Unicode.GetBytes("甲乙"), new byte[4],
                OldBook.U16(3)),
            OldBook.Record(0x003C, [0], Encoding.Latin1.GetBytes("xyz")));

        var grid = Reading.Grid(new OldBook().Global(shared).Sheet("自评表", OldBook.Shared(0, 0, 0), OldBook.Shared(0, 1, 1), OldBook.Shared(0, 2, 2)).ToBytes());

        Assert.Equal(["绩效自评ABC", "甲乙", "xyz"], grid.Texts());
    }

    [Fact]
    public void Merges_hidden_rows_and_columns_are_known()
    {
        var document = Reading.Document(new OldBook().Sheet(
            "自评表",
            OldBook.Record(0x007D, OldBook.U16(1), OldBook.U16(1), OldBook.U16(0), OldBook.U16(0), OldBook.U16(1), OldBook.U16(0)),
            OldBook.Record(0x0208, OldBook.U16(2), new byte[10], OldBook.U32(0x20)),
            OldBook.Label(0, 0, "标题"),
            OldBook.Label(2, 1, "值"),
            OldBook.Record(0x00E5, OldBook.U16(1), OldBook.U16(0), OldBook.U16(1), OldBook.U16(0), OldBook.U16(5))).ToBytes());

        Assert.Equal((2, 6), (document.Grid!.At("A1")!.RowSpan, document.Grid!.At("A1")!.ColumnSpan));
        Assert.Contains("自评表!3:3、自评表!B1…", document.Notes[0].What(Core.Findings.Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void A_workbook_that_counts_from_1904_gives_its_days() => Assert.Equal(
        ["2022-11-30"],
        Reading.Grid(new OldBook().Global(OldBook.Record(0x0022, OldBook.U16(1))).Style(14).Sheet("自评表", OldBook.Number(0, 0, 0, 43433)).ToBytes()).Texts());

    [Fact]
    public void An_encrypted_workbook_is_named() =>
        Assert.Contains("密码", Reading.Problem(new OldBook().Global(OldBook.Record(0x002F, new byte[54])).Sheet("自评表").ToBytes()).Remedy.Chinese, StringComparison.Ordinal);

    [Fact]
    public void A_workbook_of_another_version_is_named() =>
        Assert.Contains("Excel 95", Reading.Problem(Container.Of(("Workbook", new OldBook().Sheet("a").Stream(0x0500)))).What.Chinese, StringComparison.Ordinal);

    [Fact]
    public void A_shared_text_that_is_not_there_is_damage() =>
        Assert.Contains("文字表", Reading.Problem(new OldBook().Sheet("自评表", OldBook.Shared(0, 0, 9)).ToBytes()).What.Chinese, StringComparison.Ordinal);
}
