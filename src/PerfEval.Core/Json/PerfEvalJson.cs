using System;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Reports;
using PerfEval.Core.Json.Standards;
using PerfEval.Core.Reports;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json;

/// <summary>
/// JSON 文件的读写: reads and writes self-evaluations (绩效自评报告) and standards (评价标准) as JSON documents of the schema <c>perfeval/1</c>, in UTF-8.
/// Values are read exactly, and all errors are reported at once.
/// </summary>
public static partial class PerfEvalJson
{
    /// <summary>
    /// Reads a 绩效自评报告 (self-evaluation). It never throws: what is wrong stands in the result, each error with its JSON pointer, line and
    /// column.
    /// </summary>
    /// <param name="utf8">The document in UTF-8, with or without a byte order mark.</param>
    /// <param name="mode">Strict by default.</param>
    /// <example>
    /// <code>
    /// var read = PerfEvalJson.ReadReport("{}"u8.ToArray());
    /// foreach (var error in read.Errors)
    /// {
    ///     Console.WriteLine($"{error.Pointer}: {error.Message(Language.English)}");
    /// }
    /// </code>
    /// </example>
    public static JsonReadResult<SelfEvaluation> ReadReport(ReadOnlyMemory<byte> utf8, ReadingMode mode = ReadingMode.Strict) =>
        ReportDocument.Format.Read(utf8.Span, mode);

    /// <summary>
    /// Reads a 评价标准 (standard). It never throws: what is wrong stands in the result, each error with its JSON pointer, line and column.
    /// </summary>
    /// <param name="utf8">The document in UTF-8, with or without a byte order mark.</param>
    /// <param name="mode">Strict by default.</param>
    public static JsonReadResult<EvaluationStandard> ReadStandard(ReadOnlyMemory<byte> utf8, ReadingMode mode = ReadingMode.Strict) =>
        StandardDocument.Format.Read(utf8.Span, mode);

    /// <summary>Reads a 绩效自评报告 (self-evaluation) in strict mode.</summary>
    /// <param name="utf8">The document in UTF-8.</param>
    /// <exception cref="PerfEvalJsonException">The document has errors; the message lists them.</exception>
    public static SelfEvaluation ParseReport(ReadOnlyMemory<byte> utf8) => ReadReport(utf8).Value;

    /// <summary>Reads a 评价标准 (standard) in strict mode.</summary>
    /// <param name="utf8">The document in UTF-8.</param>
    /// <exception cref="PerfEvalJsonException">The document has errors; the message lists them.</exception>
    public static EvaluationStandard ParseStandard(ReadOnlyMemory<byte> utf8) => ReadStandard(utf8).Value;
}
