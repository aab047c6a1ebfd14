using System;
using PerfEval.Documents.OldWorkbooks;

namespace PerfEval.Documents.Recognition;

/// <summary>复合文件的种类: what a file in the container of Office before 2007 is, by the streams it holds.</summary>
internal static class CompoundKind
{
    // the last is in every such file
    private static readonly (string Stream, DocumentKind Kind)[] ByStream =
    [
        ("EncryptedPackage", DocumentKind.Encrypted),
        ("Workbook", DocumentKind.OldWorkbook),
        ("Book", DocumentKind.AncientWorkbook),
        ("WordDocument", DocumentKind.OldWord),
        ("PowerPoint Document", DocumentKind.Presentation),
        ("", DocumentKind.Other),
    ];

    /// <summary>The kind; a file that is cut is what the names in it say.</summary>
    public static DocumentKind Of(ReadOnlyMemory<byte> bytes)
    {
        CompoundFile file;
        try
        {
            file = CompoundFile.Open(bytes);
        }
        catch (DocumentRefusal)
        {
            return OfNames(name => Says(bytes.Span, name));
        }

        return OfNames(name => name.Length == 0 || file.Has(name));
    }

    private static DocumentKind OfNames(Predicate<string> has) => Array.Find(ByStream, known => has(known.Stream)).Kind;

    private static bool Says(ReadOnlySpan<byte> bytes, string name) => bytes.IndexOf(System.Text.Encoding.Unicode.GetBytes(name)) >= 0;
}
