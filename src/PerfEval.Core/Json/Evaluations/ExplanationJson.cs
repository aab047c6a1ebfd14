using System.Text.Json;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Standards;
using PerfEval.Core.Json.Writing;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Evaluations;

/// <summary>计算过程: the tree of steps.</summary>
internal static class ExplanationJson
{
    public static ScoreExplanation? Read(JsonCursor cursor)
    {
        if (cursor.Members() is not { } members)
        {
            return null;
        }

        var step = RemarkJson.Read(members.Required("step"));
        var subject = members.Optional("subject").Text();
        var rule = members.Optional("rule").Text();
        var source = ReadSource(members.Optional("source"));
        var share = members.Optional("share").Ratio();
        var result = PointsJson.ReadRange(members.Optional("result"));
        var assumptions = members.Optional("assumptions").List(RemarkJson.Read);
        var parts = members.Optional("parts").List(Read);
        return members.Close()
            ? new ScoreExplanation
            {
                Step = step!,
                Subject = subject,
                Rule = rule,
                Source = source,
                ExactShare = share,
                Result = result,
                Assumptions = assumptions,
                Parts = parts,
            }
            : null;
    }

    public static void Write(Utf8JsonWriter writer, ScoreExplanation explanation)
    {
        writer.WriteStartObject();
        writer.Member("step", explanation.Step, RemarkJson.Write);
        writer.Text("subject", explanation.Subject);
        writer.Text("rule", explanation.Rule);
        writer.MemberIfAny("source", explanation.Source, WriteSource);
        writer.Text("share", explanation.ExactShare is { } share ? RatioText.Of(share) : null);
        if (explanation.Result is { } result)
        {
            writer.Member("result", result, PointsJson.WriteRange);
        }

        writer.ArrayIfAny("assumptions", explanation.Assumptions, RemarkJson.Write);
        writer.ArrayIfAny("parts", explanation.Parts, Write);
        writer.WriteEndObject();
    }

    private static SourceNote? ReadSource(JsonCursor cursor)
    {
        if (cursor.Members() is not { } members)
        {
            return null;
        }

        var document = members.Required("source").Text();
        var clause = members.Optional("clause").Text();
        var evidence = StandardWords.Evidence.Read(members.Required("evidence"));
        return members.Close() ? new SourceNote(document!, clause, evidence!.Value) : null;
    }

    private static void WriteSource(Utf8JsonWriter writer, SourceNote source)
    {
        writer.WriteStartObject();
        SourceList.WriteNote(writer, source);
        writer.WriteEndObject();
    }
}
