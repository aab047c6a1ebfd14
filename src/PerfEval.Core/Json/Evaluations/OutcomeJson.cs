using System.Diagnostics;
using System.Text.Json;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Writing;
using PerfEval.Core.Scoring;

namespace PerfEval.Core.Json.Evaluations;

/// <summary>得分结果: scored, ranged, not applicable, not reported or not computable.</summary>
internal static class OutcomeJson
{
    private enum Kind
    {
        Scored,
        Ranged,
        NotApplicable,
        NotReported,
        NotComputable,
    }

    private static readonly WordTable<Kind> Kinds = new(
        ("scored", Kind.Scored), ("ranged", Kind.Ranged), ("notApplicable", Kind.NotApplicable), ("notReported", Kind.NotReported),
        ("notComputable", Kind.NotComputable));

    public static ScoreOutcome? Read(JsonCursor cursor)
    {
        if (cursor.Members() is not { } members || Kinds.Read(members.Required("kind")) is not { } kind)
        {
            return null;
        }

        var share = kind == Kind.Scored ? members.Required("share").Ratio() : null;
        var points = kind == Kind.Scored ? PointsJson.Read(members.Required("points")) : null;
        var least = kind == Kind.Ranged ? members.Required("leastShare").Ratio() : null;
        var most = kind == Kind.Ranged ? members.Required("mostShare").Ratio() : null;
        var range = kind == Kind.Ranged ? PointsJson.ReadRange(members.Required("range")) : null;
        var why = kind is Kind.Ranged or Kind.NotComputable ? ReadReason(members.Required("why")) : null;
        return !members.Close() ? null : kind switch
        {
            Kind.Scored => new ScoreOutcome.Scored(share!.Value, points!.Value),
            Kind.Ranged => new ScoreOutcome.Ranged(least!.Value, most!.Value, range!.Value, why!),
            Kind.NotApplicable => new ScoreOutcome.NotApplicable(),
            Kind.NotReported => new ScoreOutcome.NotReported(),
            Kind.NotComputable => new ScoreOutcome.NotComputable(why!),
            _ => throw new UnreachableException(),
        };
    }

    private static OpenReason? ReadReason(JsonCursor cursor) => RemarkJson.Read(cursor) is { } sentence ? OpenReason.From(sentence) : null;

    public static void Write(Utf8JsonWriter writer, ScoreOutcome outcome)
    {
        writer.WriteStartObject();
        switch (outcome)
        {
            case ScoreOutcome.Scored scored:
                writer.WriteString("kind", Kinds.WordOf(Kind.Scored));
                writer.WriteString("share", RatioText.Of(scored.Share));
                writer.Member("points", scored.Points, PointsJson.Write);
                break;
            case ScoreOutcome.Ranged ranged:
                writer.WriteString("kind", Kinds.WordOf(Kind.Ranged));
                writer.WriteString("leastShare", RatioText.Of(ranged.Least));
                writer.WriteString("mostShare", RatioText.Of(ranged.Most));
                writer.Member("range", ranged.Range, PointsJson.WriteRange);
                writer.Member("why", ranged.Why.Sentence, RemarkJson.Write);
                break;
            case ScoreOutcome.NotApplicable:
                writer.WriteString("kind", Kinds.WordOf(Kind.NotApplicable));
                break;
            case ScoreOutcome.NotReported:
                writer.WriteString("kind", Kinds.WordOf(Kind.NotReported));
                break;
            case ScoreOutcome.NotComputable none:
                writer.WriteString("kind", Kinds.WordOf(Kind.NotComputable));
                writer.Member("why", none.Why.Sentence, RemarkJson.Write);
                break;
            default:
                throw new UnreachableException();
        }

        writer.WriteEndObject();
    }
}
