using System.Text.Json;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Writing;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Evaluations;

/// <summary>依据文件 of the standard a record was made by.</summary>
internal static class SourceDocumentJson
{
    public static SourceDocument? Read(JsonCursor cursor)
    {
        if (cursor.Members() is not { } members)
        {
            return null;
        }

        var id = members.Required("id").Text();
        var title = members.Required("title").Text();
        var number = members.Optional("number").Text();
        return members.Close() ? new SourceDocument(id!, title!, number) : null;
    }

    public static void Write(Utf8JsonWriter writer, SourceDocument document)
    {
        writer.WriteStartObject();
        writer.WriteString("id", document.Id);
        writer.WriteString("title", document.Title);
        writer.Text("number", document.Number);
        writer.WriteEndObject();
    }

    /// <summary>Writes the members of a source: its document, clause and evidence.</summary>
    public static void WriteNote(Utf8JsonWriter writer, SourceNote source)
    {
        writer.WriteString("source", source.Document);
        writer.Text("clause", source.Clause);
        writer.WriteString("evidence", EvaluationWords.Evidence.WordOf(source.Evidence));
    }
}
