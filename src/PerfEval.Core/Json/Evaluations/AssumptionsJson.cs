using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Reports;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Evaluations;

/// <summary>假定 of all rows in one list, each with the place of its row.</summary>
internal sealed class AssumptionsJson
{
    private static readonly LocalizedText OfNoRow = new("假定的位置应为某一得分行的位置。", "The place of an assumption is that of one of the rows.");

    private readonly List<(JsonCursor Cursor, string Pointer, Assumption Assumption)> _read = [];
    private readonly ILookup<string, Assumption> _byRow;

    /// <summary>Reads the list.</summary>
    public AssumptionsJson(JsonCursor cursor, RecordIn record)
    {
        cursor.List(entry => Read(entry, record));
        _byRow = _read.ToLookup(entry => entry.Pointer, entry => entry.Assumption);
    }

    /// <summary>What was assumed about the row at a place.</summary>
    public EquatableList<Assumption> Of(Place row) => _byRow[ReportPointers.All.Of(row)].ToEquatableList();

    /// <summary>Reports every assumption that does not belong to any of the rows.</summary>
    public void CheckRows(EquatableList<EvaluationRecord.Row> rows)
    {
        var places = rows.Select(row => ReportPointers.All.Of(row.Line.Place)).ToHashSet();
        foreach (var (cursor, pointer, _) in _read)
        {
            if (!places.Contains(pointer))
            {
                cursor.Error(JsonErrorKind.Refused, OfNoRow);
            }
        }
    }

    public static void Write(RecordOut record, EquatableList<EvaluationRecord.Row> rows)
    {
        record.Json.WriteStartArray("assumptions");
        foreach (var row in rows)
        {
            foreach (var assumption in row.Line.Assumptions)
            {
                record.Json.WriteStartObject();
                record.Place("place", row.Line.Place);
                record.Sentence(assumption.Sentence);
                record.Json.WriteEndObject();
            }
        }

        record.Json.WriteEndArray();
    }

    private Assumption? Read(JsonCursor cursor, RecordIn record)
    {
        if (cursor.Members() is not { } members)
        {
            return null;
        }

        var placeCursor = members.Required("place");
        var place = record.Place(placeCursor);
        var sentence = RemarkJson.Read(cursor, members);
        if (!members.Close())
        {
            return null;
        }

        var assumption = Assumption.From(sentence!);
        _read.Add((placeCursor, ReportPointers.All.Of(place!), assumption));
        return assumption;
    }
}
