using System;
using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using PerfEval.Core.Json.Formats;
using PerfEval.Core.Json.Reading;

namespace PerfEval.Core.Json.Writing;

/// <summary>Writes whole documents in the form for readers: indented, a line feed at the end.</summary>
internal static class DocumentWriter
{
    private static readonly JsonWriterOptions ForReaders = new()
    {
        Indented = true,
        IndentSize = 2,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static byte[] Indented<T>(T value, Action<Utf8JsonWriter, T> write)
    {
        var escaped = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(escaped, ForReaders))
        {
            write(writer, value);
        }

        var output = new ArrayBufferWriter<byte>();
        PlainChinese.Write(escaped.WrittenSpan, output);
        output.Write("\n"u8);
        return output.WrittenSpan.ToArray();
    }

    /// <summary>The two members every document starts with.</summary>
    public static void Head(Utf8JsonWriter writer, string kind)
    {
        writer.WriteString("schema", DocumentReader.Schema);
        writer.WriteString("kind", kind);
    }
}
