using System.Linq;

namespace PerfEval.Documents.Tests.Making;

/// <summary>Makes Word files (.docx) of the XML of their body.</summary>
internal static class Paper
{
    private const string Word = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>A file with a body.</summary>
    public static byte[] Of(string body) => Packed.Of(
        ("[Content_Types].xml",
            $"<Types xmlns=\"{Package}/content-types\"><Override PartName=\"/word/document.xml\" "
            + "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"),
        ("_rels/.rels",
            $"<Relationships xmlns=\"{Package}/relationships\"><Relationship Id=\"rId1\" Type=\"{Office}/officeDocument\" Target=\"word/document.xml\"/></Relationships>"),
        ("word/document.xml",
            $"<w:document {Word} xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>{body}</w:body></w:document>"));

    /// <summary>A paragraph.</summary>
    public static string P(string text) => $"<w:p><w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>";

    /// <summary>A cell, with properties and a paragraph.</summary>
    public static string Cell(string text, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{P(text)}</w:tc>";

    /// <summary>A row.</summary>
    public static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells.Select(cell => cell.StartsWith('<') ? cell : Cell(cell)))}</w:tr>";

    /// <summary>A table of rows.</summary>
    public static string Table(params string[] rows) => $"<w:tbl><w:tblPr/><w:tblGrid/>{string.Concat(rows)}</w:tbl>";
}
