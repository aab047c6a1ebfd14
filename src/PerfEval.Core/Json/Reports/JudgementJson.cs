using System.Text.Json;
using PerfEval.Core.Indicators;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Writing;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Json.Reports;

/// <summary>评分意见.</summary>
internal static class JudgementJson
{
    public static IndicatorJudgement? Read(JsonCursor cursor)
    {
        if (cursor.Members() is not { } members)
        {
            return null;
        }

        var goal = ReferenceJson.ReadGoal(members);
        var indicator = ReferenceJson.ReadIndicator(members, goal);
        var points = members.Required("points").Points();
        var by = members.Required("by").Text();
        var reason = members.Required("reason").Text();
        return members.Close() ? new IndicatorJudgement(goal, indicator!, new Judgement(points!.Value, by!, reason!)) : null;
    }

    public static void Write(Utf8JsonWriter writer, IndicatorJudgement entry)
    {
        writer.WriteStartObject();
        ReferenceJson.WriteGoal(writer, entry.GoalIndex);
        writer.WriteString("indicator", entry.IndicatorId);
        writer.Digits("points", entry.Judgement.Points.ToString());
        writer.WriteString("by", entry.Judgement.By);
        writer.WriteString("reason", entry.Judgement.Reason);
        writer.WriteEndObject();
    }
}
