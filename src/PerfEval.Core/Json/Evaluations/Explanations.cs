using System.Collections.Generic;
using PerfEval.Core.Common;
using PerfEval.Core.Json.Formats;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Evaluations;

/// <summary>How steps stand in a record, and what they are made of again when all rows are known.</summary>
internal static class Explanations
{
    private static readonly LocalizedText SuchRow = new("得分行的序号（自 0 起）", "the position of a row, from 0");

    /// <summary>The steps of a line.</summary>
    public static StepFormat.Step OfLine(ScoredLine line) =>
        new(line.Explanation, null) { TellsAssumptions = line.Explanation.Assumptions != line.Assumptions };

    /// <summary>The steps of the total, which name those of the rows.</summary>
    public static StepFormat.Step OfTotal(EvaluationRecord record)
    {
        Dictionary<ScoreExplanation, int> positions = new(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < record.Rows.Count; i++)
        {
            positions.TryAdd(record.Rows[i].Line.Explanation, i);
        }

        var total = record.Evaluation.Explanation;
        return new StepFormat.Step(total, positions) { TellsAssumptions = total.Assumptions.Count > 0 };
    }

    /// <summary>The steps of the total with those of the rows in them; a row that is not there is an error.</summary>
    public static ScoreExplanation Filled(ref JsonInput json, ScoreExplanation total, EquatableList<EvaluationRecord.Row> rows)
    {
        var filled = With(ref json, total, rows);

        // the steps of a line name no rows
        foreach (var (_, start) in json.Context.Kept<RecordReading>().OfRows.Values)
        {
            json.ErrorAt(JsonErrorKind.OutOfRange, SuchRow, start);
        }

        return filled;
    }

    private static ScoreExplanation With(ref JsonInput json, ScoreExplanation step, EquatableList<EvaluationRecord.Row> rows)
    {
        var reading = json.Context.Kept<RecordReading>();
        if (reading.OfRows.Remove(step, out var named))
        {
            if (named.Row >= 0 && named.Row < rows.Count)
            {
                return rows[named.Row].Line.Explanation;
            }

            json.ErrorAt(JsonErrorKind.OutOfRange, SuchRow, named.Start);
            return step;
        }

        var parts = new ScoreExplanation[step.Parts.Count];
        var isChanged = false;
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = With(ref json, step.Parts[i], rows);
            isChanged |= !ReferenceEquals(parts[i], step.Parts[i]);
        }

        return isChanged ? step with { Parts = parts.ToEquatableList() } : step;
    }
}
