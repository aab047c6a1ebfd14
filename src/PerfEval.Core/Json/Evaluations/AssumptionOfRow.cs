using System.Linq;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Formats;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Reports;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;
using static PerfEval.Core.Json.Formats.Tables;

namespace PerfEval.Core.Json.Evaluations;

/// <summary>假定 with the place of the row it is about.</summary>
internal sealed record AssumptionOfRow(Place Row, Remark Sentence)
{
    private static readonly LocalizedText OfNoRow = new("假定的位置应为某一得分行的位置。", "The place of an assumption is that of one of the rows.");

    private static readonly ObjectFormat<AssumptionOfRow> Object = Judged<AssumptionOfRow>("assumption", m =>
    {
        var place = m.Must("place", PlaceFormat.Of, a => a.Row, "得分行的位置");
        var sentence = SentenceTables.Members(m, a => a.Sentence, true);
        return (ref json, f) =>
        {
            if (!f.IsSound)
            {
                return null;
            }

            json.Context.Kept<RecordReading>().AssumedAt.Add(f.StartOf(place, ref json));
            return new AssumptionOfRow(place[f], sentence.In(f));
        };
    });

    public static EquatableList<AssumptionOfRow> Of(EquatableList<EvaluationRecord.Row> rows) => rows
        .SelectMany(row => row.Line.Assumptions.Select(assumption => new AssumptionOfRow(row.Line.Place, assumption.Sentence)))
        .ToEquatableList();

    /// <summary>The rows with what was assumed about each; an assumption of no row is an error.</summary>
    public static EquatableList<EvaluationRecord.Row> Given(
        ref JsonInput json, EquatableList<EvaluationRecord.Row> rows, EquatableList<AssumptionOfRow> assumptions)
    {
        var reading = json.Context.Kept<RecordReading>();
        var places = rows.Select(row => ReportPointers.All.Of(row.Line.Place)).ToHashSet();
        for (var i = 0; i < assumptions.Count; i++)
        {
            if (!places.Contains(ReportPointers.All.Of(assumptions[i].Row)))
            {
                json.ErrorAt(JsonErrorKind.Refused, OfNoRow, reading.AssumedAt[i]);
            }
        }

        var byRow = assumptions.ToLookup(entry => ReportPointers.All.Of(entry.Row), entry => Assumption.From(entry.Sentence));
        return rows.Select(row => With(row, byRow[ReportPointers.All.Of(row.Line.Place)].ToEquatableList(), reading)).ToEquatableList();
    }

    private static EvaluationRecord.Row With(EvaluationRecord.Row row, EquatableList<Assumption> assumed, RecordReading reading)
    {
        var steps = row.Line.Explanation;
        return assumed.Count == 0 ? row : row with
        {
            Line = row.Line with
            {
                Assumptions = assumed,
                Explanation = reading.Telling.Contains(steps) ? steps : steps with { Assumptions = assumed },
            },
        };
    }

    /// <summary>An object that is a sentence with a place.</summary>
    internal sealed class Format : Format<AssumptionOfRow>
    {
        public override bool TryRead(ref JsonInput json, Slot<AssumptionOfRow> slot) => SentenceTables.Within(ref json, Object, slot);

        public override void Write(ref JsonOutput output, AssumptionOfRow value) => Object.Write(ref output, value);

        public override void Describe(ref JsonOutput output, SchemaBook book) => Object.Describe(ref output, book);
    }
}
