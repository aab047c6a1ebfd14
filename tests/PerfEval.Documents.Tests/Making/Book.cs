using System;
using System.Collections.Generic;
using System.Linq;

namespace PerfEval.Documents.Tests.Making;

/// <summary>Makes workbooks (.xlsx), each part as its text.</summary>
internal sealed class Book
{
    public const string Main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly List<(string Name, string State, string Xml)> _sheets = [];
    private readonly List<string> _formats = [];
    private readonly List<string> _texts = [];

    /// <summary>What stands in the workbook before its sheets.</summary>
    public string Properties { get; init; } = "";

    /// <summary>The type of the main part.</summary>
    public string Type { get; init; } = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    /// <summary>Parts beside the usual ones.</summary>
    public List<(string Name, string Content)> More { get; } = [];

    /// <summary>A workbook of one sheet with rows of XML.</summary>
    public static byte[] Of(string rows, string name = "自评表", string after = "") => new Book().Sheet(name, rows, after: after).ToBytes();

    /// <summary>A cell with a text of its own.</summary>
    public static string Text(string cell, string text) => $"<c r=\"{cell}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{text}</t></is></c>";

    /// <summary>A sheet of rows of texts.</summary>
    public static string Rows(params string[][] rows) => string.Concat(rows.Select((row, i) =>
        $"<row r=\"{i + 1}\">{string.Concat(row.Select((text, column) => text.Length == 0 ? "" : Text($"{(char)('A' + column)}{i + 1}", text)))}</row>"));

    /// <summary>Adds a sheet.</summary>
    public Book Sheet(string name, string rows, string state = "visible", string before = "", string after = "")
    {
        _sheets.Add((name, state, $"<worksheet {Main}>{before}<sheetData>{rows}</sheetData>{after}</worksheet>"));
        return this;
    }

    /// <summary>Adds a number format; styles count from 1, 0 is the plain one. A number alone names a built-in one.</summary>
    public Book Formats(params string[] codes)
    {
        _formats.AddRange(codes);
        return this;
    }

    /// <summary>Adds shared texts, each as the XML within si.</summary>
    public Book Shared(params string[] texts)
    {
        _texts.AddRange(texts);
        return this;
    }

    /// <summary>The workbook.</summary>
    public byte[] ToBytes() => Packed.Of([.. Parts()]);

    private IEnumerable<(string Name, string Content)> Parts()
    {
        yield return ("[Content_Types].xml",
            $"<Types xmlns=\"{Package}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + $"<Override PartName=\"/xl/workbook.xml\" ContentType=\"{Type}\"/>"
            + string.Concat(_sheets.Select((_, i) => $"<Override PartName=\"/xl/worksheets/sheet{i + 1}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"))
            + "</Types>");
        yield return ("_rels/.rels",
            $"<Relationships xmlns=\"{Package}/relationships\"><Relationship Id=\"rId1\" Type=\"{Office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        yield return ("xl/workbook.xml",
            $"<workbook {Main} xmlns:r=\"{Office}\">{Properties}<sheets>"
            + string.Concat(_sheets.Select((s, i) => $"<sheet name=\"{s.Name}\" sheetId=\"{i + 1}\" state=\"{s.State}\" r:id=\"rId{i + 1}\"/>"))
            + "</sheets></workbook>");
        yield return ("xl/_rels/workbook.xml.rels",
            $"<Relationships xmlns=\"{Package}/relationships\">"
            + string.Concat(_sheets.Select((_, i) => $"<Relationship Id=\"rId{i + 1}\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet{i + 1}.xml\"/>"))
            + "</Relationships>");
        for (var i = 0; i < _sheets.Count; i++)
        {
            yield return ($"xl/worksheets/sheet{i + 1}.xml", _sheets[i].Xml);
        }

        if (_texts.Count > 0)
        {
            yield return ("xl/sharedStrings.xml", $"<sst {Main}>{string.Concat(_texts.Select(text => $"<si>{text}</si>"))}</sst>");
        }

        var own = _formats.Where(code => !int.TryParse(code, out _)).ToList();
        yield return ("xl/styles.xml",
            $"<styleSheet {Main}><numFmts>"
            + string.Concat(own.Select((code, i) => $"<numFmt numFmtId=\"{164 + i}\" formatCode=\"{Escape(code)}\"/>"))
            + "</numFmts><cellXfs><xf numFmtId=\"0\"/>"
            + string.Concat(_formats.Select(code => $"<xf numFmtId=\"{(int.TryParse(code, out _) ? code : (164 + own.IndexOf(code)).ToString())}\"/>"))
            + "</cellXfs></styleSheet>");
        foreach (var part in More)
        {
            yield return part;
        }
    }

    private static string Escape(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
}
