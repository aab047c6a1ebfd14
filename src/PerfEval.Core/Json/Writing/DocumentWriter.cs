using System;
using System.Buffers;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using PerfEval.Core.Json.Formats;
using PerfEval.Core.Json.Reading;

namespace PerfEval.Core.Json.Writing;

/// <summary>
/// Writes whole documents: the form for readers (indented, a line feed at the end) and the canonical form that hashes are taken of (the
/// same without blanks).
/// </summary>
internal static class DocumentWriter
{
    public static byte[] Indented<T>(T value, Action<Utf8JsonWriter, T> write)
    {
        var output = new ArrayBufferWriter<byte>();
        Write(value, write, indented: true, output);
        output.Write("\n"u8);
        return output.WrittenSpan.ToArray();
    }

    /// <summary>SHA-256 of the canonical form, in small hexadecimal digits.</summary>
    public static string Hash<T>(T value, Action<Utf8JsonWriter, T> write)
    {
        var output = new ArrayBufferWriter<byte>();
        Write(value, write, indented: false, output);
        return Convert.ToHexStringLower(SHA256.HashData(output.WrittenSpan));
    }

    /// <summary>The two members every document starts with.</summary>
    public static void Head(Utf8JsonWriter writer, string kind)
    {
        writer.WriteString("schema", DocumentReader.Schema);
        writer.WriteString("kind", kind);
    }

    private static void Write<T>(T value, Action<Utf8JsonWriter, T> write, bool indented, ArrayBufferWriter<byte> output)
    {
        var escaped = new ArrayBufferWriter<byte>();
        var options = new JsonWriterOptions
        {
            Indented = indented,
            IndentSize = 2,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        using (var writer = new Utf8JsonWriter(escaped, options))
        {
            write(writer, value);
        }

        PlainChinese.Write(escaped.WrittenSpan, output);
    }
}
