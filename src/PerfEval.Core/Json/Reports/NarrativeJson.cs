using System.Text.Json;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Writing;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Json.Reports;

/// <summary>文字部分: achievements with the figures they state, problems, improvements.</summary>
internal static class NarrativeJson
{
    public static Narrative? Read(JsonCursor cursor)
    {
        if (cursor.Members() is not { } members)
        {
            return null;
        }

        var achievements = members.Optional("achievements").List(ReadAchievement, ReportPart.Achievement, "title");
        var problems = members.Optional("problems").List(CursorValues.Text);
        var improvements = members.Optional("improvements").List(CursorValues.Text);
        return members.Close() ? new Narrative { Achievements = achievements, Problems = problems, Improvements = improvements } : null;
    }

    public static void Write(Utf8JsonWriter writer, Narrative narrative)
    {
        writer.WriteStartObject();
        writer.ArrayIfAny("achievements", narrative.Achievements, WriteAchievement);
        writer.TextsIfAny("problems", narrative.Problems);
        writer.TextsIfAny("improvements", narrative.Improvements);
        writer.WriteEndObject();
    }

    private static Achievement? ReadAchievement(JsonCursor cursor)
    {
        if (cursor.Members() is not { } members)
        {
            return null;
        }

        var title = members.Optional("title").Text();
        var text = members.Required("text").Text();
        var claims = members.Optional("claims").List(ClaimJson.Read, ReportPart.Claim, "name");
        return members.Close() ? new Achievement(title, text!, claims) : null;
    }

    private static void WriteAchievement(Utf8JsonWriter writer, Achievement achievement)
    {
        writer.WriteStartObject();
        writer.Text("title", achievement.Title);
        writer.WriteString("text", achievement.Text);
        writer.ArrayIfAny("claims", achievement.Claims, ClaimJson.Write);
        writer.WriteEndObject();
    }
}
