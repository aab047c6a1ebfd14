using PerfEval.Core.Standards;

namespace PerfEval.Documents.Pdf;

/// <summary>文字表: what is said of a PDF that cannot be read, in both languages.</summary>
internal static class PdfWords
{
    /// <summary>What to do where there is nothing to read.</summary>
    public static LocalizedText FromOriginal { get; } = new(
        "请用原来的表格或文档另存为 .xlsx 或 .docx；没有原件时，照原样录入一份 .xlsx。",
        "Save the original sheet or document as .xlsx or .docx; where there is none, type it into an .xlsx as it stands.");

    /// <summary>A PDF of pictures.</summary>
    public static LocalizedText IsScan { get; } = new("这份 PDF 是扫描件，里面没有文字可读", "the PDF is a scan, with no text to read");

    /// <summary>A PDF without drawn lines.</summary>
    public static LocalizedText HasNoTable { get; } = new(
        "这份 PDF 里没有画线的表格，无法确定哪些文字是一格", "the PDF has no ruled table, so that it is not known which words are one cell");

    /// <summary>A PDF that cannot be opened.</summary>
    public static LocalizedText IsDamaged { get; } = new("PDF 文件已损坏，或有打开密码", "the PDF is damaged, or has a password");

    /// <summary>More than is taken.</summary>
    public static LocalizedText IsTooLarge { get; } = new(
        "PDF 的大小、页数、画线或文字超过本程序的限度", "the PDF is larger, or has more pages, lines or letters, than is taken");

    /// <summary>A table that is asked for and not there.</summary>
    public static LocalizedText NoSuchTable(string table) => new($"文件里没有名为“{table}”的表", $"the file has no table named “{table}”");

    /// <summary>The tables there are.</summary>
    public static LocalizedText UseTable(int count) => new($"请写“表 1”到“表 {count}”中的一个。", $"Use one of 表 1 to 表 {count}.");
}
