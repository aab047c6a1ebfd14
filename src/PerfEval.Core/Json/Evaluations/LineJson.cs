using System.Globalization;
using System.Text.Json;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Writing;
using PerfEval.Core.Scoring;

namespace PerfEval.Core.Json.Evaluations;

/// <summary>得分行. Positions are counted from 1, as on paper. The explanation of a line stands once, in the tree of the whole evaluation.</summary>
internal static class LineJson
{
    public static ScoredLine? Read(JsonCursor cursor)
    {
        if (cursor.Members() is not { } members)
        {
            return null;
        }

        var name = members.Required("name").Text();
        var kind = EvaluationWords.Line.Read(members.Required("kind"));
        var points = PointsJson.Read(members.Optional("points"));
        var origin = EvaluationWords.Origin.Read(members.Required("pointsOrigin"));
        var score = PointsJson.ReadRange(members.Required("score"));
        var outcome = OutcomeJson.Read(members.Required("outcome"));
        var rate = members.Optional("rate").Ratio();
        var directionCursor = members.Optional("direction");
        var direction = directionCursor.IsNothing ? null : EvaluationWords.Direction.Read(directionCursor);
        var goal = Position(members, "goal");
        var first = Position(members, "firstLevel");
        var id = members.Optional("id").Text();
        var place = PlaceJson.Read(members.Required("place"));
        var assumptions = members.Optional("assumptions").List(ReadAssumption);
        return members.Close()
            ? new ScoredLine
            {
                Kind = kind!.Value,
                Name = name!,
                Place = place!,
                GoalIndex = goal,
                FirstLevelIndex = first,
                IndicatorId = id,
                Points = points,
                PointsOrigin = origin!.Value,
                Outcome = outcome!,
                Contribution = score!.Value,
                Rate = rate,
                Direction = direction,
                Assumptions = assumptions,
                Explanation = Unexplained,
            }
            : null;
    }

    public static void Write(Utf8JsonWriter writer, ScoredLine line)
    {
        writer.WriteStartObject();
        writer.WriteString("name", line.Name);
        writer.WriteString("kind", EvaluationWords.Line.WordOf(line.Kind));
        if (line.Points is { } points)
        {
            writer.Member("points", points, PointsJson.Write);
        }

        writer.WriteString("pointsOrigin", EvaluationWords.Origin.WordOf(line.PointsOrigin));
        writer.Member("score", line.Contribution, PointsJson.WriteRange);
        writer.Member("outcome", line.Outcome, OutcomeJson.Write);
        writer.Text("rate", line.Rate is { } rate ? RatioText.Of(rate) : null);
        writer.Text("direction", line.Direction is { } direction ? EvaluationWords.Direction.WordOf(direction) : null);
        WritePosition(writer, "goal", line.GoalIndex);
        WritePosition(writer, "firstLevel", line.FirstLevelIndex);
        writer.Text("id", line.IndicatorId);
        writer.Member("place", line.Place, PlaceJson.Write);
        writer.ArrayIfAny("assumptions", line.Assumptions, (json, assumption) => RemarkJson.Write(json, assumption.Sentence));
        writer.WriteEndObject();
    }

    private static Assumption? ReadAssumption(JsonCursor cursor) => RemarkJson.Read(cursor) is { } sentence ? Assumption.From(sentence) : null;

    /// <summary>What a line has for an explanation until the tree is read.</summary>
    private static ScoreExplanation Unexplained { get; } = new() { Step = new Findings.Remark("", default) };

    /// <summary>A position from 0, where a document counts from 1; null where the member is absent.</summary>
    public static int? Position(JsonMembers members, string name)
    {
        var cursor = members.Optional(name);
        var position = cursor.Count();
        if (position < 1)
        {
            cursor.Error(JsonErrorKind.OutOfRange, Expected.Of("cell.count"));
            return null;
        }

        return position - 1;
    }

    public static void WritePosition(Utf8JsonWriter writer, string name, int? position)
    {
        if (position is { } index)
        {
            writer.Digits(name, (index + 1).ToString(CultureInfo.InvariantCulture));
        }
    }
}
