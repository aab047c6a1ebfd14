using System.Diagnostics;
using System.Text.Json;
using PerfEval.Core.Amounts;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Writing;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Evaluations;

/// <summary>
/// 得分结果 as members of a row: <c>score</c>, a number, both ends or null where the row does not apply; <c>outcome</c>; the exact <c>share</c>
/// of the points in the same form; and <c>why</c> where the score is open.
/// </summary>
internal static class OutcomeJson
{
    private static readonly LocalizedText NoScore = new(
        "不适用的行没有得分，score 应为 null。", "A row that does not apply has no score: 'score' is null.");

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

    /// <summary>What scoring came to, and what it adds to the total; null, with an error, where it is not to be read.</summary>
    public static (ScoreOutcome Outcome, PointsRange Contribution)? Read(JsonMembers members)
    {
        var scoreCursor = members.Optional("score");
        var kind = Kinds.Read(members.Required("outcome"));
        var score = kind == Kind.NotApplicable ? default(PointsRange)
            : PointsJson.ReadRange(kind is null ? scoreCursor : members.Required("score"));
        var share = kind is Kind.Scored or Kind.Ranged ? ReadShare(members.Required("share")) : null;
        var why = kind is Kind.Ranged or Kind.NotComputable ? ReadReason(members.Required("why")) : null;
        if (kind == Kind.NotApplicable && !scoreCursor.IsNothing)
        {
            scoreCursor.Error(JsonErrorKind.Refused, NoScore);
        }

        if (score is not { } range)
        {
            return null;
        }

        switch (kind)
        {
            case Kind.Scored when share is { } exact && range.IsExact:
                return (new ScoreOutcome.Scored(exact.Least, range.Min), range);
            case Kind.Scored when share is not null:
                scoreCursor.Error(JsonErrorKind.WrongType, Expected.Of("cell.points"));
                return null;
            case Kind.Ranged when share is { } open && why is not null:
                return (new ScoreOutcome.Ranged(open.Least, open.Most, range, why), range);
            case Kind.NotApplicable:
                return (new ScoreOutcome.NotApplicable(), default);
            case Kind.NotReported:
                return (new ScoreOutcome.NotReported(), range);
            case Kind.NotComputable when why is not null:
                return (new ScoreOutcome.NotComputable(why), range);
            default:
                return null;
        }
    }

    public static void Write(RecordOut record, ScoredLine line)
    {
        var (json, outcome) = (record.Json, line.Outcome);
        record.Range("score", outcome is ScoreOutcome.NotApplicable ? null : line.Contribution);
        json.WriteString("outcome", Kinds.WordOf(KindOf(outcome)));
        if (outcome.Shares is { } share)
        {
            json.WritePropertyName("share");
            WriteShare(json, share.Least, share.Most, outcome is ScoreOutcome.Scored);
        }

        if (outcome.Reason is { } reason)
        {
            record.Sentence("why", reason.Sentence);
        }
    }

    private static Kind KindOf(ScoreOutcome outcome) => outcome switch
    {
        ScoreOutcome.Scored => Kind.Scored,
        ScoreOutcome.Ranged => Kind.Ranged,
        ScoreOutcome.NotApplicable => Kind.NotApplicable,
        ScoreOutcome.NotReported => Kind.NotReported,
        ScoreOutcome.NotComputable => Kind.NotComputable,
        _ => throw new UnreachableException(),
    };

    private static void WriteShare(Utf8JsonWriter json, Ratio least, Ratio most, bool isExact)
    {
        if (isExact)
        {
            json.WriteStringValue(RatioText.Of(least));
            return;
        }

        json.WriteStartObject();
        json.WriteString("min", RatioText.Of(least));
        json.WriteString("max", RatioText.Of(most));
        json.WriteEndObject();
    }

    private static OpenReason? ReadReason(JsonCursor cursor) => RemarkJson.Read(cursor) is { } sentence ? OpenReason.From(sentence) : null;

    private static (Ratio Least, Ratio Most)? ReadShare(JsonCursor cursor)
    {
        if (!cursor.Is(JsonValueKind.Object))
        {
            return cursor.Ratio() is { } exact ? (exact, exact) : null;
        }

        var members = cursor.Members()!;
        var least = members.Required("min").Ratio();
        var most = members.Required("max").Ratio();
        return members.Close() ? (least!.Value, most!.Value) : null;
    }
}
