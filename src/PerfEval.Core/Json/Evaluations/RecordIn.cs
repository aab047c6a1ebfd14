using System;
using System.Collections.Generic;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Evaluations;

/// <summary>What a record is read with: what the paper calls its places.</summary>
internal sealed class RecordIn
{
    private static readonly LocalizedText APlace = new(
        "报告中位置的 JSON 指针（如 \"/funding/total\"）", "the JSON pointer of a part of a report such as \"/funding/total\"");

    private readonly Dictionary<string, string> _labels = new(StringComparer.Ordinal);

    public RecordIn(JsonCursor labels)
    {
        foreach (var label in labels.List(ReadLabel))
        {
            _labels[label.Place] = label.Text;
        }
    }

    /// <summary>A place; null, with an error, where the pointer leads to no part of a report.</summary>
    public Place? Place(JsonCursor cursor)
    {
        if (cursor.Text() is not { } pointer)
        {
            return null;
        }

        if (PlacePointer.Read(pointer, _labels.GetValueOrDefault) is { } place)
        {
            return place;
        }

        cursor.Error(JsonErrorKind.InvalidText, APlace);
        return null;
    }

    private static Label? ReadLabel(JsonCursor cursor)
    {
        if (cursor.Members() is not { } members)
        {
            return null;
        }

        var place = members.Required("place").Text();
        var text = members.Required("label").Text();
        return members.Close() ? new Label(place!, text!) : null;
    }

    private sealed record Label(string Place, string Text);
}
