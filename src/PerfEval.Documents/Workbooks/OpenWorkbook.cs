using System;
using System.Collections.Generic;
using PerfEval.Documents.Packages;

namespace PerfEval.Documents.Workbooks;

/// <summary>
/// 工作簿 (.xlsx): the parts of a workbook as Excel has saved it since 2007. Macros, links to other workbooks, connections and pictures are
/// parts that are never opened.
/// </summary>
internal sealed class OpenWorkbook : WorkbookSource
{
    private readonly Package _package;
    private readonly Relationships _relationships;
    private readonly List<SheetEntry> _sheets = [];
    private readonly Lazy<CellStyles> _styles;
    private int _daysBefore1900;

    private OpenWorkbook(Package package)
    {
        _package = package;
        var part = Relationships.MainPart(package, "xl/workbook.xml");
        _relationships = Relationships.Of(package, part);
        ReadSheets(part);
        _styles = new Lazy<CellStyles>(() => CellStyles.Read(_package, Sibling(part, "styles", "styles.xml")));
        SharedTextsPart = Sibling(part, "sharedStrings", "sharedStrings.xml");
    }

    /// <inheritdoc/>
    public override IReadOnlyList<SheetEntry> Sheets => _sheets;

    /// <inheritdoc/>
    public override int DaysBefore1900 => _daysBefore1900;

    private string SharedTextsPart { get; }

    /// <summary>Opens a workbook.</summary>
    /// <exception cref="DocumentRefusal">It is damaged or beyond a limit.</exception>
    public static OpenWorkbook Open(Package package) => new(package);

    /// <inheritdoc/>
    public override SheetContent Read(SheetEntry sheet)
    {
        var content = Read(sheet, int.MaxValue);
        SharedTexts.Fill([content], _package, SharedTextsPart);
        return content;
    }

    /// <inheritdoc/>
    public override IReadOnlyList<SheetContent> Peek(int rows)
    {
        var contents = _sheets.ConvertAll(sheet => Read(sheet, rows));
        SharedTexts.Fill(contents, _package, SharedTextsPart);
        return contents;
    }

    private SheetContent Read(SheetEntry sheet, int lastRow)
    {
        var content = new SheetContent { LastRow = lastRow };
        if (sheet.Part is { } part)
        {
            using var xml = _package.ReadXml(part);
            new OpenSheetReader(xml, _styles.Value, content).Read();
        }

        return content;
    }

    private void ReadSheets(string part)
    {
        using var xml = _package.ReadXml(part);
        while (xml.NextStart())
        {
            if (xml.Name == "workbookPr")
            {
                _daysBefore1900 = xml.Attribute("date1904") is "1" or "true" or "on" ? DaysTo1904 : 0;
            }
            else if (xml.Name == "sheet" && xml.Attribute("name") is { } name)
            {
                var id = xml.Attribute("id");
                var target = _relationships.Type(id) is "worksheet" ? _relationships.Target(id) : null;
                _sheets.Add(new SheetEntry(name, xml.Attribute("state") is "hidden" or "veryHidden", target));
                Count(_sheets);
            }
        }
    }

    private string Sibling(string part, string type, string usual) =>
        _relationships.TargetOfType(type) ?? part[..(part.LastIndexOf('/') + 1)] + usual;
}
