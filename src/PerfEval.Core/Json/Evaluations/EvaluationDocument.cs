using System;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Writing;

namespace PerfEval.Core.Json.Evaluations;

/// <summary>评分档案: the document as a whole.</summary>
internal static class EvaluationDocument
{
    public static JsonReadResult<EvaluationRecord> Read(ReadOnlyMemory<byte> utf8, ReadingMode mode) =>
        DocumentReader.Read(utf8, mode, EvaluationJson.Kind, EvaluationJson.Read);

    public static byte[] Write(EvaluationRecord record, Language? texts) => DocumentWriter.Indented(record, (writer, kept) =>
    {
        writer.WriteStartObject();
        DocumentWriter.Head(writer, EvaluationJson.Kind);
        EvaluationJson.Write(new RecordOut(writer, texts), kept);
        writer.WriteEndObject();
    });
}
