using System;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Evaluations;
using PerfEval.Core.Json.Standards;
using PerfEval.Core.Json.Writing;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Answers;

/// <summary>
/// Documents that answer a question about standards. They are written in the dialect of an assessment and read by other programs, not by
/// the library.
/// </summary>
internal static class AnswerDocument
{
    /// <summary>The document of a kind.</summary>
    public static byte[] Of(string kind, Language? texts, Action<RecordOut> members) => DocumentWriter.Indented(members, (json, write) =>
    {
        var record = new RecordOut(json, texts);
        json.WriteStartObject();
        DocumentWriter.Head(json, kind);
        write(record);
        record.Labels();
        json.WriteEndObject();
    });

    /// <summary>Which standard it is.</summary>
    public static void Standard(RecordOut record, EvaluationStandard standard)
    {
        record.Json.WriteString("id", standard.Id);
        record.Json.WriteString("version", standard.Version);
        ReportParts.Write(record.Json, "title", standard.Title, LocalizedTextFormat.Of);
        record.Json.WriteString("hash", StandardDocument.Format.Hash(standard));
    }

    /// <summary>Where a value comes from, by the document's id, title and number.</summary>
    public static void Source(RecordOut record, SourceNote source, EvaluationStandard standard)
    {
        var document = standard.DocumentOf(source);
        record.Json.WriteStartObject("source");
        SourceDocumentJson.WriteNote(record.Json, source);
        record.Json.WriteString("title", document?.Title);
        record.Json.Text("number", document?.Number);
        record.Json.WriteEndObject();
    }
}
