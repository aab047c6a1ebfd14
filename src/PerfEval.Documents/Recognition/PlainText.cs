using System;

namespace PerfEval.Documents.Recognition;

/// <summary>文本文件: a text or JSON, decoded.</summary>
internal static class PlainText
{
    /// <summary>The document of a text.</summary>
    public static ReadDocument Read(DocumentKind kind, TextEncoding encoding, ReadOnlySpan<byte> bytes) => new(kind)
    {
        Text = encoding.Decode(bytes),
        Encoding = encoding.Kind switch
        {
            TextEncodingKind.Utf8 => "UTF-8",
            TextEncodingKind.Gb18030 => "GB18030",
            _ => "UTF-16",
        },
    };
}
