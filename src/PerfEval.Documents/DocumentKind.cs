namespace PerfEval.Documents;

/// <summary>文件种类: what a file is by its content, never by its name. The first five can be read.</summary>
public enum DocumentKind
{
    /// <summary>JSON: a text whose first sign opens an object or a list.</summary>
    Json = 0,

    /// <summary>文本: text in UTF-8, UTF-16 or GB18030: a table by commas or tabs (CSV), or a report in words.</summary>
    Text,

    /// <summary>Excel 工作簿 (.xlsx, .xlsm): a workbook as Excel has saved it since 2007. Macros are never looked at.</summary>
    Workbook,

    /// <summary>Excel 97–2003 工作簿 (.xls, and .et as WPS saves it).</summary>
    OldWorkbook,

    /// <summary>Word 文档 (.docx, .docm).</summary>
    Word,

    /// <summary>空文件: no bytes, or blanks only.</summary>
    Empty,

    /// <summary>前有注释的 JSON: JSON behind a comment, which JSON does not have.</summary>
    CommentedJson,

    /// <summary>Big5 文本: text in the encoding of traditional Chinese.</summary>
    Big5Text,

    /// <summary>Word 97–2003 文档 (.doc), or a WPS document (.wps).</summary>
    OldWord,

    /// <summary>OFD 版式文件.</summary>
    Ofd,

    /// <summary>PDF 文件.</summary>
    Pdf,

    /// <summary>图片 (扫描件): a picture, such as a scan or a photograph.</summary>
    Picture,

    /// <summary>网页 (HTML), which some systems hand out under the name .xls.</summary>
    Html,

    /// <summary>单个文件网页 (.mht): a web archive.</summary>
    WebArchive,

    /// <summary>RTF 文档, often under the name .doc.</summary>
    RichText,

    /// <summary>XML 文件, such as a spreadsheet of Excel 2003 in XML.</summary>
    Xml,

    /// <summary>二进制工作簿 (.xlsb).</summary>
    BinaryWorkbook,

    /// <summary>Excel 95 或更早的工作簿: a workbook of Excel 95 or before.</summary>
    AncientWorkbook,

    /// <summary>演示文稿 (.ppt, .pptx): slides.</summary>
    Presentation,

    /// <summary>OpenDocument 文件 (.ods, .odt).</summary>
    OpenDocument,

    /// <summary>加密的文档: an Office document that is encrypted, a workbook whose structure is protected among them.</summary>
    Encrypted,

    /// <summary>压缩包 (zip, rar, 7z, gz) that is no document itself.</summary>
    Archive,

    /// <summary>其他文件: none of these.</summary>
    Other,
}
