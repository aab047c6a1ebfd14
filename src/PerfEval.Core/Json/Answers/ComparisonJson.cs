using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Analysis;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Evaluations;
using PerfEval.Core.Json.Reports;
using PerfEval.Core.Json.Writing;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Answers;

/// <summary>两个标准的比较: a report under two standards, row by row, and the steps from one result to the other.</summary>
internal static class ComparisonJson
{
    public static byte[] Of(EvaluationRecord first, StandardComparison comparison, Language? texts) =>
        AnswerDocument.Of("comparison", texts, record =>
    {
        var json = record.Json;
        RecordHead.Write(record, first);
        WriteResult(record, "first", comparison.FirstStandard, comparison.First);
        WriteResult(record, "second", comparison.SecondStandard, comparison.Second);
        var filed = first.Rows.ToDictionary(row => ReportPointers.All.Of(row.Line.Place), StringComparer.Ordinal);
        record.Objects("lines", comparison.Lines, line =>
        {
            json.WriteString("name", line.Name);
            record.Place("place", line.Place);
            var row = filed.GetValueOrDefault(ReportPointers.All.Of(line.Place));
            json.WriteString("id", row?.Line.IndicatorId);
            MemoJson.WriteValues(json, row?.Target, row?.Actual);
            record.Points("claimed", row?.Claimed);
            WriteSide(record, "first", line.First);
            WriteSide(record, "second", line.Second);
            json.WriteBoolean("moved", line.Moved);
        });
        record.Objects("steps", comparison.Steps, step => WriteStep(record, step, comparison));
        WriteChange(record, "change", comparison.Change);
        record.Sentence("sentence", comparison.Sentence);
    });

    private static void WriteStep(RecordOut record, StandardComparison.Step step, StandardComparison comparison)
    {
        DifferencesJson.Write(record, step.Value, comparison.FirstStandard, comparison.SecondStandard);
        record.Range("before", step.Before);
        record.Range("after", step.After);
        WriteChange(record, "change", step.Change);
        record.Json.WriteString("gradeBefore", step.GradeBefore?.Code);
        record.Json.WriteString("gradeAfter", step.GradeAfter?.Code);
        record.Objects("lines", step.Lines, line =>
        {
            record.Json.WriteString("name", line.Name);
            record.Place("place", line.Place);
            record.Range("before", line.Before);
            record.Range("after", line.After);
            WriteChange(record, "change", line.Change);
        });
        WriteChange(record, "beyondLines", step.BeyondLines);
        record.Json.WriteBoolean("changesNothing", step.ChangesNothing);
        record.Sentence("sentence", step.Sentence);
    }

    private static void WriteResult(RecordOut record, string name, EvaluationStandard standard, ScoredEvaluation evaluation)
    {
        record.Json.WriteStartObject(name);
        AnswerDocument.Standard(record, standard);
        ResultJson.Write(record, evaluation);
        record.Json.WriteEndObject();
    }

    private static void WriteSide(RecordOut record, string name, ScoredLine? line)
    {
        if (line is null)
        {
            record.Json.WriteNull(name);
            return;
        }

        record.Json.WriteStartObject(name);
        record.Points("points", line.Points);
        record.Json.WriteString("pointsOrigin", EvaluationWords.Origin.WordOf(line.PointsOrigin));
        OutcomeJson.Write(record, line);
        record.Json.Text("rate", line.Rate is { } rate ? RatioText.Of(rate) : null);
        record.Json.Text("direction", line.Direction is { } direction ? EvaluationWords.Direction.WordOf(direction) : null);
        record.Objects("assumptions", line.Assumptions, assumption => record.Sentence(assumption.Sentence));
        record.Sentence("explanation", line.Explanation.Step);
        record.Json.WriteEndObject();
    }

    private static void WriteChange(RecordOut record, string name, StandardComparison.PointsChange change)
    {
        record.Json.WriteStartObject(name);
        record.Points("atMin", change.OfMin);
        record.Points("atMax", change.OfMax);
        record.Json.WriteEndObject();
    }
}
