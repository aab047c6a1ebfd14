using System.Text.Json;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Writing;
using PerfEval.Core.Scoring;

namespace PerfEval.Core.Json.Evaluations;

/// <summary>已触发的限分.</summary>
internal static class AppliedCapJson
{
    public static AppliedCap? Read(JsonCursor cursor)
    {
        if (cursor.Members() is not { } members)
        {
            return null;
        }

        var name = members.Required("name").Text();
        var reason = RemarkJson.Read(members.Required("reason"));
        var certain = members.Required("certain").Boolean();
        return members.Close() ? new AppliedCap(name!, reason!, certain!.Value) : null;
    }

    public static void Write(Utf8JsonWriter writer, AppliedCap cap)
    {
        writer.WriteStartObject();
        writer.WriteString("name", cap.Name);
        writer.Member("reason", cap.Reason, RemarkJson.Write);
        writer.WriteBoolean("certain", cap.IsCertain);
        writer.WriteEndObject();
    }
}
