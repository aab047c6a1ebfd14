using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using PerfEval.Core.Common;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Writing;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Evaluations;

/// <summary>
/// 计算过程: the tree of steps. The steps of a line stand with its row, and the tree of the total names the row by its position: <c>{"row":
/// 0}</c>.
/// </summary>
internal static class ExplanationJson
{
    private static readonly LocalizedText SuchRow = new("得分行的序号（自 0 起）", "the position of a row, from 0");

    /// <summary>The steps of a line. What was assumed stands once for all rows, and here only where it differs.</summary>
    public static ScoreExplanation? ReadLine(JsonCursor cursor, EquatableList<Assumption> assumed) =>
        Read(cursor, default(EquatableList<EvaluationRecord.Row>), assumed);

    /// <summary>The steps of the total.</summary>
    /// <param name="cursor">The tree.</param>
    /// <param name="rows">The rows it names; null where they are wrong, so that positions cannot be checked.</param>
    public static ScoreExplanation? Read(JsonCursor cursor, EquatableList<EvaluationRecord.Row>? rows) => Read(cursor, rows, default);

    /// <summary>The members of the steps of a line.</summary>
    public static void WriteLine(RecordOut record, ScoredLine line) =>
        Write(record, line.Explanation, [], line.Assumptions);

    /// <summary>The members of the steps of the total.</summary>
    public static void Write(RecordOut record, ScoreExplanation explanation, EquatableList<EvaluationRecord.Row> rows)
    {
        Dictionary<ScoreExplanation, int> positions = new(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < rows.Count; i++)
        {
            positions.TryAdd(rows[i].Line.Explanation, i);
        }

        Write(record, explanation, positions, default);
    }

    private static ScoreExplanation? Read(JsonCursor cursor, EquatableList<EvaluationRecord.Row>? rows, EquatableList<Assumption> assumed)
    {
        if (cursor.Members() is not { } members)
        {
            return null;
        }

        if (members.Has("row"))
        {
            return ReadRow(members, rows);
        }

        members.Rendered("text");
        var subject = members.Optional("subject").Text();
        var step = RemarkJson.Read(members.Required("step"));
        var rule = members.Optional("rule").Text();
        var source = ReadSource(members.Optional("source"));
        var share = members.Optional("share").Ratio();
        var result = PointsJson.ReadRange(members.Optional("result"));
        var assumptions = members.Has("assumptions") ? members.Optional("assumptions").List(ReadAssumption) : assumed;
        var parts = members.Optional("parts").List(part => Read(part, rows, default));
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

    private static Assumption? ReadAssumption(JsonCursor cursor) =>
        RemarkJson.Read(cursor) is { } sentence ? Assumption.From(sentence) : null;

    private static ScoreExplanation? ReadRow(JsonMembers members, EquatableList<EvaluationRecord.Row>? rows)
    {
        var cursor = members.Optional("row");
        var position = cursor.Count();
        if (rows is { } known && position is { } index && (index < 0 || index >= known.Count))
        {
            cursor.Error(JsonErrorKind.OutOfRange, SuchRow);
        }

        return members.Close() && position is { } at ? rows?[at].Line.Explanation : null;
    }

    private static void Write(
        RecordOut record, ScoreExplanation explanation, Dictionary<ScoreExplanation, int> rows, EquatableList<Assumption> assumed)
    {
        var json = record.Json;
        record.Text("text", language => ExplanationText.Sentence(explanation, language));
        json.Text("subject", explanation.Subject);
        json.Member("step", explanation.Step, RemarkJson.Write);
        json.Text("rule", explanation.Rule);
        json.MemberIfAny("source", explanation.Source, WriteSource);
        json.Text("share", explanation.ExactShare is { } share ? RatioText.Of(share) : null);
        if (explanation.Result is { } result)
        {
            json.Member("result", result, PointsJson.WriteRange);
        }

        if (explanation.Assumptions != assumed)
        {
            record.Objects("assumptions", explanation.Assumptions, assumption => record.Sentence(assumption.Sentence));
        }

        if (explanation.Parts.Count > 0)
        {
            record.Objects("parts", explanation.Parts, part => WritePart(record, part, rows));
        }
    }

    private static void WritePart(RecordOut record, ScoreExplanation part, Dictionary<ScoreExplanation, int> rows)
    {
        if (rows.TryGetValue(part, out var position))
        {
            record.Json.WriteNumber("row", position);
            return;
        }

        Write(record, part, rows, default);
    }

    private static SourceNote? ReadSource(JsonCursor cursor)
    {
        if (cursor.Members() is not { } members)
        {
            return null;
        }

        var document = members.Required("source").Text();
        var clause = members.Optional("clause").Text();
        var evidence = EvaluationWords.Evidence.Read(members.Required("evidence"));
        return members.Close() ? new SourceNote(document!, clause, evidence!.Value) : null;
    }

    private static void WriteSource(Utf8JsonWriter writer, SourceNote source)
    {
        writer.WriteStartObject();
        SourceDocumentJson.WriteNote(writer, source);
        writer.WriteEndObject();
    }
}
