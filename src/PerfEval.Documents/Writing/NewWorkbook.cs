using System.IO;
using System.IO.Compression;
using System.Text;
using PerfEval.Documents.Editing;
using static PerfEval.Documents.Editing.OpenParts;

namespace PerfEval.Documents.Writing;

/// <summary>新工作簿: a workbook of one sheet, packed; the same parts give the same bytes.</summary>
internal static class NewWorkbook
{
    /// <summary>The file.</summary>
    /// <param name="name">The name of the sheet.</param>
    /// <param name="sheet">The part of the sheet.</param>
    /// <param name="styles">The style sheet.</param>
    public static byte[] Of(string name, string sheet, string styles)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", $"{Head}<Types xmlns=\"{Package}/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + $"<Override PartName=\"/xl/workbook.xml\" ContentType=\"{Type}sheet.main+xml\"/>"
                + $"<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"{Type}worksheet+xml\"/>"
                + $"<Override PartName=\"/xl/styles.xml\" ContentType=\"{Type}styles+xml\"/></Types>");
            Add(zip, "_rels/.rels", $"{Head}<Relationships xmlns=\"{Package}/relationships\">"
                + $"<Relationship Id=\"rId1\" Type=\"{Office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            Add(zip, "xl/workbook.xml", $"{Head}<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\">"
                + $"<sheets><sheet name=\"{XmlText.Of(name)}\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            Add(zip, "xl/_rels/workbook.xml.rels", $"{Head}<Relationships xmlns=\"{Package}/relationships\">"
                + $"<Relationship Id=\"rId1\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                + $"<Relationship Id=\"rId2\" Type=\"{Office}/styles\" Target=\"styles.xml\"/></Relationships>");
            Add(zip, "xl/styles.xml", styles);
            Add(zip, "xl/worksheets/sheet1.xml", sheet);
        }

        return bytes.ToArray();
    }

    private static void Add(ZipArchive zip, string name, string content)
    {
        var entry = zip.CreateEntry(name);
        entry.LastWriteTime = NoTime;
        using var stream = entry.Open();
        stream.Write(Encoding.UTF8.GetBytes(content));
    }
}
