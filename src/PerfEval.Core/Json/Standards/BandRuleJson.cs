using System.Text.Json;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Writing;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Standards;

/// <summary>分档赋分: what is read, and the bands as intervals in the notation of rating tables.</summary>
internal static class BandRuleJson
{
    public static BandRule? Read(JsonMembers members)
    {
        var over = StandardWords.Operand.Read(members.Required("over"));
        var bandsCursor = members.Required("bands");
        var bands = bandsCursor.List(ReadBand);
        return members.IsSound && over is { } operand
            ? bandsCursor.Build(() => new BandRule(operand, bands), "各档合起来须不重不漏地覆盖所有取值，界限单位一致，且同用分数或同用比例。")
            : null;
    }

    public static void Write(Utf8JsonWriter writer, BandRule rule)
    {
        writer.WriteString("over", StandardWords.Operand.WordOf(rule.Over));
        writer.Array("bands", rule.Bands, WriteBand);
    }

    private static ScoreBand? ReadBand(JsonCursor cursor)
    {
        if (cursor.Members() is not { } members)
        {
            return null;
        }

        var range = members.Required("range").Interval();
        var award = AwardJson.ReadBeside(members);
        return members.Close() ? new ScoreBand(range!, award!.Value) : null;
    }

    private static void WriteBand(Utf8JsonWriter writer, ScoreBand band)
    {
        writer.WriteStartObject();
        writer.WriteString("range", band.Range.ToString());
        AwardJson.WriteBeside(writer, band.Award);
        writer.WriteEndObject();
    }
}
