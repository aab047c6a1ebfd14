using System;
using System.Text;
using PerfEval.Documents.Packages;

namespace PerfEval.Documents.Recognition;

/// <summary>压缩文件的种类: what a packed file is, by the types its own list of contents gives.</summary>
internal static class PackageKind
{
    private const string Contents = "[Content_Types].xml";

    private static readonly (string Known, DocumentKind Kind)[] ByType =
    [
        ("spreadsheetml.sheet.main", DocumentKind.Workbook),
        ("spreadsheetml.template.main", DocumentKind.Workbook),
        ("excel.sheet.macroEnabled.main", DocumentKind.Workbook),
        ("excel.template.macroEnabled.main", DocumentKind.Workbook),
        ("excel.sheet.binary.macroEnabled.main", DocumentKind.BinaryWorkbook),
        ("wordprocessingml.document.main", DocumentKind.Word),
        ("wordprocessingml.template.main", DocumentKind.Word),
        ("word.document.macroEnabled.main", DocumentKind.Word),
        ("word.template.macroEnabledTemplate.main", DocumentKind.Word),
        ("presentationml.presentation.main", DocumentKind.Presentation),
        ("presentationml.slideshow.main", DocumentKind.Presentation),
        ("presentationml.template.main", DocumentKind.Presentation),
        ("powerpoint.presentation.macroEnabled.main", DocumentKind.Presentation),
    ];

    private static readonly (string Known, DocumentKind Kind)[] ByPart =
    [
        ("OFD.xml", DocumentKind.Ofd),
        ("xl/workbook.xml", DocumentKind.Workbook),
        ("xl/workbook.bin", DocumentKind.BinaryWorkbook),
        ("word/document.xml", DocumentKind.Word),
        ("ppt/presentation.xml", DocumentKind.Presentation),
        ("content.xml", DocumentKind.OpenDocument),
    ];

    private static readonly (string Known, DocumentKind Kind)[] ByFolder = [("xl/", DocumentKind.Workbook), ("word/", DocumentKind.Word)];

    /// <summary>The kind; a file that is cut is what its beginning says.</summary>
    public static DocumentKind Of(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            var package = Package.Open(bytes);
            return OfContents(package) ?? OfNames(package) ?? DocumentKind.Archive;
        }
        catch (DocumentRefusal)
        {
            return OfBeginning(bytes);
        }
    }

    private static DocumentKind? OfContents(Package package)
    {
        if (!package.Has(Contents))
        {
            return null;
        }

        try
        {
            using var xml = package.ReadXml(Contents);
            while (xml.NextStart())
            {
                if (OfType(xml.Attribute("ContentType") ?? "") is { } kind)
                {
                    return kind;
                }
            }
        }
        catch (DocumentRefusal)
        {
            // the names of the parts say it too
        }

        return null;
    }

    private static DocumentKind? OfType(string type) => Find(ByType, known => type.Contains(known, StringComparison.OrdinalIgnoreCase));

    private static DocumentKind? OfNames(Package package) => Find(ByPart, package.Has);

    // the name of the first parts stands in plain bytes even where the end with its directory is lost
    private static DocumentKind OfBeginning(ReadOnlyMemory<byte> bytes) =>
        Find(ByFolder, folder => bytes.Span.IndexOf(Encoding.ASCII.GetBytes(folder)) >= 0) ?? DocumentKind.Archive;

    private static DocumentKind? Find((string Known, DocumentKind Kind)[] list, Predicate<string> isThere)
    {
        foreach (var (known, kind) in list)
        {
            if (isThere(known))
            {
                return kind;
            }
        }

        return null;
    }
}
