using System;
using System.Collections.Generic;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Evaluations;
using PerfEval.Core.Json.Reading;

namespace PerfEval.Core.Json;

public static partial class PerfEvalJson
{
    /// <summary>
    /// Reads a 评分档案 (a document of kind <c>assessment</c>), with its texts or without. It never
    /// throws: what is wrong stands in the result, each error with its JSON pointer, line and column.
    /// </summary>
    /// <param name="utf8">The document in UTF-8, with or without a byte order mark.</param>
    /// <param name="mode">Strict by default.</param>
    /// <example>
    /// <code>
    /// var report = Samples.ReceptionCentre2020;
    /// var assessment = Assessor.Assess(report, BuiltInStandards.Catalog);
    /// var record = EvaluationRecord.Of(assessment) with { EvaluatedAt = Instant.FromUtc(2021, 3, 31, 8, 0) };
    /// var kept = PerfEvalJson.ReadEvaluation(PerfEvalJson.WriteEvaluation(record)).Value;
    /// Console.WriteLine(kept.ReproducedBy(report, assessment.Standard).IsComplete);   // True
    /// </code>
    /// </example>
    /// <example>
    /// <code>
    /// var assessment = Assessor.Assess(Samples.ReceptionCentre2020, BuiltInStandards.Catalog);
    /// var read = PerfEvalJson.ReadEvaluation(PerfEvalJson.WriteEvaluation(assessment));
    /// Console.WriteLine(read.TryGetValue(out var record) ? record.Evaluation.Total : null);   // 100
    /// </code>
    /// </example>
    public static JsonReadResult<EvaluationRecord> ReadEvaluation(ReadOnlyMemory<byte> utf8, ReadingMode mode = ReadingMode.Strict) =>
        EvaluationDocument.Format.Read(utf8.Span, mode);

    /// <summary>Reads a 评分档案 in strict mode.</summary>
    /// <param name="utf8">The document in UTF-8.</param>
    /// <exception cref="PerfEvalJsonException">The document has errors; the message lists them.</exception>
    /// <example>
    /// <code>
    /// var assessment = Assessor.Assess(Samples.ReceptionCentre2020, BuiltInStandards.Catalog);
    /// var record = PerfEvalJson.ParseEvaluation(PerfEvalJson.WriteEvaluation(assessment));
    /// Console.WriteLine(record.Evaluation.Total);   // 100
    /// </code>
    /// </example>
    public static EvaluationRecord ParseEvaluation(ReadOnlyMemory<byte> utf8) => ReadEvaluation(utf8).Value;

    /// <summary>Reads several 评分档案 (a document of kind <c>assessments</c>). It never throws: what is wrong stands in the result.</summary>
    /// <param name="utf8">The document in UTF-8, with or without a byte order mark.</param>
    /// <param name="mode">Strict by default.</param>
    /// <example>
    /// <code>
    /// var assessment = Assessor.Assess(Samples.ReceptionCentre2020, BuiltInStandards.Catalog);
    /// byte[] documents = PerfEvalJson.WriteEvaluations([EvaluationRecord.Of(assessment), EvaluationRecord.Of(assessment)]);
    /// Console.WriteLine(PerfEvalJson.ReadEvaluations(documents).Value.Count);   // 2
    /// </code>
    /// </example>
    public static JsonReadResult<IReadOnlyList<EvaluationRecord>> ReadEvaluations(
        ReadOnlyMemory<byte> utf8, ReadingMode mode = ReadingMode.Strict) =>
        EvaluationDocument.Several.Read(utf8.Span, mode);

    /// <summary>Writes a 评分档案 in the form of <see cref="WriteReport(Core.Reports.SelfEvaluation)"/>.</summary>
    /// <param name="record">The record.</param>
    /// <param name="texts">
    /// The language in which findings, steps and reasons are written beside their data, for programs that show the document and do not read
    /// it back; null for the data alone. The data are the same.
    /// </param>
    /// <exception cref="ArgumentNullException">The record is null.</exception>
    public static byte[] WriteEvaluation(EvaluationRecord record, Language? texts = null)
    {
        ArgumentNullException.ThrowIfNull(record);
        return EvaluationDocument.Format.Write(record, texts);
    }

    /// <summary>Writes several 评分档案, as of several files or tables, in one document of kind <c>assessments</c>.</summary>
    /// <param name="records">The records, in order.</param>
    /// <param name="texts">The language of the texts beside the data; null for the data alone.</param>
    /// <exception cref="ArgumentNullException">The list or a record is null.</exception>
    /// <example>
    /// <code>
    /// var assessment = Assessor.Assess(Samples.ReceptionCentre2020, BuiltInStandards.Catalog);
    /// byte[] documents = PerfEvalJson.WriteEvaluations([EvaluationRecord.Of(assessment)], Language.English);
    /// Console.WriteLine(documents.Length &gt; 0);
    /// </code>
    /// </example>
    public static byte[] WriteEvaluations(IEnumerable<EvaluationRecord> records, Language? texts = null)
    {
        ArgumentNullException.ThrowIfNull(records);
        return EvaluationDocument.Several.Write(records.ToEquatableList(), texts);
    }
}
