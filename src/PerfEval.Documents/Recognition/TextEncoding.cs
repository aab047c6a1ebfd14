using System;
using System.Text;

namespace PerfEval.Documents.Recognition;

/// <summary>文本的编码: how the bytes of a text are to be read, by its mark or else by what its bytes come to.</summary>
/// <param name="Kind">编码.</param>
/// <param name="MarkLength">标记: the bytes of the byte order mark; 0 without one.</param>
internal readonly record struct TextEncoding(TextEncodingKind Kind, int MarkLength)
{
    // handed out by the runtime's own provider; nothing is registered for the whole process
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    /// <summary>The encoding of bytes; null where they are no text.</summary>
    public static TextEncoding? Of(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => new TextEncoding(TextEncodingKind.Utf8, 3),
        [0xFF, 0xFE, ..] => new TextEncoding(TextEncodingKind.Utf16, 2),
        [0xFE, 0xFF, ..] => new TextEncoding(TextEncodingKind.Utf16BigEndian, 2),
        _ => TextBytes.EncodingOf(bytes) is { } kind ? new TextEncoding(kind, 0) : null,
    };

    /// <summary>The text; what is none becomes U+FFFD.</summary>
    public string Decode(ReadOnlySpan<byte> bytes) => Encoding().GetString(bytes[Math.Min(MarkLength, bytes.Length)..]);

    /// <summary>The runtime's encoding, with U+FFFD for what is no text.</summary>
    public Encoding Encoding() => Kind switch
    {
        TextEncodingKind.Utf8 => System.Text.Encoding.UTF8,
        TextEncodingKind.Utf16 => System.Text.Encoding.Unicode,
        TextEncodingKind.Utf16BigEndian => System.Text.Encoding.BigEndianUnicode,
        _ => Marking(Gb18030),
    };

    private static Encoding Marking(Encoding encoding)
    {
        var marking = (Encoding)encoding.Clone();
        marking.DecoderFallback = new DecoderReplacementFallback("\uFFFD");
        return marking;
    }
}
