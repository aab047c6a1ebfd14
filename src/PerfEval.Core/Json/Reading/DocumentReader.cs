using System;
using System.Diagnostics;
using System.Text.Json;
using PerfEval.Core.Common;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Reading;

/// <summary>Reads a whole document: bytes, syntax, schema and kind first, then what it holds.</summary>
internal static class DocumentReader
{
    /// <summary>The schema of the library's documents.</summary>
    public const string Schema = "perfeval/1";

    private static readonly LocalizedText ThisSchema = new(Schema, Schema);

    /// <summary>Reads a document of a kind.</summary>
    /// <param name="utf8">The bytes, with or without a byte order mark.</param>
    /// <param name="mode">Strict or lenient.</param>
    /// <param name="kind">The value the member <c>kind</c> must have.</param>
    /// <param name="read">Reads the members besides schema and kind.</param>
    public static JsonReadResult<T> Read<T>(ReadOnlyMemory<byte> utf8, ReadingMode mode, string kind, Func<JsonMembers, T?> read)
        where T : class
    {
        var session = new ReadSession(mode);
        var text = utf8.Span.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
        if (JsonBreak.Find(text.Span) is { } broken)
        {
            session.Error(broken);
            return session.Result<T>(null, text.Span);
        }

        using var document = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = Limits.MaxDepth });
        var root = new JsonCursor(document.RootElement, JsonPath.Root, session);
        T? value = null;
        if (root.IsNothing)
        {
            root.Error(JsonErrorKind.WrongType, Expected.Object);
        }
        else if (root.Members() is { } members && IsOfKind(members, kind))
        {
            value = read(members);
            members.Close();
        }

        var result = session.Result(value, text.Span);
        return result.IsSuccess && value is null
            ? throw new UnreachableException("A reader gave neither a value nor an error.")
            : result;
    }

    // of another schema or kind nothing below can be judged, so nothing below is read
    private static bool IsOfKind(JsonMembers members, string kind)
    {
        var schemaCursor = members.Required("schema");
        var kindCursor = members.Required("kind");
        var (schema, found) = (schemaCursor.Text(), kindCursor.Text());
        if (schema is not null && schema != Schema)
        {
            schemaCursor.Error(JsonErrorKind.WrongSchema, ThisSchema);
        }

        if (found is not null && found != kind)
        {
            kindCursor.Error(JsonErrorKind.WrongKind, new LocalizedText(kind, $"a '{kind}'"));
        }

        return schema == Schema && found == kind;
    }
}
