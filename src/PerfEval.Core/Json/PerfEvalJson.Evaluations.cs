using System;
using PerfEval.Core.Json.Evaluations;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Writing;

namespace PerfEval.Core.Json;

public static partial class PerfEvalJson
{
    /// <summary>Reads a 评分档案 (scored evaluation). It never throws: what is wrong stands in the result, each error with its JSON pointer, line and column.</summary>
    /// <param name="utf8">The document in UTF-8, with or without a byte order mark.</param>
    /// <param name="mode">Strict unless said.</param>
    public static JsonReadResult<EvaluationRecord> ReadEvaluation(ReadOnlyMemory<byte> utf8, ReadingMode mode = ReadingMode.Strict) =>
        DocumentReader.Read(utf8, mode, EvaluationJson.Kind, EvaluationJson.Read);

    /// <summary>Reads a 评分档案 (scored evaluation) at the strict door.</summary>
    /// <param name="utf8">The document in UTF-8.</param>
    /// <exception cref="PerfEvalJsonException">The document has errors; the message lists them.</exception>
    public static EvaluationRecord ParseEvaluation(ReadOnlyMemory<byte> utf8) => ReadEvaluation(utf8).Value;

    /// <summary>Writes a 评分档案 (scored evaluation) in the form of <see cref="WriteReport(Core.Reports.SelfEvaluation)"/>.</summary>
    /// <param name="record">The record.</param>
    /// <exception cref="ArgumentNullException">The record is null.</exception>
    public static byte[] WriteEvaluation(EvaluationRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return DocumentWriter.Indented(record, EvaluationJson.Write);
    }
}
