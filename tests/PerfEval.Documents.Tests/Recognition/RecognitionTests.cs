using System;
using System.Linq;
using System.Text;
using PerfEval.Core.Findings;
using PerfEval.Documents.Tests.Making;
using Xunit;

namespace PerfEval.Documents.Tests.Recognition;

/// <summary>What a file is, by its bytes alone.</summary>
public sealed class RecognitionTests
{
    private const string Sheet = "一级指标,二级指标,三级指标,年度指标值,实际完成值,分值,得分\r\n产出指标,数量指标,维修水库,≥5座,5座,50,50\r\n";

    static RecognitionTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("form.xlsx", DocumentKind.Workbook)]
    [InlineData("reviewed.xlsx", DocumentKind.Workbook)]
    [InlineData("form.xls", DocumentKind.OldWorkbook)]
    [InlineData("form.docx", DocumentKind.Word)]
    [InlineData("form.doc", DocumentKind.OldWord)]
    [InlineData("form.pdf", DocumentKind.Pdf)]
    [InlineData("filed.html", DocumentKind.Html)]
    public void Real_files_are_recognised(string name, DocumentKind kind) => Assert.Equal(kind, DocumentReader.KindOf(CorpusFile.Read(name)));

    [Theory]
    [InlineData("", DocumentKind.Empty)]
    [InlineData(" \r\n\t ", DocumentKind.Empty)]
    [InlineData("{\"title\":\"自评表\"}", DocumentKind.Json)]
    [InlineData("  [{\"title\":\"自评表\"}]", DocumentKind.Json)]
    [InlineData("[]", DocumentKind.Json)]
    [InlineData("[附件1]\n项目支出绩效自评表", DocumentKind.Text)]
    [InlineData("// 说明\n/* 再说明 */ {\"title\":\"自评表\"}", DocumentKind.CommentedJson)]
    [InlineData("# 自评报告\n\n一、基本情况", DocumentKind.Text)]
    [InlineData("/,/,/\n一级指标,二级指标", DocumentKind.Text)]
    [InlineData(Sheet, DocumentKind.Text)]
    [InlineData("<html><body><table><tr><td>自评表</td></tr></table></body></html>", DocumentKind.Html)]
    [InlineData("<!-- 导出 --><table><tr><td>自评表</td></tr></table>", DocumentKind.Html)]
    [InlineData("\uFEFF<!DOCTYPE html>\n<html></html>", DocumentKind.Html)]
    [InlineData("<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook/>", DocumentKind.Xml)]
    [InlineData("<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"/>", DocumentKind.Html)]
    [InlineData("MIME-Version: 1.0\nContent-Type: multipart/related", DocumentKind.WebArchive)]
    [InlineData("{\\rtf1\\ansi 自评表}", DocumentKind.RichText)]
    [InlineData("%PDF-1.7\n%", DocumentKind.Pdf)]
    [InlineData("junk\n%PDF-1.4\n%", DocumentKind.Pdf)]
    public void Texts_are_recognised_by_how_they_begin(string text, DocumentKind kind) =>
        Assert.Equal(kind, DocumentReader.KindOf(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("utf-16", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16BE", false)]
    [InlineData("GB18030", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-8", false)]
    public void A_sheet_in_any_encoding_is_the_same_text_with_a_mark_or_without(string name, bool hasMark)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Sheet)];

        var document = Reading.Document(bytes);

        Assert.Equal((DocumentKind.Text, Sheet), (document.Kind, document.Text));
    }

    [Fact]
    public void Traditional_chinese_in_big5_is_named()
    {
        var bytes = Encoding.GetEncoding("big5").GetBytes("一級指標,二級指標,三級指標,年度指標值,實際完成值,分值,得分\r\n產出指標,數量指標,維修水庫,5座,5座,50,50\r\n");

        Assert.Contains("Big5", Reading.Problem(bytes).What.Chinese, StringComparison.Ordinal);
        Assert.Contains("UTF-8", Reading.Problem(bytes).Remedy.Chinese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(60)]
    public void A_cut_byte_does_not_make_text_another_encoding(int at)
    {
        foreach (var name in (string[])["utf-8", "GB18030"])
        {
            var bytes = Encoding.GetEncoding(name).GetBytes(Sheet + Sheet).ToList();
            bytes.RemoveAt(at);
            Assert.Equal(name, Reading.Document([.. bytes]).Encoding, ignoreCase: true);
        }
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xD8, 0xFF, 0xE0 }, DocumentKind.Picture)]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D }, DocumentKind.Picture)]
    [InlineData(new byte[] { 0x49, 0x49, 0x2A, 0x00 }, DocumentKind.Picture)]
    [InlineData(new byte[] { 0x52, 0x61, 0x72, 0x21, 0x1A, 0x07, 0x00 }, DocumentKind.Archive)]
    [InlineData(new byte[] { 0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C }, DocumentKind.Archive)]
    [InlineData(new byte[] { 0x1F, 0x8B, 0x08, 0x00 }, DocumentKind.Archive)]
    [InlineData(new byte[] { 0x09, 0x04, 0x06, 0x00, 0x00, 0x00 }, DocumentKind.AncientWorkbook)]
    [InlineData(new byte[] { 0x00, 0x01, 0x02, 0x03, 0x04, 0x05 }, DocumentKind.Other)]
    [InlineData(new byte[] { 0x7F, 0x45, 0x4C, 0x46, 0x02, 0x01, 0x01, 0x00, 0x00 }, DocumentKind.Other)]
    [InlineData(new byte[] { 0x50, 0x4B, 0x03, 0x04 }, DocumentKind.Archive)]
    public void Other_files_are_recognised_by_their_signature(byte[] bytes, DocumentKind kind) => Assert.Equal(kind, DocumentReader.KindOf(bytes));

    [Theory]
    [InlineData(DocumentKind.Ofd, "OFD.xml")]
    [InlineData(DocumentKind.OpenDocument, "mimetype", "content.xml")]
    [InlineData(DocumentKind.BinaryWorkbook, "xl/workbook.bin")]
    [InlineData(DocumentKind.Presentation, "ppt/presentation.xml")]
    [InlineData(DocumentKind.Archive, "自评表.xlsx")]
    public void Packed_files_are_recognised_by_their_parts(DocumentKind kind, params string[] parts) =>
        Assert.Equal(kind, DocumentReader.KindOf(Packed.Of([.. parts.Select(part => (part, "x"))])));

    [Theory]
    [InlineData("application/vnd.ms-excel.sheet.macroEnabled.main+xml", DocumentKind.Workbook)]
    [InlineData("application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml", DocumentKind.Workbook)]
    [InlineData("application/vnd.ms-excel.sheet.binary.macroEnabled.main", DocumentKind.BinaryWorkbook)]
    [InlineData("application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml", DocumentKind.Presentation)]
    public void Packed_files_are_recognised_by_the_type_they_give(string type, DocumentKind kind) =>
        Assert.Equal(kind, DocumentReader.KindOf(new Book { Type = type }.Sheet("a", "").ToBytes()));

    [Theory]
    [InlineData("EncryptedPackage", DocumentKind.Encrypted)]
    [InlineData("Workbook", DocumentKind.OldWorkbook)]
    [InlineData("Book", DocumentKind.AncientWorkbook)]
    [InlineData("WordDocument", DocumentKind.OldWord)]
    [InlineData("PowerPoint Document", DocumentKind.Presentation)]
    [InlineData("Something", DocumentKind.Other)]
    public void Files_of_old_office_are_recognised_by_their_streams(string stream, DocumentKind kind) =>
        Assert.Equal(kind, DocumentReader.KindOf(Container.Of((stream, [1, 2, 3]))));

    [Fact]
    public void Every_kind_that_cannot_be_read_has_one_sentence_and_one_remedy_in_both_languages()
    {
        foreach (var kind in Enum.GetValues<DocumentKind>().Where(kind => kind > DocumentKind.Word))
        {
            var problem = new DocumentProblem(kind, DocumentsWords.WhatIs(kind), DocumentsWords.RemedyOf(kind));
            Assert.DoesNotContain('。', problem.What.Chinese);
            Assert.EndsWith("。", problem.Remedy.Chinese, StringComparison.Ordinal);
            Assert.EndsWith(".", problem.Message(Language.English), StringComparison.Ordinal);
            Assert.DoesNotContain(problem.What.English, c => c is >= '\u4E00' and <= '\u9FFF');
        }
    }

    [Fact]
    public void A_kind_that_can_be_read_has_no_such_sentence() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => DocumentsWords.WhatIs(DocumentKind.Word));
}
