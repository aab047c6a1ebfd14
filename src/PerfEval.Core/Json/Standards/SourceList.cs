using System;
using System.Collections.Generic;
using System.Text.Json;
using PerfEval.Core.Common;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Writing;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Standards;

/// <summary>依据文件 of a standard, and the check that every source names one of them.</summary>
internal sealed class SourceList
{
    private static readonly LocalizedText PartOfValue = new(
        "取值中的成员（如 zeroBudget、rule/partial、rule/bands/0）", "a member of the value, such as zeroBudget, or the way to one, such as rule/partial or rule/bands/0");

    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    private SourceList()
    {
    }

    public EquatableList<SourceDocument> Documents { get; private set; }

    public static SourceList Read(JsonCursor cursor)
    {
        var list = new SourceList();
        list.Documents = cursor.List(list.ReadDocument);
        return list;
    }

    /// <summary>Reads <c>source</c>, <c>clause</c> and <c>evidence</c> beside a value.</summary>
    public SourceNote? ReadNote(JsonMembers members)
    {
        var cursor = members.Required("source");
        var document = cursor.Text();
        if (document is not null && !_ids.Contains(document))
        {
            cursor.Error(JsonErrorKind.UnknownSource);
        }

        var clause = members.Optional("clause").Text();
        return StandardWords.Evidence.Read(members.Required("evidence")) is { } evidence && document is not null
            ? new SourceNote(document, clause, evidence)
            : null;
    }

    /// <summary>Reads where a part of a value comes from; the part is a member of the value, or the way to one.</summary>
    public PartSource? ReadPart(JsonCursor cursor, ValueParts whole)
    {
        if (cursor.Members() is not { } members)
        {
            return null;
        }

        var partCursor = members.Required("part");
        var part = partCursor.Text();
        if (part is not null && !whole.Has(part))
        {
            partCursor.Error(JsonErrorKind.InvalidText, PartOfValue);
        }

        var note = ReadNote(members);
        return members.Close() ? new PartSource(part!, note!) : null;
    }

    public static void WritePart(Utf8JsonWriter writer, PartSource part)
    {
        writer.WriteStartObject();
        writer.WriteString("part", part.Part);
        WriteNote(writer, part.Source);
        writer.WriteEndObject();
    }

    public static void WriteNote(Utf8JsonWriter writer, SourceNote note)
    {
        writer.WriteString("source", note.Document);
        writer.Text("clause", note.Clause);
        writer.WriteString("evidence", StandardWords.Evidence.WordOf(note.Evidence));
    }

    public static void WriteDocument(Utf8JsonWriter writer, SourceDocument document)
    {
        writer.WriteStartObject();
        writer.WriteString("id", document.Id);
        writer.WriteString("title", document.Title);
        writer.Text("number", document.Number);
        writer.WriteEndObject();
    }

    private SourceDocument? ReadDocument(JsonCursor cursor)
    {
        if (cursor.Members() is not { } members)
        {
            return null;
        }

        var idCursor = members.Required("id");
        var id = idCursor.Text();
        if (id is not null && !_ids.Add(id))
        {
            idCursor.Error(JsonErrorKind.Refused, new LocalizedText($"文件代码“{id}”用了两次。", $"The document id '{id}' is used twice; give each document its own."));
        }

        var title = members.Required("title").Text();
        var number = members.Optional("number").Text();
        return members.Close() ? new SourceDocument(id!, title!, number) : null;
    }
}
