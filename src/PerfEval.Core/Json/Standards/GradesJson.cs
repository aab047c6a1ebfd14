using System.Text.Json;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Writing;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Standards;

/// <summary>等级划分: the grades from the best down, each with the total it starts at.</summary>
internal static class GradesJson
{
    public static GradeScale? Read(JsonCursor cursor)
    {
        var errors = cursor.Session.ErrorCount;
        var bands = cursor.List(ReadBand);
        return !cursor.IsNothing && errors == cursor.Session.ErrorCount
            ? cursor.Build(() => new GradeScale(bands), "等级下限须逐级递降，末级为 0，且一个词只指一级。")
            : null;
    }

    public static void Write(Utf8JsonWriter writer, GradeScale scale)
    {
        writer.WriteStartArray();
        foreach (var band in scale.Bands)
        {
            WriteBand(writer, band);
        }

        writer.WriteEndArray();
    }

    private static GradeBand? ReadBand(JsonCursor cursor)
    {
        if (cursor.Members() is not { } members)
        {
            return null;
        }

        var code = members.Required("code").Text();
        var from = members.Required("from").Points();
        var label = LocalizedTextJson.Read(members.Required("label"));
        var aliases = members.Optional("aliases").List(CursorValues.Text);
        return members.Close() ? new GradeBand(code!, from!.Value, label!, aliases) : null;
    }

    private static void WriteBand(Utf8JsonWriter writer, GradeBand band)
    {
        writer.WriteStartObject();
        writer.WriteString("code", band.Code);
        writer.Digits("from", band.LowerBound.ToString());
        writer.Member("label", band.Label, LocalizedTextJson.Write);
        writer.TextsIfAny("aliases", band.Aliases);
        writer.WriteEndObject();
    }
}
