using System;
using System.Collections.Generic;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Reports;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Evaluations;

/// <summary>What a record is read with: what the paper calls its places.</summary>
internal sealed class RecordIn
{
    private static readonly LocalizedText APlace = new(
        "报告中位置的 JSON 指针（如 \"/funding/total\"）", "the JSON pointer of a part of a report such as \"/funding/total\"");

    private static readonly LocalizedText OfNothing = new(
        "labels 只列出本文件中出现的位置，每个一次。", "The labels name places that stand in the document, each once.");

    private readonly Dictionary<string, string> _labels = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JsonCursor> _unused = new(StringComparer.Ordinal);

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

        if (ReportPointers.All.Read(pointer, LabelOf) is { } place)
        {
            return place;
        }

        cursor.Error(JsonErrorKind.InvalidText, APlace);
        return null;
    }

    /// <summary>Reports every label of a place that does not stand in the document.</summary>
    public void CheckLabels()
    {
        foreach (var cursor in _unused.Values)
        {
            cursor.Error(JsonErrorKind.Refused, OfNothing);
        }
    }

    private string? LabelOf(string pointer)
    {
        _unused.Remove(pointer);
        return _labels.GetValueOrDefault(pointer);
    }

    private Label? ReadLabel(JsonCursor cursor)
    {
        if (cursor.Members() is not { } members)
        {
            return null;
        }

        var placeCursor = members.Required("place");
        var labelCursor = members.Required("label");
        var (place, text) = (placeCursor.Text(), labelCursor.Text());
        if (text?.Length > Limits.MaxLabelCharacters)
        {
            labelCursor.Error(JsonErrorKind.TooLong, Expected.AtMost(Limits.MaxLabelCharacters));
        }

        if (place is not null && !_unused.TryAdd(place, placeCursor))
        {
            placeCursor.Error(JsonErrorKind.Refused, OfNothing);
        }

        return members.Close() ? new Label(place!, text!) : null;
    }

    private sealed record Label(string Place, string Text);
}
