using PerfEval.Core.Findings;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Writing;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Evaluations;

/// <summary>检查发现: code, severity, places and arguments; its texts are rendered from these.</summary>
internal static class FindingJson
{
    private static readonly LocalizedText ACode = new("PE 加四位数字的问题代码", "a finding code, PE and four digits");
    private static readonly LocalizedText OnePlace = new("本版本的检查发现各有一个位置。", "A finding of this version has one place.");

    public static Finding? Read(JsonCursor cursor, RecordIn record)
    {
        if (cursor.Members() is not { } members)
        {
            return null;
        }

        var code = ReadCode(members.Required("code"));
        var severity = EvaluationWords.Severity.Read(members.Required("severity"));
        var placesCursor = members.Required("places");
        var places = placesCursor.List(record.Place);
        if (members.IsSound && places.Count != 1)
        {
            placesCursor.Error(JsonErrorKind.Refused, OnePlace);
        }

        var arguments = members.Optional("arguments").List(ArgumentJson.Read);
        members.Rendered("title");
        members.Rendered("message");
        return members.Close() ? new Finding(RecordedChecks.KindOf(code!.Value), severity!.Value, places[0], arguments) : null;
    }

    public static void Write(RecordOut record, Finding finding)
    {
        var json = record.Json;
        json.WriteString("code", finding.Code.ToString());
        json.WriteString("severity", EvaluationWords.Severity.WordOf(finding.Severity));
        json.WriteStartArray("places");
        record.Place(finding.Place);
        json.WriteEndArray();
        record.Text("title", finding.Kind.Title);
        record.Text("message", finding.Message);
        json.ArrayIfAny("arguments", finding.Arguments, ArgumentJson.Write);
    }

    /// <summary>A finding code; null, with an error, where the value is not one.</summary>
    public static FindingCode? ReadCode(JsonCursor cursor)
    {
        if (cursor.Text() is not { } text)
        {
            return null;
        }

        if (FindingCode.TryParse(text, null, out var code))
        {
            return code;
        }

        cursor.Error(JsonErrorKind.UnknownWord, ACode);
        return null;
    }
}
