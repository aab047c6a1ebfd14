using System;
using PerfEval.Core.Batch.Summaries;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Summaries;

namespace PerfEval.Core.Json;

public static partial class PerfEvalJson
{
    /// <summary>
    /// Reads a 批量汇总 (a document of kind <c>summary</c>). It never throws: what is wrong stands in the result, figures that do not add up
    /// among it.
    /// </summary>
    /// <param name="utf8">The document in UTF-8, with or without a byte order mark.</param>
    /// <param name="mode">Strict by default.</param>
    /// <example>
    /// <code>
    /// byte[] document = PerfEvalJson.WriteSummary(BatchSummary.ByStandard.Empty);
    /// Console.WriteLine(PerfEvalJson.ReadSummary(document).Value.Lines);   // 0
    /// </code>
    /// </example>
    public static JsonReadResult<BatchSummary.ByStandard> ReadSummary(
        ReadOnlyMemory<byte> utf8, ReadingMode mode = ReadingMode.Strict) => SummaryDocument.Format.Read(utf8.Span, mode);

    /// <summary>Writes a 批量汇总: the same summary gives the same bytes, however it was merged.</summary>
    /// <param name="summary">The summary.</param>
    /// <exception cref="ArgumentNullException">The summary is null.</exception>
    /// <example>
    /// <code>
    /// byte[] document = PerfEvalJson.WriteSummary(BatchSummary.ByStandard.Empty);
    /// Console.WriteLine(document.Length &gt; 0);
    /// </code>
    /// </example>
    public static byte[] WriteSummary(BatchSummary.ByStandard summary)
    {
        ArgumentNullException.ThrowIfNull(summary);
        return SummaryDocument.Format.Write(summary);
    }

    /// <summary>内容校验值: SHA-256, 64 small hexadecimal digits, of the canonical form of a summary.</summary>
    /// <param name="summary">The summary.</param>
    /// <exception cref="ArgumentNullException">The summary is null.</exception>
    public static string Hash(BatchSummary.ByStandard summary)
    {
        ArgumentNullException.ThrowIfNull(summary);
        return SummaryDocument.Format.Hash(summary);
    }
}
