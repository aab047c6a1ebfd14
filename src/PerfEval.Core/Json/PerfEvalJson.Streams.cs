using System;
using System.Buffers;
using System.Collections.Generic;
using System.IO;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using PerfEval.Core.Assessing;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Evaluations;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Reports;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json;

public static partial class PerfEvalJson
{
    /// <summary>Reads a 绩效自评报告 (self-evaluation) from a stream, such as the body of a request, which stays open.</summary>
    /// <param name="utf8">
    /// The document in UTF-8, with or without a byte order mark. Of one beyond <see cref="Limits.MaxDocumentBytes"/> no more is read, and
    /// the
    /// result says so.
    /// </param>
    /// <param name="mode">Strict by default.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The report, or all errors of the document.</returns>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="OperationCanceledException">
    /// The reading was stopped. What the stream itself throws is not caught either.
    /// </exception>
    /// <example>
    /// <code>
    /// using var body = new MemoryStream(Samples.ReceptionCentre2020Json());
    /// var read = await PerfEvalJson.ReadReportAsync(body);
    /// Console.WriteLine(read.TryGetValue(out var report) ? report.Subject.Name : read.Errors[0].Message(Language.English));
    /// </code>
    /// </example>
    public static ValueTask<JsonReadResult<SelfEvaluation>> ReadReportAsync(
        Stream utf8, ReadingMode mode = ReadingMode.Strict, CancellationToken cancellationToken = default) =>
        ReadAsync(utf8, mode, ReadReport, cancellationToken);

    /// <summary>Reads a 评价标准 (standard) from a stream, which stays open.</summary>
    /// <inheritdoc cref="ReadReportAsync" path="/param"/>
    /// <returns>The standard, or all errors of the document.</returns>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    /// <example>
    /// <code>
    /// using var file = new MemoryStream(PerfEvalJson.WriteStandard(BuiltInStandards.Catalog.AsFiled));
    /// var read = await PerfEvalJson.ReadStandardAsync(file);
    /// Console.WriteLine(read.IsSuccess);
    /// </code>
    /// </example>
    public static ValueTask<JsonReadResult<EvaluationStandard>> ReadStandardAsync(
        Stream utf8, ReadingMode mode = ReadingMode.Strict, CancellationToken cancellationToken = default) =>
        ReadAsync(utf8, mode, ReadStandard, cancellationToken);

    /// <summary>Reads a 评分档案 (a document of kind <c>assessment</c>) from a stream, which stays open.</summary>
    /// <inheritdoc cref="ReadReportAsync" path="/param"/>
    /// <returns>The record, or all errors of the document.</returns>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    /// <example>
    /// <code>
    /// var assessment = Assessor.Assess(Samples.ReceptionCentre2020, BuiltInStandards.Catalog);
    /// using var kept = new MemoryStream(PerfEvalJson.WriteEvaluation(assessment));
    /// var read = await PerfEvalJson.ReadEvaluationAsync(kept);
    /// Console.WriteLine(read.IsSuccess);
    /// </code>
    /// </example>
    public static ValueTask<JsonReadResult<EvaluationRecord>> ReadEvaluationAsync(
        Stream utf8, ReadingMode mode = ReadingMode.Strict, CancellationToken cancellationToken = default) =>
        ReadAsync(utf8, mode, ReadEvaluation, cancellationToken);

    /// <summary>
    /// Reads many 绩效自评报告 from a stream with one document a line (JSON Lines), each as it is asked for: the stream is read no faster
    /// than the
    /// caller takes them, and one document is held at a time. A bad line is a result with errors and stops nothing; a line beyond
    /// <see cref="Limits.MaxDocumentBytes"/> is passed over and said. There are as many results as lines.
    /// </summary>
    /// <param name="utf8">The documents in UTF-8; the stream stays open.</param>
    /// <param name="mode">Strict by default.</param>
    /// <param name="progress">Told the bytes that are done after each document; null where nobody asks.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    /// <example>
    /// <code>
    /// var body = new MemoryStream("{}\nnonsense\n"u8.ToArray());
    /// await foreach (var read in PerfEvalJson.ReadReportsAsync(body))
    /// {
    ///     Console.WriteLine(read.IsSuccess ? "read" : read.Errors[0].Kind.ToString());   // MissingMember, then Malformed
    /// }
    /// </code>
    /// </example>
    public static IAsyncEnumerable<JsonReadResult<SelfEvaluation>> ReadReportsAsync(
        Stream utf8,
        ReadingMode mode = ReadingMode.Strict,
        IProgress<long>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        return ReadLinesAsync(utf8, mode, progress, cancellationToken);
    }

