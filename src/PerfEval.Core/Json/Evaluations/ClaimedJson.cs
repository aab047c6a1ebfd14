using PerfEval.Core.Amounts;
using PerfEval.Core.Assessing;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Writing;

namespace PerfEval.Core.Json.Evaluations;

/// <summary>
/// 自评结果 as plain values: the claimed total and grade, the sum of the claimed scores, and how far the claims lie from the recomputation, by
/// kind.
/// </summary>
internal sealed record ClaimedJson(Points? FullPoints, string? Grade, Assessment.AssessedTotal Total)
{
    public static ClaimedJson? Read(JsonCursor cursor)
    {
        if (cursor.Members() is not { } members)
        {
            return null;
        }

        var total = PointsJson.Read(members.Optional("total"));
        var grade = members.Optional("grade").Text();
        var full = PointsJson.Read(members.Optional("fullPoints"));
        var sum = PointsJson.Read(members.Optional("sumOfScores"));
        var cause = EvaluationWords.Cause.Read(members.Optional("cause"));
        var within = ReadGap(members.Required("withinTolerance"));
        var breaking = ReadGap(members.Required("breakingRules"));
        var open = ReadGap(members.Required("openToJudgement"));
        return members.Close()
            ? new ClaimedJson(full, grade, new Assessment.AssessedTotal(Cell(total), sum, within, breaking, open, cause))
            : null;
    }

    public static void Write(RecordOut record, EvaluationRecord kept)
    {
        var (json, total) = (record.Json, kept.Total);
        json.WriteStartObject("claimed");
        record.Points("total", total.Claimed.TryGetValue(out var claimed) ? claimed : null);
        json.WriteString("grade", kept.ClaimedGrade);
        record.Points("fullPoints", kept.ClaimedFullPoints);
        record.Points("sumOfScores", total.SumOfClaims);
        json.WriteString("cause", total.Cause is { } cause ? EvaluationWords.Cause.WordOf(cause) : null);
        WriteGap(record, "withinTolerance", total.WithinTolerance);
        WriteGap(record, "breakingRules", total.BreakingRules);
        WriteGap(record, "openToJudgement", total.OpenToJudgement);
        json.WriteEndObject();
    }

    private static Reported<Points> Cell(Points? points) => points is { } value ? value : default(Reported<Points>);

    /// <summary>What lies above and below, where it is there.</summary>
    public static ScoreGap? MayReadGap(JsonCursor cursor) => cursor.IsNothing ? null : ReadGap(cursor);

    private static ScoreGap ReadGap(JsonCursor cursor)
    {
        if (cursor.Members() is not { } members)
        {
            return default;
        }

        var over = PointsJson.Read(members.Required("over"));
        var under = PointsJson.Read(members.Required("under"));
        return members.Close() ? new ScoreGap(over!.Value, under!.Value) : default;
    }

    /// <summary>What lies above and below, apart.</summary>
    public static void WriteGap(RecordOut record, string name, ScoreGap gap)
    {
        record.Json.WriteStartObject(name);
        record.Points("over", gap.Over);
        record.Points("under", gap.Under);
        record.Json.WriteEndObject();
    }
}
