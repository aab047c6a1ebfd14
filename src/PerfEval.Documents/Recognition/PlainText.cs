using System;

namespace PerfEval.Documents.Recognition;

/// <summary>文本文件: a text or JSON, decoded.</summary>
internal static class PlainText
{
    /// <summary>The document of a text.</summary>
    public static ReadDocument Read(DocumentKind kind, ReadOnlySpan<byte> bytes)
    {
        var encoding = TextEncoding.Of(bytes) ?? throw new DocumentRefusal(DocumentsWords.WhatIs(DocumentKind.Other));
        return new ReadDocument(kind)
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
}
