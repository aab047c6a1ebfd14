using System.Linq;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Writing;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Evaluations;

/// <summary>检查发现: code, severity, places and arguments; its texts are rendered from these.</summary>
internal static class FindingJson
{
    private static readonly LocalizedText ACode = new("PE 加四位数字的问题代码", "a finding code, PE and four digits");
    private static readonly LocalizedText APlaceEach = new(
        "每条检查发现至少有一个位置；“others”为其余各处各列一项。", "A finding has a place, and “others” an entry for each further one.");

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
        var arguments = members.Optional("arguments").List(ArgumentJson.Read);
        var others = members.Optional("others").List(ReadOther);
        var atStake = ClaimedJson.MayReadGap(members.Optional("atStake"));
        if (members.IsSound && places.Count != others.Count + 1)
        {
            placesCursor.Error(JsonErrorKind.Refused, APlaceEach);
        }

        members.Rendered("concern");
        members.Rendered("title");
        members.Rendered("message");
        return !members.Close() ? null
            : new Finding(RecordedChecks.KindOf(code!.Value), severity!.Value, places[0], arguments)
            {
                Others = others.Select((values, at) => new FindingInstance(places[at + 1], values.Arguments)).ToEquatableList(),
                AtStake = atStake,
            };
    }

    public static void Write(RecordOut record, Finding finding)
    {
        var json = record.Json;
        json.WriteString("code", finding.Code.ToString());
        json.WriteString("severity", EvaluationWords.Severity.WordOf(finding.Severity));
        json.WriteStartArray("places");
        foreach (var place in finding.Places)
        {
            record.Place(place);
        }

        json.WriteEndArray();
        record.Text("concern", _ => EvaluationWords.Concern.WordOf(finding.Concern));
        record.Text("title", finding.Kind.Title);
        record.Text("message", finding.Message);
        json.ArrayIfAny("arguments", finding.Arguments, ArgumentJson.Write);
        if (finding.Others.Count > 0)
        {
            record.Objects("others", finding.Others, other => json.ArrayIfAny("arguments", other.Arguments, ArgumentJson.Write));
        }

        if (finding.AtStake is { } gap)
        {
            ClaimedJson.WriteGap(record, "atStake", gap);
        }
    }

    // the values of a further place; the place itself stands among the places
    private static Values? ReadOther(JsonCursor cursor)
    {
        if (cursor.Members() is not { } members)
        {
            return null;
        }

        var arguments = members.Optional("arguments").List(ArgumentJson.Read);
        return members.Close() ? new Values(arguments) : null;
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

    private sealed record Values(EquatableList<Argument> Arguments);
}