    /// <summary>Writes a 绩效自评报告 (self-evaluation) to a stream that may only be written to asynchronously; it stays open.</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">Where the bytes go.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <exception cref="ArgumentNullException">The report or the stream is null.</exception>
    /// <exception cref="OperationCanceledException">The writing was stopped.</exception>
    /// <example>
    /// <code>
    /// using var output = new MemoryStream();
    /// await PerfEvalJson.WriteReportAsync(Samples.ReceptionCentre2020, output);
    /// Console.WriteLine(output.Length &gt; 0);
    /// </code>
    /// </example>
    public static ValueTask WriteReportAsync(SelfEvaluation report, Stream output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        return output.WriteAsync(WriteReport(report), cancellationToken);
    }

    /// <summary>Writes a 评分档案 to a stream that may only be written to asynchronously; it stays open.</summary>
    /// <param name="record">The record.</param>
    /// <param name="output">Where the bytes go.</param>
    /// <param name="texts">The language of the texts beside the data; null for the data alone.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <exception cref="ArgumentNullException">The record or the stream is null.</exception>
    /// <exception cref="OperationCanceledException">The writing was stopped.</exception>
    /// <example>
    /// <code>
    /// var assessment = Assessor.Assess(Samples.ReceptionCentre2020, BuiltInStandards.Catalog);
    /// using var output = new MemoryStream();
    /// await PerfEvalJson.WriteEvaluationAsync(EvaluationRecord.Of(assessment), output, Language.Chinese);
    /// Console.WriteLine(output.Length &gt; 0);
    /// </code>
    /// </example>
    public static ValueTask WriteEvaluationAsync(
        EvaluationRecord record, Stream output, Language? texts = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        return output.WriteAsync(WriteEvaluation(record, texts), cancellationToken);
    }

    /// <summary>Writes a 评分档案 into a buffer, such as the writer of a response.</summary>
    /// <param name="record">The record.</param>
    /// <param name="output">Where the bytes go.</param>
    /// <param name="texts">The language of the texts beside the data; null for the data alone.</param>
    /// <exception cref="ArgumentNullException">The record or the buffer is null.</exception>
    public static void WriteEvaluation(EvaluationRecord record, IBufferWriter<byte> output, Language? texts = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(WriteEvaluation(record, texts));
    }

    /// <summary>Writes an assessment (评定结果) as the document of its record: what an endpoint answers with.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="texts">The language of the texts beside the data; null for the data alone.</param>
    /// <exception cref="ArgumentNullException">The assessment is null.</exception>
    /// <example>
    /// <code>
    /// var assessment = Assessor.Assess(Samples.ReceptionCentre2020, BuiltInStandards.Catalog);
    /// byte[] document = PerfEvalJson.WriteEvaluation(assessment, Language.Chinese);
    /// Console.WriteLine(PerfEvalJson.ParseEvaluation(document).Evaluation.Total);   // 100
    /// </code>
    /// </example>
    public static byte[] WriteEvaluation(Assessment assessment, Language? texts = null) =>
        WriteEvaluation(EvaluationRecord.Of(assessment), texts);

    private static async ValueTask<JsonReadResult<T>> ReadAsync<T>(
        Stream utf8, ReadingMode mode, Func<ReadOnlyMemory<byte>, ReadingMode, JsonReadResult<T>> read, CancellationToken cancellationToken)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(utf8);
        using var documents = new DocumentStream(utf8);
        return read(await documents.AllAsync(cancellationToken).ConfigureAwait(false), mode);
    }

    private static async IAsyncEnumerable<JsonReadResult<SelfEvaluation>> ReadLinesAsync(
        Stream utf8, ReadingMode mode, IProgress<long>? progress, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var documents = new DocumentStream(utf8);
        while (await documents.NextLineAsync(cancellationToken).ConfigureAwait(false))
        {
            yield return documents.IsTooLong
                ? new JsonReadResult<SelfEvaluation>(
                    null, [new JsonError(JsonErrorKind.TooLarge, "", Expected.AtMost(Limits.MaxDocumentBytes))], default)
                : ReadReport(documents.Current, mode);
            progress?.Report(documents.Position);
        }
    }
}
