using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Assessing;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms;
using PerfEval.Core.Forms.Filed;
using PerfEval.Core.Forms.Grids;
using PerfEval.Documents.Tests.Making;
using Xunit;

namespace PerfEval.Documents.Tests.Review;

/// <summary>Workbooks that are not as one expects, and what is said of them.</summary>
public sealed class HostileReviewTests
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private static readonly string Rows = Book.Rows(
        ["项目支出绩效自评表"],
        Annotated.Head,
        ["产出指标", "数量指标", "维修水库", "≥5座", "4座", "40", "40"],
        ["", "质量指标", "合格率", "98%", "98%", "50", "50"],
        ["总分", "", "", "", "", "90", "90"]);

    [Fact]
    public void A_workbook_of_the_barest_kind_is_annotated()
    {
        var annotated = Annotated.Of(Book.Of(Rows));

        Assert.Empty(Annotated.Errors(annotated));
        var sheet = Annotated.Part(annotated, "xl/worksheets/sheet1.xml");
        Assert.Contains("<c r=\"H3\"", sheet, StringComparison.Ordinal);
        Assert.Contains("<v>32</v>", sheet, StringComparison.Ordinal);
        Assert.Contains("<v>8</v>", sheet, StringComparison.Ordinal);
        Assert.Contains("不合规则", sheet, StringComparison.Ordinal);
    }

    [Fact]
    public void Texts_of_a_form_are_texts()
    {
        string[] names = ["=HYPERLINK(\"http://x\")", "+1+1&amp;&lt;b&gt;", "_x005F_x0041_&quot;']]&gt;", "@SUM(A1)&#x9;"];
        var rows = Book.Rows([Annotated.Head, .. names.Select(name => new[] { "产出指标", "数量指标", name, "≥5座", "4座", "40", "40" })]);

        var annotated = Annotated.Of(Book.Of(rows, "甲'乙"), Language.English);

        Assert.Empty(Annotated.Errors(annotated));
        var parts = Packed.PartsOf(annotated);
        Assert.All(
            parts.SelectMany(part => System.Text.RegularExpressions.Regex.Matches(part.Content, "<f>(.*?)</f>").Select(match => match.Groups[1].Value)),
            formula => Assert.Matches("^(IF\\(|SUM\\()", formula));
        Assert.Contains("location=\"'甲''乙'!", Annotated.Part(annotated, "xl/worksheets/sheet2.xml"), StringComparison.Ordinal);
        Assert.Contains("_x005F_x0041_", Annotated.Part(annotated, "xl/worksheets/sheet2.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Signs_that_XML_does_not_take_are_replaced()
    {
        var form = new FiledForm { IndicatorRows = [new FiledIndicatorRow { FirstLevel = "产出指标", SecondLevel = "数量指标", Name = "水\u0001库\uD800", Target = "≥5座", Actual = "4座", Points = "40", Score = "40" }] };
        var reading = FormReader.Read(form);
        var assessment = Assessor.Assess(reading.Report, Core.Json.BuiltInStandards.Catalog.Select(reading.Query), reading.Findings);
        var book = Book.Of(Rows);
        var addressOf = Annotated.Forms(book).Single().AddressOf;

        var annotated = Annotated.Of(book, [(assessment, _ => addressOf(Place.Report.Then(ReportPart.Claims).Then(ReportPart.TotalScore)))]);

        Assert.Empty(Annotated.Errors(annotated));
        Assert.Contains("水_x0001_库\uFFFD", Annotated.Part(annotated, "xl/worksheets/sheet2.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Notes_of_the_officer_stay_and_the_review_stands_beside_them()
    {
        const string Notes = $"<comments {Book.Main}><authors><author>张三</author></authors><commentList><comment ref=\"G3\" authorId=\"0\"><text><t>我的批注</t></text></comment></commentList></comments>";
        const string Drawing = "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\" path=\"m,l,21600r21600,l21600,xe\"/><v:shape id=\"_x0000_s1031\" type=\"#_x0000_t202\"><br><x:ClientData ObjectType=\"Note\"><x:Row>2</x:Row><x:Column>6</x:Column></x:ClientData></v:shape></xml>";
        var book = With(
            new Book().Sheet("自评表", Rows, after: $"<legacyDrawing xmlns:r=\"{Office}\" r:id=\"rId2\"/>"),
            ("xl/worksheets/_rels/sheet1.xml.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"{Office}/comments\" Target=\"../comments7.xml\"/><Relationship Id=\"rId2\" Type=\"{Office}/vmlDrawing\" Target=\"../drawings/d.vml\"/></Relationships>"),
            ("xl/comments7.xml", Notes),
            ("xl/drawings/d.vml", Drawing));

        var annotated = Annotated.Of(book);

        var comments = Annotated.Part(annotated, "xl/comments7.xml");
        Assert.StartsWith(Notes[..Notes.IndexOf("</authors>", StringComparison.Ordinal)], comments, StringComparison.Ordinal);
        Assert.Contains("<comment ref=\"G3\" authorId=\"0\"><text><t>我的批注</t></text></comment>", comments, StringComparison.Ordinal);
        Assert.Single(System.Text.RegularExpressions.Regex.Matches(comments, "ref=\"G3\""));
        Assert.Contains("<comment ref=\"J3\" authorId=\"1\">", comments, StringComparison.Ordinal);
        Assert.Contains("<comment ref=\"G4\" authorId=\"1\">", comments, StringComparison.Ordinal);
        var drawing = Annotated.Part(annotated, "xl/drawings/d.vml");
        Assert.StartsWith(Drawing[..^"</xml>".Length], drawing, StringComparison.Ordinal);
        Assert.Contains("_x0000_s1032", drawing, StringComparison.Ordinal);
        Assert.DoesNotContain(Annotated.Parts(annotated).Keys, name => name.Contains("vmlDrawing", StringComparison.Ordinal));
    }

    [Fact]
    public void Ranges_and_unknown_scores_are_words_with_their_reason()
    {
        var rows = Book.Rows(
            Annotated.Head,
            ["产出指标", "数量指标", "维修水库", "≥5座", "", "40", "40"],
            ["", "质量指标", "合格率", "≥98%", "若干", "50", "60"]);

        var sheet = Annotated.Part(Annotated.Of(Book.Of(rows)), "xl/worksheets/sheet1.xml");

        Assert.Contains("[0, 40]", sheet, StringComparison.Ordinal);
        Assert.Contains("没有填完成值", sheet, StringComparison.Ordinal);
        Assert.Contains("MEDIAN(0,VALUE(G2),40)", sheet, StringComparison.Ordinal);
    }

    [Fact]
    public void All_tables_that_were_read_are_annotated_on_one_sheet_and_on_several()
    {
        var stacked = Book.Of(Book.Rows(
            ["项目支出绩效自评表"], Annotated.Head, ["产出指标", "数量指标", "维修水库", "≥5座", "4座", "40", "40"], ["总分", "", "", "", "", "40", "40"], [""],
            ["项目支出绩效自评表"], Annotated.Head, ["产出指标", "数量指标", "修桥", "≥2座", "1座", "40", "40"], ["总分", "", "", "", "", "40", "40"]));
        var several = new Book().Sheet("甲自评表", Rows).Sheet("乙自评表", Rows).ToBytes();

        var sheet = Annotated.Part(Annotated.Of(stacked), "xl/worksheets/sheet1.xml");
        Assert.Equal((2, true, true), (sheet.Split("复算得分").Length - 1, sheet.Contains("r=\"H3\"", StringComparison.Ordinal), sheet.Contains("r=\"H8\"", StringComparison.Ordinal)));
        var both = Annotated.Of(several, [.. Annotated.Forms(several, "甲自评表"), .. Annotated.Forms(several, "乙自评表")]);
        Assert.Empty(Annotated.Errors(both));
        Assert.Contains("复算得分", Annotated.Part(both, "xl/worksheets/sheet1.xml"), StringComparison.Ordinal);
        Assert.Contains("复算得分", Annotated.Part(both, "xl/worksheets/sheet2.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_accepted_is_listed_and_colours_nothing()
    {
        var book = Book.Of(Rows);
        var (assessment, addressOf) = Annotated.Forms(book).Single();
        var accepted = assessment.Accept(
            [.. assessment.Findings.Select(finding => new AcceptedFinding(assessment.Report.Subject.Name, assessment.Report.FiscalYear.HasValue ? assessment.Report.FiscalYear.Value : null, finding, "已核实", "李四", new NodaTime.LocalDate(2024, 5, 1)))]);
        Assert.Empty(accepted.Standing);

        var annotated = Annotated.Of(book, [(accepted, addressOf)]);

        Assert.DoesNotContain("FFFFC7CE", Annotated.Part(annotated, "xl/styles.xml").Split("cellXfs")[1], StringComparison.Ordinal);
        Assert.Contains("已接受：已核实（李四）", Annotated.Part(annotated, "xl/worksheets/sheet2.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Hidden_columns_and_blank_cells_right_of_the_table_make_room()
    {
        var rows = Rows.Replace("</row>", "<c r=\"H9\" s=\"0\"/></row>", StringComparison.Ordinal);
        for (var row = 1; row <= 5; row++)
        {
            var at = rows.IndexOf("H9", StringComparison.Ordinal);
            rows = rows[..at] + "H" + row + rows[(at + 2)..];
        }

        var annotated = Annotated.Of(new Book().Sheet("自评表", rows, before: "<cols><col min=\"7\" max=\"16384\" width=\"9\" hidden=\"1\"/></cols>").ToBytes());

        var sheet = Annotated.Part(annotated, "xl/worksheets/sheet1.xml");
        Assert.Empty(Annotated.Errors(annotated));
        Assert.Contains("<col min=\"7\" max=\"7\" width=\"9\" hidden=\"1\"/><col min=\"8\" max=\"8\" width=\"11\" customWidth=\"1\"/>", sheet, StringComparison.Ordinal);
        Assert.Contains("<col min=\"11\" max=\"16384\" width=\"9\" hidden=\"1\"/></cols>", sheet, StringComparison.Ordinal);
        Assert.Single(System.Text.RegularExpressions.Regex.Matches(sheet, "r=\"H3\""));
    }

    [Fact]
    public void One_that_was_annotated_before_is_not_annotated_again()
    {
        var annotated = Annotated.Of(Book.Of(Rows));

        Assert.Contains("像是已经批注过", Problem(annotated, Annotated.Forms(annotated)), StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_annotated_gets_one_sentence()
    {
        var forms = Annotated.Forms(Book.Of(Rows));
        byte[] macros = new Book { Type = "application/vnd.ms-excel.sheet.macroEnabled.main+xml" }.Sheet("自评表", Rows).ToBytes();
        byte[] template = new Book { Type = Sheet + "template.main+xml" }.Sheet("自评表", Rows).ToBytes();
        byte[] strict = Packed.Of([.. Packed.PartsOf(Book.Of(Rows)).Select(part =>
            (part.Name, part.Content.Replace("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main", StringComparison.Ordinal)))]);

        Assert.Contains("只有 .xlsx", Problem(CorpusFile.Read("form.xls"), forms), StringComparison.Ordinal);
        Assert.Contains("只有 .xlsx", Problem(CorpusFile.Read("form.docx"), forms), StringComparison.Ordinal);
        Assert.Contains("只有 .xlsx", Problem([], forms), StringComparison.Ordinal);
        Assert.Contains("带宏", Problem(macros, forms), StringComparison.Ordinal);
        Assert.Contains("带宏的工作簿或模板", Problem(template, forms), StringComparison.Ordinal);
        Assert.Contains("严格", Problem(strict, forms), StringComparison.Ordinal);
        Assert.Contains("无处批注", Problem(Book.Of(Rows, "别的表"), forms), StringComparison.Ordinal);
        Assert.Contains("无处批注", Problem(Book.Of(Rows), []), StringComparison.Ordinal);
        Assert.Contains("无处批注", Problem(Book.Of(Rows), [(forms[0].Assessment, _ => null)]), StringComparison.Ordinal);
        Assert.NotEmpty(Problem(Book.Of(Rows)[..^30], forms));
    }

    private static string Problem(byte[] workbook, List<(Assessment, Func<Place, CellAddress?>)> forms)
    {
        Assert.False(WorkbookReview.TryAnnotate(workbook, forms, Language.Chinese, out var annotated, out var problem));
        Assert.Null(annotated);
        return problem.Message(Language.Chinese);
    }

    private static byte[] With(Book book, params (string, string)[] parts)
    {
        book.More.AddRange(parts);
        return book.ToBytes();
    }
}
