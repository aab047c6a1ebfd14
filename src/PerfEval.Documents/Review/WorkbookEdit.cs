using System;
using System.Linq;
using PerfEval.Documents.Editing;
using PerfEval.Documents.Packages;
using PerfEval.Documents.Workbooks;

namespace PerfEval.Documents.Review;

/// <summary>改工作簿: what a new part of a workbook needs elsewhere: its type, its relation, its place in the list of sheets.</summary>
internal sealed class WorkbookEdit(Package package, PackageEdit edit)
{
    private const string Contents = "[Content_Types].xml";

    /// <summary>The main part.</summary>
    public string Part { get; } = Relationships.MainPart(package, "xl/workbook.xml");

    /// <summary>Refuses a workbook that cannot be annotated so that nothing is lost.</summary>
    /// <exception cref="DocumentRefusal">It has macros or a signature, or is of the strict format.</exception>
    public void RefuseOthers()
    {
        var types = edit.Text(Contents);
        if (Says("macroEnabled") || Says("template.main") || Says("vbaProject"))
        {
            throw new DocumentRefusal(ReviewWords.HasMacros, ReviewWords.SaveAsWorkbook);
        }

        if (Says("digital-signature"))
        {
            throw new DocumentRefusal(ReviewWords.IsSigned, ReviewWords.TakeUnsigned);
        }

        if (edit.Text(Part).Contains("http://purl.oclc.org/ooxml/spreadsheetml/main", StringComparison.Ordinal))
        {
            throw new DocumentRefusal(ReviewWords.IsStrict, ReviewWords.SaveAsWorkbook);
        }

        bool Says(string type) => types.Contains(type, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The style sheet.</summary>
    public (string Part, StyleSheet Styles) Styles()
    {
        var named = Relationships.Of(package, Part).TargetOfType("styles");
        if (named is not null && edit.Has(named))
        {
            return (named, new StyleSheet(edit.Text(named)));
        }

        // some programs write no style sheet, or name none
        var usual = Folder(Part) + "styles.xml";
        var part = edit.Has(usual) ? usual : edit.NewName(Folder(Part) + "styles", ".xml");
        var text = edit.Has(part) ? edit.Text(part) : null;
        AddType(part, OpenParts.Type + "styles+xml");
        _ = Relate(Part, part, "styles");
        return (part, new StyleSheet(text));
    }

    /// <summary>Puts a sheet behind the others.</summary>
    /// <param name="name">What it is to be called; with a number where another is called so.</param>
    /// <param name="text">The part.</param>
    public void AddSheet(string name, string text)
    {
        var part = edit.NewName(Folder(Part) + "worksheets/sheet", ".xml");
        edit.Set(part, text);
        AddType(part, OpenParts.Type + "worksheet+xml");
        var id = Relate(Part, part, "worksheet");
        var (workbook, number) = (edit.Text(Part), 0);
        var splice = new XmlSplice(workbook);
        System.Collections.Generic.HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);
        for (var scan = new XmlScan(workbook); scan.Next();)
        {
            if (scan.Tag.Opens("sheet"))
            {
                number = Math.Max(number, CellStyles.Number(scan.Tag.Attribute("sheetId")) ?? 0);
                names.Add(scan.Tag.Attribute("name") ?? "");
            }
            else if (scan.Tag.Closes("sheets"))
            {
                var free = Enumerable.Range(1, int.MaxValue).Select(i => i == 1 ? name : $"{name} {XmlText.Of(i)}")
                    .First(each => !names.Contains(each));
                splice.Insert(scan.Tag.Start, $"<{scan.Tag.Prefix}sheet name=\"{XmlText.Of(free)}\" sheetId=\"{XmlText.Of(number + 1)}\" "
                    + $"xmlns:r=\"{OpenParts.Office}\" r:id=\"{id}\"/>");
            }
        }

        edit.Set(Part, splice.ToString());
    }

    /// <summary>The part a sheet has of a type; null where it has none.</summary>
    public string? PartOf(string sheet, string type) =>
        Relationships.Of(package, sheet).TargetOfType(type) is { } part && edit.Has(part) ? part : null;

    /// <summary>The part a relation of a sheet names; null where there is none.</summary>
    public string? Named(string sheet, string? id) =>
        Relationships.Of(package, sheet).Target(id) is { } part && edit.Has(part) ? part : null;

    /// <summary>Puts the notes of a sheet in.</summary>
    public void AddNotes(string sheet, string text)
    {
        var part = edit.NewName(Folder(Part) + "comments", ".xml");
        edit.Set(part, text);
        AddType(part, OpenParts.Type + "comments+xml");
        _ = Relate(sheet, part, "comments");
    }

    /// <summary>Puts the drawing of the notes of a sheet in.</summary>
    /// <returns>The id of its relation.</returns>
    public string AddDrawing(string sheet, string text)
    {
        var part = edit.NewName(Folder(Part) + "drawings/vmlDrawing", ".vml");
        edit.Set(part, text);
        AddType(part, "application/vnd.openxmlformats-officedocument.vmlDrawing");
        return Relate(sheet, part, "vmlDrawing");
    }

    private static string Folder(string part) => part[..(part.LastIndexOf('/') + 1)];

    private void AddType(string part, string type)
    {
        var text = edit.Text(Contents);
        var scan = new XmlScan(text);
        _ = scan.Next();
        var prefix = scan.Tag.Prefix;
        var root = scan.Tag;
        while (scan.Next())
        {
            if (scan.Tag.Opens("Override") && string.Equals(scan.Tag.Attribute("PartName"), "/" + part, StringComparison.OrdinalIgnoreCase))
            {
                return;
            }
        }

        var splice = new XmlSplice(text);
        splice.Append(root, scan.Tag.Start, $"<{prefix}Override PartName=\"/{XmlText.Of(part)}\" ContentType=\"{type}\"/>");
        edit.Set(Contents, splice.ToString());
    }

    private string Relate(string from, string to, string type)
    {
        var part = $"{Folder(from)}_rels/{from[(from.LastIndexOf('/') + 1)..]}.rels";
        if (!edit.Has(part))
        {
            edit.Set(
                part, $"{OpenParts.Head}<Relationships xmlns=\"{OpenParts.Package}/relationships\"></Relationships>");
        }

        var text = edit.Text(part);
        var id = Enumerable.Range(1, int.MaxValue).Select(i => "rIdPE" + XmlText.Of(i))
            .First(each => !text.Contains($"\"{each}\"", StringComparison.Ordinal));
        var scan = new XmlScan(text);
        _ = scan.Next();
        var root = scan.Tag;
        _ = scan.Pass();
        var splice = new XmlSplice(text);
        var relation = $"<{root.Prefix}Relationship Id=\"{id}\" Type=\"{OpenParts.Office}/{type}\" Target=\"/{XmlText.Of(to)}\"/>";
        splice.Append(root, scan.Tag.Start, relation);
        edit.Set(part, splice.ToString());
        return id;
    }
}
