using System;
using System.Collections.Generic;
using System.Text.Json;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Reports;
using PerfEval.Core.Json.Writing;

namespace PerfEval.Core.Json.Evaluations;

/// <summary>
/// How a record is written: its texts in a language or none, its places as pointers, and what the paper calls those places.
/// </summary>
internal sealed class RecordOut(Utf8JsonWriter json, Language? texts)
{
    private readonly SortedDictionary<string, string> _labels = new(StringComparer.Ordinal);

    public Utf8JsonWriter Json => json;

    /// <summary>The same writer and language for an object that names its places itself.</summary>
    public RecordOut Apart() => new(json, texts);

    /// <summary>A text that data are rendered to; omitted where no texts are requested.</summary>
    public void Text(string name, Func<Language, string> render)
    {
        if (texts is { } language)
        {
            json.WriteString(name, render(language));
        }
    }

    /// <summary>Writes points, or null if absent.</summary>
    public void Points(string name, Points? points)
    {
        if (points is { } value)
        {
            json.Digits(name, value.ToString());
        }
        else
        {
            json.WriteNull(name);
        }
    }

    /// <summary>Writes a single value as a number and a range as both ends, or null if absent.</summary>
    public void Range(string name, PointsRange? range)
    {
        if (range is { } value)
        {
            json.Member(name, value, PointsJson.WriteRange);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    /// <summary>A place as its pointer.</summary>
    public void Place(string name, Place place)
    {
        json.WritePropertyName(name);
        Place(place);
    }

    /// <summary>A place as its pointer.</summary>
    public void Place(Place place)
    {
        var above = Findings.Place.Report;
        foreach (var step in place.Steps)
        {
            above = above.Then(step.Part, step.Index, step.Label);
            if (step.Label is { } label)
            {
                _labels.TryAdd(ReportPointers.All.Of(above), label);
            }
        }

        json.WriteStringValue(ReportPointers.All.Of(place));
    }

    /// <summary>A sentence as data, with its text.</summary>
    public void Sentence(string name, Remark sentence)
    {
        json.WriteStartObject(name);
        Sentence(sentence);
        json.WriteEndObject();
    }

    /// <summary>The members of a sentence, with its text.</summary>
    public void Sentence(Remark sentence)
    {
        RemarkJson.WriteMembers(json, sentence);
        Text("text", sentence.Render);
    }

    /// <summary>An array of objects.</summary>
    public void Objects<T>(string name, EquatableList<T> items, Action<T> members)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            members(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>What the paper calls the places written so far, by their pointers.</summary>
    public void Labels()
    {
        if (_labels.Count == 0)
        {
            return;
        }

        json.WriteStartArray("labels");
        foreach (var (pointer, label) in _labels)
        {
            json.WriteStartObject();
            json.WriteString("place", pointer);
            json.WriteString("label", label);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
