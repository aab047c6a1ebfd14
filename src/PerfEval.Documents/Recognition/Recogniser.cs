using System;

namespace PerfEval.Documents.Recognition;

/// <summary>识别文件种类: what a file is, by its first bytes and, of a container, by what is in it.</summary>
internal static class Recogniser
{
    // readers take a PDF whose mark stands somewhere in the first kilobyte
    private const int PdfWindow = 1024;

    /// <summary>The kind of a file.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="encoding">How its bytes are to be read where it is a text; of no meaning for other kinds.</param>
    public static DocumentKind KindOf(ReadOnlyMemory<byte> bytes, out TextEncoding encoding)
    {
        encoding = default;
        var span = bytes.Span;
        return OfSignature(span) ?? OfContainer(bytes) ?? TextKind.Of(span, out encoding);
    }

    private static DocumentKind? OfContainer(ReadOnlyMemory<byte> bytes) => bytes.Span switch
    {
        [0x50, 0x4B, 0x03, 0x04, ..] or [0x50, 0x4B, 0x05, 0x06, ..] => PackageKind.Of(bytes),
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..] => CompoundKind.Of(bytes),
        _ => null,
    };

    private static DocumentKind? OfSignature(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [] => DocumentKind.Empty,
        [0x25, 0x50, 0x44, 0x46, 0x2D, ..] => DocumentKind.Pdf,
        [0xFF, 0xD8, 0xFF, ..] or [0x89, 0x50, 0x4E, 0x47, ..] or [0x49, 0x49, 0x2A, 0x00, ..] or [0x4D, 0x4D, 0x00, 0x2A, ..]
            or [0x47, 0x49, 0x46, 0x38, ..] => DocumentKind.Picture,
        [0x42, 0x4D, _, _, _, _, 0, 0, 0, 0, ..] => DocumentKind.Picture,
        [0x52, 0x49, 0x46, 0x46, _, _, _, _, 0x57, 0x45, 0x42, 0x50, ..] => DocumentKind.Picture,
        [_, _, _, _, 0x66, 0x74, 0x79, 0x70, 0x68, 0x65, 0x69, ..] => DocumentKind.Picture,   // HEIC, as telephones take it
        [0x52, 0x61, 0x72, 0x21, 0x1A, 0x07, ..] or [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C, ..] or [0x1F, 0x8B, 0x08, ..] =>
            DocumentKind.Archive,
        [0x7B, 0x5C, 0x72, 0x74, 0x66, ..] => DocumentKind.RichText,

        // the first record of a workbook that stands in no container: Excel 2 to 4
        [0x09, 0x00 or 0x02 or 0x04, 0x04 or 0x06, 0x00, ..] => DocumentKind.AncientWorkbook,
        _ => IsPdfBehindOther(bytes) ? DocumentKind.Pdf : null,
    };

    private static bool IsPdfBehindOther(ReadOnlySpan<byte> bytes)
    {
        var at = bytes[..Math.Min(bytes.Length, PdfWindow)].IndexOf("%PDF-"u8);
        return at >= 0 && bytes[(at + 5)..] is [>= (byte)'1' and <= (byte)'2', (byte)'.', ..] && !bytes[..at].Contains((byte)'{');
    }
}
