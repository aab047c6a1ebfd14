using System.Globalization;
using System.Text.Json;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Writing;

namespace PerfEval.Core.Json.Evaluations;

/// <summary>位置: the steps from the report down, each a part with its position and printed label where it has them.</summary>
internal static class PlaceJson
{
    public static Place? Read(JsonCursor cursor)
    {
        if (cursor.IsNothing)
        {
            return null;
        }

        var place = Place.Report;
        foreach (var step in cursor.List(ReadStep))
        {
            // a bad step has left its error already
            place = step is null ? place : place.Then(step.Part, step.Index, step.Label);
        }

        return place;
    }

    public static void Write(Utf8JsonWriter writer, Place place)
    {
        writer.WriteStartArray();
        foreach (var step in place.Steps)
        {
            writer.WriteStartObject();
            writer.WriteString("part", EvaluationWords.Part.WordOf(step.Part));
            if (step.Index is { } index)
            {
                writer.Digits("index", index.ToString(CultureInfo.InvariantCulture));
            }

            writer.Text("label", step.Label);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static Step? ReadStep(JsonCursor cursor)
    {
        if (cursor.Members() is not { } members)
        {
            return null;
        }

        var part = EvaluationWords.Part.Read(members.Required("part"));
        var indexCursor = members.Optional("index");
        var index = indexCursor.Count();
        if (index < 0)
        {
            indexCursor.Error(JsonErrorKind.OutOfRange, Expected.Of("cell.count"));
        }

        var label = members.Optional("label").Text();
        return members.Close() ? new Step(part!.Value, index, label) : null;
    }

    private sealed record Step(ReportPart Part, int? Index, string? Label);
}
