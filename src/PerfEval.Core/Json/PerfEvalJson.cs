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
/// <remarks>Pure and without state, so any number of threads may call it.</remarks>
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
    /// <remarks>
    /// A document may be based on a built-in standard (<c>basedOn</c>), whose values it then takes over where it says nothing else; one
    /// that is based on none takes the values of 按表内分值 (<c>as-filed</c>) for what it does not say.
    /// </remarks>
    /// <example>
    /// <code>
    /// var read = PerfEvalJson.ReadStandard("""{"schema": "perfeval/1", "kind": "standard"}"""u8.ToArray());
    /// foreach (var error in read.Errors)
    /// {
    ///     Console.WriteLine($"{error.Pointer}: {error.Message(Language.English)}");   // each member that is missing
    /// }
    /// </code>
    /// </example>
    public static JsonReadResult<EvaluationStandard> ReadStandard(ReadOnlyMemory<byte> utf8, ReadingMode mode = ReadingMode.Strict) =>
        StandardBases.BuiltIn.Read(utf8.Span, mode);

    /// <summary>
    /// Reads a 评价标准 (standard) that may be based on one of a catalogue or on another document. It never throws but what
    /// <paramref name="documentOf"/> throws: what is wrong stands in the result, a base that is missing or leads back to the document
    /// among it.
    /// </summary>
    /// <param name="utf8">The document in UTF-8, with or without a byte order mark.</param>
    /// <param name="catalog">标准目录: the standards it may be based on, and the fallback whose values are the defaults.</param>
    /// <param name="documentOf">
    /// The document of a standard by its id, asked before the catalogue; null where it has none, or as a whole where there are none.
    /// </param>
    /// <param name="mode">Strict by default; bases are always read strictly.</param>
    /// <exception cref="ArgumentNullException">The catalogue is null.</exception>
    public static JsonReadResult<EvaluationStandard> ReadStandard(
        ReadOnlyMemory<byte> utf8,
        StandardCatalog catalog,
        Func<string, ReadOnlyMemory<byte>?>? documentOf = null,
        ReadingMode mode = ReadingMode.Strict)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return StandardBases.Of(catalog, documentOf).Read(utf8.Span, mode);
    }

    /// <summary>Reads a 绩效自评报告 (self-evaluation) in strict mode.</summary>
    /// <param name="utf8">The document in UTF-8.</param>
    /// <exception cref="PerfEvalJsonException">The document has errors; the message lists them.</exception>
    /// <example>
    /// <code>
    /// var report = PerfEvalJson.ParseReport(Samples.ReceptionCentre2020Json());
    /// Console.WriteLine(report.Subject.Name);   // 株洲市接待服务中心
    /// </code>
    /// </example>
    public static SelfEvaluation ParseReport(ReadOnlyMemory<byte> utf8) => ReadReport(utf8).Value;

    /// <summary>Reads a 评价标准 (standard) in strict mode.</summary>
    /// <param name="utf8">The document in UTF-8.</param>
    /// <exception cref="PerfEvalJsonException">The document has errors; the message lists them.</exception>
    /// <example>
    /// <code>
    /// byte[] document = PerfEvalJson.WriteStandard(BuiltInStandards.Catalog.AsFiled);
    /// Console.WriteLine(PerfEvalJson.ParseStandard(document).Id);   // as-filed
    /// </code>
    /// </example>
    public static EvaluationStandard ParseStandard(ReadOnlyMemory<byte> utf8) => ReadStandard(utf8).Value;
}
