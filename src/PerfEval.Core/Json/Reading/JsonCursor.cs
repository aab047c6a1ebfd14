using System;
using System.Collections.Generic;
using System.Text.Json;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Reading;

/// <summary>
/// A value of a document, the way to it, and where errors about it go. Every reader takes one. Reading an absent or null value returns the
/// blank value without an error; the caller decides whether the member is required.
/// </summary>
internal readonly struct JsonCursor(JsonElement element, JsonPath path, ReadSession session)
{
    public JsonElement Element => element;

    public JsonPath Path => path;

    public ReadSession Session => session;

    public bool IsNothing => element.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null;

    public bool Is(JsonValueKind kind) => element.ValueKind == kind;

    /// <summary>What stands here, short enough for a message.</summary>
    public string Found()
    {
        var text = element.ValueKind == JsonValueKind.String ? element.GetString()! : element.GetRawText();
        return text.Length <= 60 ? text : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[58]) ? 58 : 59), "…");
    }

    // of a wrong type a text keeps its quotation marks: "2020" is not 2020
    public void Error(JsonErrorKind kind, LocalizedText? expected = null)
    {
        var found = kind == JsonErrorKind.WrongType && Is(JsonValueKind.String) ? $"\"{Found()}\"" : Found();
        session.Error(kind, path, expected, IsNothing ? "null" : found);
    }

    /// <summary>The members of an object; null, with an error, where the value is not an object.</summary>
    public JsonMembers? Members()
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            return new JsonMembers(element, path, session);
        }

        if (!IsNothing)
        {
            Error(JsonErrorKind.WrongType, Expected.Object);
        }

        return null;
    }

    /// <summary>Passes over what is not read; see <see cref="JsonMembers.PassOver"/>.</summary>
    public void PassOver()
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            var members = new JsonMembers(element, path, session);
            foreach (var name in members.Unread)
            {
                members.PassOver(name);
            }
        }
        else if (element.ValueKind == JsonValueKind.Array)
        {
            var index = 0;
            foreach (var entry in element.EnumerateArray())
            {
                new JsonCursor(entry, path.Element(index++), session).PassOver();
            }
        }
    }

    /// <summary>The elements of an array, read one by one; an empty list, with an error, where the value is not an array.</summary>
    /// <param name="read">Reads an element; null where it has errors.</param>
    /// <param name="part">The part of a report an element is, where it is one.</param>
    /// <param name="label">The member of an element that holds what the paper calls it.</param>
    public EquatableList<T> List<T>(Func<JsonCursor, T?> read, ReportPart? part = null, string? label = null)
        where T : class
    {
        if (element.ValueKind != JsonValueKind.Array)
        {
            if (!IsNothing)
            {
                Error(JsonErrorKind.WrongType, Expected.Array);
            }

            return default;
        }

        if (element.GetArrayLength() > Limits.MaxListElements)
        {
            session.Error(JsonErrorKind.TooManyElements, path, Expected.AtMost(Limits.MaxListElements));
            return default;
        }

        List<T> items = [];
        foreach (var entry in element.EnumerateArray())
        {
            var item = new JsonCursor(entry, path.Element(items.Count, part, LabelOf(entry, label)), session);
            if (item.IsNothing)
            {
                item.Error(JsonErrorKind.WrongType, Expected.Something);
            }

            // a bad element keeps its position, so that later pointers stay true; the list is then discarded
            items.Add(read(item)!);
        }

        return items.Contains(null!) ? default : items.ToEquatableList();
    }

    private static string? LabelOf(JsonElement entry, string? label) =>
        label is not null
            && entry.ValueKind == JsonValueKind.Object
            && entry.TryGetProperty(label, out var text)
            && text.ValueKind == JsonValueKind.String
            ? text.GetString()
            : null;
}
