using System;
using System.Globalization;
using PerfEval.Core.Standards;

namespace PerfEval.Documents;

/// <summary>文字表: what is said of a document that cannot be read, in both languages.</summary>
internal static partial class DocumentsWords
{
    /// <summary>The remedy of what is too much.</summary>
    public static LocalizedText LeaveOnlyForm { get; } =
        new("请把自评表单独另存为一个文件。", "Save the form alone in a file of its own.");

    /// <summary>The remedy of what is broken.</summary>
    public static LocalizedText SaveAgain { get; } = new(
        "请用 Excel、WPS 或 Word 打开原文件，能正常打开时另存为新的 .xlsx 或 .docx。",
        "Open the original in Excel, WPS or Word and, if it opens, save it as a new .xlsx or .docx.");

    private static LocalizedText ToWorkbook { get; } =
        new("请用 Excel 或 WPS 打开，另存为 .xlsx。", "Open it in Excel or WPS and save it as .xlsx.");

    private static LocalizedText ToWord { get; } = new("请用 Word 或 WPS 打开，另存为 .docx。", "Open it in Word or WPS and save it as .docx.");

    private static LocalizedText FromOriginal { get; } = new(
        "请用原来的表格或文档另存为 .xlsx 或 .docx；没有原件时，照原样录入一份 .xlsx。",
        "Save the original sheet or document as .xlsx or .docx; where there is none, type it into an .xlsx as it stands.");

    private static LocalizedText ToUtf8 { get; } =
        new("请另存为 UTF-8 编码的文本，或简体中文的 .xlsx、.docx。", "Save it as text in UTF-8, or as .xlsx or .docx in simplified Chinese.");

    /// <summary>What a file is that cannot be read.</summary>
    public static LocalizedText WhatIs(DocumentKind kind) => kind switch
    {
        DocumentKind.Empty => new("这是空文件", "the file is empty"),
        DocumentKind.CommentedJson => new("这是 JSON，但前面有注释，而 JSON 不能有注释", "this is JSON behind a comment, and JSON has no comments"),
        DocumentKind.Big5Text => new("这是 Big5（繁体中文）编码的文本", "this is text in Big5, the encoding of traditional Chinese"),
        DocumentKind.OldWord => new(
            "这是 Word 97–2003 或 WPS 文字的旧格式文档（.doc、.wps），本程序读不了",
            "this is a document of Word 97–2003 or WPS (.doc, .wps), which cannot be read"),
        DocumentKind.Ofd => new("这是 OFD 版式文件，里面没有单元格可读", "this is an OFD file, which has pages and no cells to read"),
        DocumentKind.Pdf => new("这是 PDF 文件，里面没有单元格可读", "this is a PDF file, which has pages and no cells to read"),
        DocumentKind.Picture => new("这是图片（扫描件或照片），里面没有文字可读", "this is a picture (a scan or a photograph), with no text to read"),
        DocumentKind.Html => new("这是网页（HTML），不是真正的表格文件", "this is a web page (HTML), not a spreadsheet"),
        DocumentKind.WebArchive => new("这是单个文件网页（.mht）", "this is a web archive (.mht)"),
        DocumentKind.RichText => new("这是 RTF 文档", "this is an RTF document"),
        DocumentKind.Xml => new("这是 XML 文件（如 Excel 2003 的 XML 表格）", "this is an XML file, such as a spreadsheet of Excel 2003 in XML"),
        DocumentKind.BinaryWorkbook => new("这是二进制工作簿（.xlsb）", "this is a binary workbook (.xlsb)"),
        DocumentKind.AncientWorkbook => new("这是 Excel 95 或更早版本的工作簿", "this is a workbook of Excel 95 or before"),
        DocumentKind.Presentation => new("这是演示文稿", "these are slides"),
        DocumentKind.OpenDocument => new("这是 OpenDocument 文件（.ods、.odt）", "this is an OpenDocument file (.ods, .odt)"),
        DocumentKind.Encrypted => new(
            "这份文档有打开密码，或工作簿受密码保护，内容是加密的",
            "the document has a password, or the workbook is protected by one, so that its content is encrypted"),
        DocumentKind.Archive => new("这是压缩包，不是文档", "this is an archive, not a document"),
        DocumentKind.Other => new(
            "这不是本程序认识的文件：既不是文本，也不是 Office 文档", "this is no kind of file known here: neither text nor an Office document"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Such a file can be read."),
    };

    /// <summary>What to do with a file that cannot be read.</summary>
    public static LocalizedText RemedyOf(DocumentKind kind) => kind switch
    {
        DocumentKind.Empty => new("请核对文件是否保存完整。", "Check that the file was saved whole."),
        DocumentKind.CommentedJson => new("请删去注释。", "Delete the comment."),
        DocumentKind.Big5Text => ToUtf8,
        DocumentKind.OldWord or DocumentKind.RichText => ToWord,
        DocumentKind.Html or DocumentKind.WebArchive or DocumentKind.Xml or DocumentKind.BinaryWorkbook or DocumentKind.AncientWorkbook =>
            ToWorkbook,
        DocumentKind.OpenDocument => new(
            "请用 Excel、Word 或 WPS 打开，另存为 .xlsx 或 .docx。", "Open it in Excel, Word or WPS and save it as .xlsx or .docx."),
        DocumentKind.Encrypted => new("请打开后取消密码，另存为 .xlsx 或 .docx。", "Open it, take the password off and save it as .xlsx or .docx."),
        DocumentKind.Archive => new("请先解压，再读取里面的文档。", "Unpack it first and read the document in it."),
        _ => FromOriginal,
    };

    /// <summary>A text with figures in it, the same in every culture.</summary>
    public static LocalizedText Text(FormattableString chinese, FormattableString english) =>
        new(chinese.ToString(CultureInfo.InvariantCulture), english.ToString(CultureInfo.InvariantCulture));
}
