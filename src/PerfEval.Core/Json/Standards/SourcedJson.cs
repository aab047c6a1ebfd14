using System;
using System.Text.Json;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Writing;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Standards;

/// <summary>有依据的取值: a value, the document it comes from, and how far that can be trusted, side by side.</summary>
internal static class SourcedJson
{
    public static Sourced<T>? Read<T>(JsonCursor cursor, SourceList sources, Func<JsonCursor, T?> read)
        where T : class
    {
        if (cursor.Members() is not { } members)
        {
            return null;
        }

        var whole = members.Required("value");
        var value = read(whole);
        var note = sources.ReadNote(members);
        var known = new ValueParts(whole.Element);
        var parts = members.Optional("parts").List(part => sources.ReadPart(part, known));
        return members.Close() ? new Sourced<T>(value!, note!) { Parts = parts } : null;
    }

    public static Sourced<T>? ReadPlain<T>(JsonCursor cursor, SourceList sources, Func<JsonCursor, T?> read)
        where T : struct
    {
        if (cursor.Members() is not { } members)
        {
            return null;
        }

        var value = read(members.Required("value"));
        var note = sources.ReadNote(members);
        return members.Close() ? new Sourced<T>(value!.Value, note!) : null;
    }

    public static void Write<T>(Utf8JsonWriter writer, string name, Sourced<T> sourced, Action<Utf8JsonWriter, T> write)
    {
        writer.WritePropertyName(name);
        WriteElement(writer, sourced, write);
    }

    public static void WriteElement<T>(Utf8JsonWriter writer, Sourced<T> sourced, Action<Utf8JsonWriter, T> write)
    {
        writer.WriteStartObject();
        writer.Member("value", sourced.Value, write);
        SourceList.WriteNote(writer, sourced.Source);
        writer.ArrayIfAny("parts", sourced.Parts, SourceList.WritePart);
        writer.WriteEndObject();
    }
}
