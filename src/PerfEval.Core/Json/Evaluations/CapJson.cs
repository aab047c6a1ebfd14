using PerfEval.Core.Json.Reading;
using PerfEval.Core.Scoring;

namespace PerfEval.Core.Json.Evaluations;

/// <summary>已触发的限分: how a cap that applied stands in a record.</summary>
internal static class CapJson
{
    public static ScoredEvaluation.AppliedCap? Read(JsonCursor cursor)
    {
        if (cursor.Members() is not { } members)
        {
            return null;
        }

        var name = members.Required("name").Text();
        var reason = RemarkJson.Read(members.Required("reason"));
        var certain = members.Required("certain").Boolean();
        return members.Close() ? new ScoredEvaluation.AppliedCap(name!, reason!, certain!.Value) : null;
    }

    public static void Write(RecordOut record, ScoredEvaluation.AppliedCap cap)
    {
        record.Json.WriteString("name", cap.Name);
        record.Sentence("reason", cap.Reason);
        record.Json.WriteBoolean("certain", cap.IsCertain);
    }
}
