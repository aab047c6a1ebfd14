using System.Linq;
using System.Text.Json;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Reports;
using PerfEval.Core.Json.Writing;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Evaluations;

/// <summary>
/// 一行: what was filed, what it comes to, and how the two stand to each other. What was assumed stands once for all rows, see <see
/// cref="AssumptionsJson"/>.
/// </summary>
internal static class RowJson
{
    private static readonly LocalizedText NoRow = new(
        "得分行的位置应为指标或资金情况中的一行。", "The place of a row is an indicator, or a line of the funding table for execution.");

    private static readonly LocalizedText OtherLevels = new(
        "levels 应与 labels 中该行各级指标的名称一致。", "The 'levels' of a row are what 'labels' call its levels.");

    public static EvaluationRecord.Row? Read(JsonCursor cursor, RecordIn record, AssumptionsJson assumptions)
    {
        if (cursor.Members() is not { } members)
        {
            return null;
        }

        var name = members.Required("name").Text();
        var levelsCursor = members.Optional("levels");
        var placeCursor = members.Required("place");
        var place = record.Place(placeCursor);
        var kind = EvaluationWords.Line.Read(members.Required("kind"));
        var id = members.Optional("id").Text();
        var isIndicator = kind == LineKind.Indicator;
        var target = ReportParts.Read(members.Optional("target", ReportPart.Target), TargetFormat.Of);
        var actual = ReportParts.Read(members.Optional("actual", ReportPart.Actual), ActualFormat.Of);
        var memo = members.Optional("memo").List(MemoJson.Read, ReportPart.MemoItem, "name");
        var points = PointsJson.Read(members.Optional("points"));
        var origin = EvaluationWords.Origin.Read(members.Required("pointsOrigin"));
        var claimed = PointsJson.Read(members.Optional("claimed"));
        var scored = OutcomeJson.Read(members);
        var rate = members.Optional("rate").Ratio();
        var direction = EvaluationWords.Direction.Read(members.Optional("direction"));
        var verdict = EvaluationWords.Verdict.Read(members.Required("verdict"));
        var difference = PointsJson.Read(members.Optional("difference"));
        var cause = EvaluationWords.Cause.Read(members.Optional("cause"));
        var assumed = place is null ? default : assumptions.Of(place);
        var explanation = ExplanationJson.ReadLine(members.Required("explanation"), assumed);
        var (goal, first) = PositionOf(place);
        if (place is not null && kind is not null && isIndicator != (goal is not null && first is not null))
        {
            placeCursor.Error(JsonErrorKind.Refused, NoRow);
        }

        if (place is not null && !AreLevelsOf(levelsCursor, isIndicator, place))
        {
            levelsCursor.Error(JsonErrorKind.Refused, OtherLevels);
        }

        return !members.Close() ? null : new EvaluationRecord.Row
        {
            Line = new ScoredLine
            {
                Kind = kind!.Value,
                Name = name!,
                Place = place!,
                GoalIndex = goal,
                FirstLevelIndex = first,
                IndicatorId = id,
                Points = points,
                PointsOrigin = origin!.Value,
                Outcome = scored!.Value.Outcome,
                Contribution = scored.Value.Contribution,
                Rate = rate,
                Direction = direction,
                Assumptions = assumed,
                Explanation = explanation!,
            },
            Target = isIndicator ? target : null,
            Actual = isIndicator ? actual : null,
            MemoItems = memo,
            Claimed = claimed,
            Verdict = verdict!.Value,
            Difference = difference,
            Cause = cause,
        };
    }

    public static void Write(RecordOut record, EvaluationRecord.Row row)
    {
        var (json, line) = (record.Json, row.Line);
        json.WriteString("name", line.Name);
        WriteLevels(json, row);
        record.Place("place", line.Place);
        json.WriteString("kind", EvaluationWords.Line.WordOf(line.Kind));
        json.Text("id", line.IndicatorId);
        MemoJson.WriteValues(json, row.Target, row.Actual);
        if (row.MemoItems.Count > 0)
        {
            record.Objects("memo", row.MemoItems, item => MemoJson.Write(json, item));
        }

        record.Points("points", line.Points);
        json.WriteString("pointsOrigin", EvaluationWords.Origin.WordOf(line.PointsOrigin));
        record.Points("claimed", row.Claimed);
        OutcomeJson.Write(record, line);
        json.Text("rate", line.Rate is { } rate ? RatioText.Of(rate) : null);
        json.Text("direction", line.Direction is { } direction ? EvaluationWords.Direction.WordOf(direction) : null);
        json.WriteString("verdict", EvaluationWords.Verdict.WordOf(row.Verdict));
        record.Points("difference", row.Difference);
        json.WriteString("cause", row.Cause is { } cause ? EvaluationWords.Cause.WordOf(cause) : null);
        json.WriteStartObject("explanation");
        ExplanationJson.WriteLine(record, line);
        json.WriteEndObject();
    }

    // positions are counted in the place, as everywhere in a document
    private static (int? Goal, int? FirstLevel) PositionOf(Place? place)
    {
        int? goal = null;
        int? first = null;
        foreach (var step in place?.Steps ?? default)
        {
            goal = step.Part == ReportPart.Goal ? step.Index : goal;
            first = step.Part == ReportPart.FirstLevel ? step.Index : first;
        }

        return (goal, first);
    }

    // what is written twice has to agree
    private static bool AreLevelsOf(JsonCursor cursor, bool isIndicator, Place place)
    {
        if (cursor.IsNothing)
        {
            return true;
        }

        string?[] levels = isIndicator
            ? [EvaluationRecord.Row.LabelOf(place, ReportPart.FirstLevel), EvaluationRecord.Row.LabelOf(place, ReportPart.SecondLevel)]
            : [];
        return cursor.Is(JsonValueKind.Array) && cursor.Element.GetArrayLength() == levels.Length
            && cursor.Element.EnumerateArray().Zip(levels).All(pair => IsText(pair.First, pair.Second));
    }

    private static bool IsText(JsonElement element, string? text) => text is null
        ? element.ValueKind == JsonValueKind.Null
        : element.ValueKind == JsonValueKind.String && element.ValueEquals(text);

    private static void WriteLevels(Utf8JsonWriter json, EvaluationRecord.Row row)
    {
        json.WriteStartArray("levels");
        if (row.Line.Kind == LineKind.Indicator)
        {
            json.WriteStringValue(row.FirstLevel);
            json.WriteStringValue(row.SecondLevel);
        }

        json.WriteEndArray();
    }
}
