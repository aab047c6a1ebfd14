using System.Text.Json;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Reports;

namespace PerfEval.Core.Json.Evaluations;

/// <summary>其中项, and how the values of any row stand in a document: null where the row has no value.</summary>
internal static class MemoJson
{
    public static MemoItem? Read(JsonCursor cursor)
    {
        if (cursor.Members() is not { } members)
        {
            return null;
        }

        var name = members.Required("name").Text();
        var target = ReportParts.Read(members.Optional("target", ReportPart.Target), TargetFormat.Of);
        var actual = ReportParts.Read(members.Optional("actual", ReportPart.Actual), ActualFormat.Of);
        return members.Close() ? new MemoItem(name!, target!, actual!) : null;
    }

    public static void Write(Utf8JsonWriter json, MemoItem item)
    {
        json.WriteString("name", item.Name);
        WriteValues(json, item.Target, item.Actual);
    }

    public static void WriteValues(Utf8JsonWriter json, TargetValue? target, ActualValue? actual)
    {
        ReportParts.Write(json, "target", target, TargetFormat.Of);
        ReportParts.Write(json, "actual", actual, ActualFormat.Of);
    }
}
