using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms;
using PerfEval.Core.Forms.Filed;
using PerfEval.Core.Forms.Grids;
using PerfEval.Documents.Pdf;
using PerfEval.Documents.Tests.Making;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;
using Xunit;

namespace PerfEval.Documents.Tests.Pdf;

/// <summary>What the drawn lines of a PDF enclose.</summary>
public sealed class PdfTests
{
    [Theory]
    [InlineData("form.pdf")]
    [InlineData("form-docx.pdf")]
    public void A_form_printed_to_pdf_has_the_rows_of_its_workbook_as_they_are_shown(string name)
    {
        var printed = Form(Document(CorpusFile.Read(name)).Grid!);
        var workbook = Form(Reading.Grid(CorpusFile.Read("form.xlsx")));

        Assert.Equal(workbook.IndicatorRows.Select(row => row.Name), printed.IndicatorRows.Select(row => row.Name));
        Assert.Equal(workbook.IndicatorRows.Select(row => row.Points), printed.IndicatorRows.Select(row => row.Points));
        Assert.Equal((workbook.TotalScore, workbook.Grade), (printed.TotalScore, printed.Grade));
        Assert.Equal(workbook.FundingRows.Count, printed.FundingRows.Count);
    }

    [Fact]
    public void A_file_larger_than_a_document_is_not_looked_into()
    {
        Assert.False(PdfReader.Read(new byte[Limits.MaxDocumentBytes + 1]).TryGetDocument(out _, out var problem));
        Assert.Contains("限度", problem.What.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void What_no_line_parts_is_one_cell_with_its_span()
    {
        var grid = Document(Drawn(
            [(50, 700, 250, 700), (50, 680, 250, 680), (50, 660, 250, 660), (50, 660, 50, 700), (250, 660, 250, 700), (150, 660, 150, 680)],
            [(60, 685, "Title"), (60, 665, "left"), (160, 665, "right")])).Grid!;

        Assert.Equal(["Title", "left", "right"], grid.Texts());
        Assert.Equal((2, 1), (grid.Cells[0].ColumnSpan, grid.Cells[0].RowSpan));
        Assert.Equal((2, 2), (grid.Cells[2].Row, grid.Cells[2].Column));
    }

    [Fact]
    public void Lines_above_a_table_are_its_titles_and_tables_apart_are_two()
    {
        var box = Box(50, 600, 3);
        var document = Document(Drawn([.. box, .. Box(50, 400, 2)], [(50, 640, "Form of 2022"), (55, 605, "a"), (55, 405, "b")]));

        Assert.Equal(["Form of 2022", "a"], document.Grid!.Texts());
        Assert.Equal((1, 1), document.Grid!.Cells[1].Origin);
        Assert.Contains("表 2", document.Notes[0].What(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void A_pdf_without_lines_or_without_letters_is_a_sentence()
    {
        Assert.Contains("没有画线的表格", Problem(Drawn([], [(50, 700, "text")])).What.Chinese, StringComparison.Ordinal);
        Assert.Contains("扫描件", Problem(Drawn([], [])).What.Chinese, StringComparison.Ordinal);
        Assert.Contains("没有画线的表格", Problem(Drawn([(50, 700, 250, 700), (50, 680, 50, 700)], [(60, 685, "open")])).What.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pdf_cut_anywhere_gives_a_sentence_and_no_crash()
    {
        var whole = CorpusFile.Read("form-docx.pdf");
        for (var length = 0; length < whole.Length; length += 6_007)
        {
            _ = PdfReader.Read(whole.AsMemory(0, length));
        }

        Assert.Contains("损坏", Problem(whole[..4_000]).What.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_that_is_not_there_is_answered() => Assert.Contains(
        "表 9", PdfReader.Read(CorpusFile.Read("form.pdf"), "表 9").Problem!.What.Chinese, StringComparison.Ordinal);

    private static IEnumerable<(int, int, int, int)> Box(int x, int y, int columns)
    {
        yield return (x, y, x + (columns * 50), y);
        yield return (x, y + 20, x + (columns * 50), y + 20);
        for (var i = 0; i <= columns; i++)
        {
            yield return (x + (i * 50), y, x + (i * 50), y + 20);
        }
    }

    private static byte[] Drawn(IEnumerable<(int X1, int Y1, int X2, int Y2)> lines, IEnumerable<(int X, int Y, string Text)> texts)
    {
        using var builder = new PdfDocumentBuilder();
        var page = builder.AddPage(PageSize.A4);
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        foreach (var (x1, y1, x2, y2) in lines)
        {
            page.DrawLine(new PdfPoint(x1, y1), new PdfPoint(x2, y2));
        }

        foreach (var (x, y, text) in texts)
        {
            page.AddText(text, 10, new PdfPoint(x, y), font);
        }

        return builder.Build();
    }

    private static ReadDocument Document(byte[] bytes) => PdfReader.Read(bytes).TryGetDocument(out var document, out var problem)
        ? document
        : throw new Xunit.Sdk.XunitException(problem.Message(Language.Chinese));

    private static DocumentProblem Problem(byte[] bytes) => PdfReader.Read(bytes).Problem!;

    private static FiledForm Form(FormGrid grid)
    {
        Assert.True(FormSheet.Read(grid).TryGetForm(out var form, out var problem), problem?.Message(Language.Chinese));
        return form;
    }
}
