using System;
using System.Buffers;
using System.Diagnostics;
using System.Security.Cryptography;
using System.Text.Json;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Reading;

namespace PerfEval.Core.Json.Formats;

/// <summary>A kind of document: its bytes, its syntax, its schema and kind, and the table of what it holds.</summary>
internal sealed class DocumentFormat<T>(DocumentHead head, Table<T, T> table)
    where T : class
{
    private readonly ContextPool<T> _pool = new();

    /// <summary>Reads a document; never throws.</summary>
    /// <param name="utf8">The document in UTF-8.</param>
    /// <param name="mode">How strictly.</param>
    /// <param name="beside">What it is read beside; see <see cref="ReadContext.Beside"/>.</param>
    public JsonReadResult<T> Read(ReadOnlySpan<byte> utf8, ReadingMode mode, object? beside = null)
    {
        var document = utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
        // in a long document a text could be too long, and only the whole check looks for that
        if (document.Length > Common.Limits.MaxCellCharacters && JsonBreak.Find(document) is { } broken)
        {
            return new JsonReadResult<T>(null, [broken], default);
        }

        var reading = _pool.Rent();
        try
        {
            reading.Context.Begin(mode, beside);
            var value = ReadRoot(document, reading.Context, reading.Document) ? reading.Document.Value : null;
            var result = reading.Context.Result(value, document);
            return result.IsSuccess && value is null
                ? throw new UnreachableException("A reader gave neither a value nor an error.")
                : result;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException && JsonBreak.Find(document) is { } found)
        {
            return new JsonReadResult<T>(null, [found], default);
        }
        finally
        {
            _pool.Return(reading);
        }
    }

    public ObjectShape Root => table;

    /// <summary>The form for readers: indented, a line feed at the end.</summary>
    /// <param name="value">What is written.</param>
    /// <param name="output">Where the bytes go.</param>
    /// <param name="texts">The language of the texts beside the data; null for the data alone.</param>
    public void Write(T value, IBufferWriter<byte> output, Language? texts = null) => Write(value, output, isIndented: true, texts);

    public byte[] Write(T value, Language? texts = null)
    {
        using var buffer = new PooledBuffer();
        Write(value, buffer, isIndented: true, texts);
        return buffer.Written.ToArray();
    }

    /// <summary>The form without blanks, of which hashes are taken.</summary>
    public byte[] Canonical(T value)
    {
        using var buffer = new PooledBuffer();
        Write(value, buffer, isIndented: false);
        return buffer.Written.ToArray();
    }

    /// <summary>SHA-256 of the canonical form, in small hexadecimal digits.</summary>
    public string Hash(T value)
    {
        using var buffer = new PooledBuffer();
        Write(value, buffer, isIndented: false);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(buffer.Written, hash);
        return Convert.ToHexStringLower(hash);
    }

    private void Write(T value, IBufferWriter<byte> output, bool isIndented, Language? texts = null)
    {
        var json = new JsonOutput(output, isIndented) { Texts = texts };
        json.BeginObject();
        table.WriteMembers(ref json, value);
        json.EndObject();
        json.EndDocument();
    }

    private bool ReadRoot(ReadOnlySpan<byte> document, ReadContext context, Slot<T> slot)
    {
        var json = new JsonInput(document, context);
        json.Reader.Read();
        var isObject = json.Reader.TokenType == JsonTokenType.StartObject;
        if (isObject)
        {
            json.Path.Enter(table, json.Start);
        }

        var isRead = false;
        // of another schema or kind nothing below can be judged, so nothing below is read
        if (head.Fits(json))
        {
            isRead = table.Read(ref json, table.FrameOf(ref slot.Memory), false, 0, context.ErrorCount, slot);
        }
        else if (isObject)
        {
            ObjectShape.SkipMembers(ref json, false);
        }
        else
        {
            json.Skip();
        }

        // nothing may follow
        json.Reader.Read();
        return isRead && context.ErrorCount == 0;
    }
}
