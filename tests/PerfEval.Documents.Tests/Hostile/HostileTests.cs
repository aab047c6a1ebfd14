using System;
using System.Diagnostics;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Documents.Tests.Making;
using Xunit;

namespace PerfEval.Documents.Tests.Hostile;

/// <summary>Files made to do harm: each gives a sentence, or is read within bounds; none is a crash.</summary>
public sealed class HostileTests
{
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    [Fact]
    public void A_part_that_unpacks_too_far_is_named_before_it_is_unpacked()
    {
        var watch = Stopwatch.StartNew();
        var before = GC.GetAllocatedBytesForCurrentThread();

        var problem = Reading.Problem(Bomb(new string(' ', 1 << 20), 48));

        Assert.Contains("压缩炸弹", problem.What.Chinese, StringComparison.Ordinal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 64L << 20);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60));
    }

    [Theory]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>", "&b;")]
    [InlineData("<!DOCTYPE x SYSTEM \"file:///etc/passwd\">", "1")]
    [InlineData("<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>", "&a;")]
    [InlineData("", "&a;")]
    public void Entities_are_not_taken(string declaration, string value)
    {
        var bytes = Changed(Book.Of("<row><c><v>1</v></c></row>"), "xl/worksheets/sheet1.xml", text => declaration + text.Replace("<v>1", "<v>" + value, StringComparison.Ordinal));

        Assert.Contains("XML", Reading.Problem(bytes).What.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Elements_too_deep_in_one_another_are_refused() => Assert.Contains(
        "嵌套", Reading.Problem(Paper.Of(string.Concat(Enumerable.Repeat("<w:p>", 100_000)) + string.Concat(Enumerable.Repeat("</w:p>", 100_000)))).What.Chinese, StringComparison.Ordinal);

    [Fact]
    public void Tables_in_tables_are_read_as_deep_as_the_limit_and_refused_beyond()
    {
        static byte[] Nested(int depth) => Paper.Of(
            string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", depth)) + Paper.P("底") + string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", depth)));

        Assert.Equal(["底"], Reading.Grid(Nested(80)).Texts());
        Assert.Contains("嵌套", Reading.Problem(Nested(90)).What.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_million_empty_rows_cost_no_cells()
    {
        var rows = new StringBuilder(Book.Rows(["项目支出绩效自评表"]));
        for (var i = 2; i <= 1_000_000; i++)
        {
            rows.Append("<row r=\"").Append(i).Append("\"><c r=\"A").Append(i).Append("\" s=\"1\"/></row>");
        }

        Assert.Equal(["项目支出绩效自评表"], Reading.Grid(Book.Of(rows.ToString())).Texts());
    }

    [Theory]
    [InlineData("XFD1048576", null)]
    [InlineData("XFE1", "列")]
    [InlineData("A1048577", "行")]
    [InlineData("ZZZZZZZZZZ1", "列")]
    [InlineData("A99999999999999999999", "行")]
    public void A_cell_beyond_the_sheet_is_refused_at_once(string cell, string? word)
    {
        var bytes = Book.Of($"<row>{Book.Text(cell, "远")}</row>");

        if (word is null)
        {
            Assert.Equal(["远"], Reading.Grid(bytes).Texts());
        }
        else
        {
            Assert.Contains(word, Reading.Problem(bytes).What.Chinese, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("2000000000")]
    [InlineData("1048577")]
    public void A_row_beyond_the_sheet_without_cells_is_passed_over(string row) =>
        Assert.Empty(Reading.Grid(Book.Of($"<row r=\"{row}\" hidden=\"1\"/>")).Texts());

    [Fact]
    public void A_row_after_the_last_number_there_is_does_not_overflow() =>
        Assert.Contains("行", Reading.Problem(Book.Of("<row r=\"2147483647\"/><row><c><v>1</v></c></row>")).What.Chinese, StringComparison.Ordinal);

    [Fact]
    public void Columns_before_a_row_do_not_overflow() => Assert.Contains("列", Reading.Problem(Paper.Of(Paper.Table(
        $"<w:tr><w:trPr>{string.Concat(Enumerable.Repeat("<w:gridBefore w:val=\"16384\"/>", 140_000))}</w:trPr>{Paper.Cell("远")}</w:tr>"))).What.Chinese,
        StringComparison.Ordinal);

    [Fact]
    public void All_columns_of_a_row_are_read()
    {
        var cells = string.Concat(Enumerable.Range(1, Limits.MaxColumns).Select(i => $"<c><v>{i}</v></c>"));

        Assert.Equal(Limits.MaxColumns, Reading.Grid(Book.Of($"<row>{cells}</row>")).Cells.Count);
        Assert.Contains("列", Reading.Problem(Book.Of($"<row>{cells}<c><v>0</v></c></row>")).What.Chinese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A1:XFD1048576")]
    [InlineData("B2:A1")]
    [InlineData("A0:A1")]
    [InlineData("nonsense")]
    [InlineData("A1:ZZZZZZ999999999999")]
    public void Absurd_merges_do_no_harm(string range) =>
        Assert.Equal(["甲"], Reading.Grid(Book.Of(Book.Rows(["甲"]), after: $"<mergeCells><mergeCell ref=\"{range}\"/></mergeCells>")).Texts());

    [Fact]
    public void More_merges_than_any_sheet_has_are_refused() => Assert.Contains(
        "合并", Reading.Problem(Book.Of("", after: $"<mergeCells>{string.Concat(Enumerable.Repeat("<mergeCell ref=\"A1:B1\"/>", DocumentLimits.MaxMerges + 1))}</mergeCells>")).What.Chinese,
        StringComparison.Ordinal);

    [Fact]
    public void Two_cells_in_one_place_are_refused() =>
        Assert.Contains("两个单元格", Reading.Problem(Book.Of($"<row>{Book.Text("A1", "甲")}{Book.Text("A1", "乙")}</row>")).What.Chinese, StringComparison.Ordinal);

    [Fact]
    public void A_text_longer_than_a_cell_is_refused() =>
        Assert.Contains("字符", Reading.Problem(Book.Of($"<row>{Book.Text("A1", new string('长', Limits.MaxCellCharacters + 1))}</row>")).What.Chinese, StringComparison.Ordinal);

    [Theory]
    [InlineData("<sheets></sheets>", "没有可读的工作表")]
    [InlineData("<sheets><sheet name=\"a\" r:id=\"rId9\"/></sheets>", "没有可读的工作表")]
    [InlineData("<sheets><sheet name=\"a\"/></sheets>", "没有可读的工作表")]
    public void Sheets_that_lead_nowhere_are_none(string sheets, string sentence)
    {
        var bytes = Changed(Book.Of(""), "xl/workbook.xml", _ => $"<workbook {Book.Main} xmlns:r=\"{Relationships}\">{sheets}</workbook>");

        Assert.Contains(sentence, Reading.Problem(bytes).What.Chinese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Target=\"http://example.org/x.xml\" TargetMode=\"External\"", "没有可读的工作表")]
    [InlineData("Target=\"file:///etc/passwd\"", "缺少部件")]
    [InlineData("Target=\"../../../../etc/passwd\"", "缺少部件 etc/passwd")]
    [InlineData("Target=\"worksheets/none.xml\"", "缺少部件 xl/worksheets/none.xml")]
    [InlineData("Target=\"workbook.xml\"", null)]
    public void A_target_outside_the_file_is_never_followed(string target, string? sentence)
    {
        var bytes = Changed(
            Book.Of(""), "xl/_rels/workbook.xml.rels", text => text.Replace("Target=\"worksheets/sheet1.xml\"", target, StringComparison.Ordinal));

        if (sentence is null)
        {
            Assert.Empty(Reading.Grid(bytes).Texts());
        }
        else
        {
            Assert.Contains(sentence, Reading.Problem(bytes).What.Chinese, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Macros_and_links_are_parts_that_are_never_opened()
    {
        var book = new Book { Type = "application/vnd.ms-excel.sheet.macroEnabled.main+xml" };
        book.More.Add(("xl/vbaProject.bin", "not a macro"));
        book.More.Add(("xl/externalLinks/externalLink1.xml", "<broken"));

        Assert.Equal(["甲"], Reading.Grid(book.Sheet("自评表", Book.Rows(["甲"])).ToBytes()).Texts());
    }

    [Fact]
    public void More_parts_than_any_document_has_are_refused()
    {
        var parts = Enumerable.Range(0, DocumentLimits.MaxParts + 1).Select(i => ($"xl/{i}", ""));

        Assert.Contains("部件超过", Reading.Problem(Packed.Of([.. parts])).What.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_there_twice_is_refused() =>
        Assert.Contains("两个名为", Reading.Problem(Packed.Of([.. Packed.PartsOf(Book.Of("")), ("XL/workbook.xml", "<workbook/>")])).What.Chinese, StringComparison.Ordinal);

    [Fact]
    public void More_styles_or_sheets_than_any_workbook_has_are_refused()
    {
        var styles = Changed(Book.Of("<row><c s=\"1\"><v>1</v></c></row>"), "xl/styles.xml", _ =>
            $"<styleSheet><cellXfs>{string.Concat(Enumerable.Repeat("<xf/>", DocumentLimits.MaxStyles + 1))}</cellXfs></styleSheet>");
        var sheets = Changed(Book.Of(""), "xl/workbook.xml", _ =>
            $"<workbook><sheets>{string.Concat(Enumerable.Repeat("<sheet name=\"a\"/>", DocumentLimits.MaxSheets + 1))}</sheets></workbook>");

        Assert.Contains("样式", Reading.Problem(styles).What.Chinese, StringComparison.Ordinal);
        Assert.Contains("工作表超过", Reading.Problem(sheets).What.Chinese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("form.xlsx")]
    [InlineData("form.docx")]
    [InlineData("form.xls")]
    public void A_file_cut_anywhere_gives_a_sentence_and_no_crash(string name)
    {
        var whole = CorpusFile.Read(name);
        for (var length = 0; length < whole.Length; length += 61)
        {
            var result = DocumentReader.Read(whole.AsMemory(0, length));
            if (!result.TryGetDocument(out _, out var problem))
            {
                Assert.NotEmpty(problem.Message(Language.Chinese));
            }
        }
    }

    [Fact]
    public void A_chain_of_sectors_in_a_circle_ends()
    {
        var bytes = new OldBook().Sheet("自评表", OldBook.Label(0, 0, "甲")).ToBytes();
        var table = BitConverter.ToInt32(bytes, 76);
        var directory = BitConverter.ToInt32(bytes, 48);
        BitConverter.GetBytes(directory).CopyTo(bytes, ((table + 1) * 512) + (directory * 4));

        Assert.Contains("损坏", Reading.Problem(bytes).What.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_larger_than_a_document_is_not_looked_into() =>
        Assert.Contains("字节", Reading.Problem(new byte[Limits.MaxDocumentBytes + 1]).What.Chinese, StringComparison.Ordinal);

    [Fact]
    public void Twice_the_rows_cost_twice_the_memory_and_no_more()
    {
        static long Cost(int rows)
        {
            var bytes = Book.Of(string.Concat(Enumerable.Range(1, rows).Select(i => $"<row r=\"{i}\"><c r=\"A{i}\"><v>{i}</v></c><c r=\"B{i}\" s=\"1\"><v>{i}</v></c></row>")));
            _ = Reading.Grid(bytes);
            var before = GC.GetAllocatedBytesForCurrentThread();
            _ = Reading.Grid(bytes);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Assert.InRange(Cost(40_000), 0, Cost(20_000) * 5 / 2);
    }

    private static byte[] Changed(byte[] file, string part, Func<string, string> change) =>
        Packed.Of([.. Packed.PartsOf(file).Select(entry => entry.Name == part ? (entry.Name, change(entry.Content)) : entry)]);

    private static byte[] Bomb(string block, int times)
    {
        var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in Packed.PartsOf(Book.Of("")))
            {
                using var part = zip.CreateEntry(name).Open();
                var isSheet = name == "xl/worksheets/sheet1.xml";
                var text = isSheet ? content.Replace("</sheetData>", "", StringComparison.Ordinal).Replace("</worksheet>", "", StringComparison.Ordinal) : content;
                part.Write(Encoding.UTF8.GetBytes(text));
                for (var i = 0; isSheet && i < times; i++)
                {
                    part.Write(Encoding.UTF8.GetBytes(block));
                }
            }
        }

        return bytes.ToArray();
    }
}
