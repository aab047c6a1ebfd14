using System.Text.Json;
using PerfEval.Core.Checking;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Writing;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Evaluations;

/// <summary>检查发现: code, severity, place and arguments; its texts are rendered from these.</summary>
internal static class FindingJson
{
    private static readonly LocalizedText ACode = new("PE 加四位数字的问题代码", "a finding code, PE and four digits");

    public static Finding? Read(JsonCursor cursor)
    {
        if (cursor.Members() is not { } members)
        {
            return null;
        }

        var codeCursor = members.Required("code");
        var text = codeCursor.Text();
        if (!FindingCode.TryParse(text, null, out var code) && text is not null)
        {
            codeCursor.Error(JsonErrorKind.UnknownWord, ACode);
        }

        var severity = EvaluationWords.Severity.Read(members.Required("severity"));
        var place = PlaceJson.Read(members.Required("place"));
        var arguments = members.Optional("arguments").List(ArgumentJson.Read);
        return members.Close() ? new Finding(KindOf(code), severity!.Value, place!, arguments) : null;
    }

    private static FindingKind KindOf(FindingCode code) =>
        CheckRegistry.Find(code) ?? ReadingKinds.Find(code) ?? FindingKind.OfLaterVersion(code);

    public static void Write(Utf8JsonWriter writer, Finding finding)
    {
        writer.WriteStartObject();
        writer.WriteString("code", finding.Code.ToString());
        writer.WriteString("severity", EvaluationWords.Severity.WordOf(finding.Severity));
        writer.Member("place", finding.Place, PlaceJson.Write);
        writer.ArrayIfAny("arguments", finding.Arguments, ArgumentJson.Write);
        writer.WriteEndObject();
    }
}
