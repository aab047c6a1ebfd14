using System;
using System.Collections.Generic;
using System.Text.Json;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Writing;

namespace PerfEval.Core.Json.Evaluations;

/// <summary>若干评分档案 in one document, each an object with the members of one.</summary>
internal static class EvaluationsJson
{
    public const string Kind = "assessments";

    public static IReadOnlyList<EvaluationRecord>? Read(JsonMembers members)
    {
        var records = members.Required(Kind).List(ReadOne);
        return members.Close() ? [.. records] : null;
    }

    public static void Write(Utf8JsonWriter writer, EquatableList<EvaluationRecord> records, Language? texts)
    {
        writer.WriteStartObject();
        DocumentWriter.Head(writer, Kind);
        writer.WriteStartArray(Kind);
        foreach (var record in records)
        {
            ArgumentNullException.ThrowIfNull(record);
            writer.WriteStartObject();
            EvaluationJson.Write(new RecordOut(writer, texts), record);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static EvaluationRecord? ReadOne(JsonCursor cursor) => cursor.Members() is { } members ? EvaluationJson.Read(members) : null;
}
