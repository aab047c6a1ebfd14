using System;
using System.Buffers;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using PerfEval.Core.Batch.Summaries;

namespace PerfEval.Core.Json.Streaming;

/// <summary>
/// 批量评定: many documents in, one line of results a document out, in order. A line that cannot be read is answered by a line that says where,
/// why and how to mend it, and stops nothing: there are as many lines out as in.
/// </summary>
/// <remarks>
/// Without state, so any number of threads may run batches of their own. Memory does not grow with the number of documents: a stream is
/// read no faster than its results are written. The page <c>batch.md</c> of the package says what a line of results holds.
/// </remarks>
public static partial class DocumentBatch
{
    // small enough for a block and its results to stay in the cache of a core
    private const int BlockBytes = 1 << 18;

    /// <summary>Scores a stream with one 绩效自评报告 (document of kind <c>report</c>) a line.</summary>
    /// <param name="documents">The documents in UTF-8; the stream stays open.</param>
    /// <param name="output">Where the results go, in the order of the lines; the stream stays open. It never ends within a line.</param>
    /// <param name="settings">批量设置; null for <see cref="Settings.Default"/>.</param>
    /// <param name="cancellationToken">Stops the batch; what was written by then are whole lines.</param>
    /// <returns>批量汇总: how many lines there were, how many of them have no result, and what the others came to.</returns>
    /// <exception cref="ArgumentNullException">A stream is null.</exception>
    /// <exception cref="OperationCanceledException">
    /// The batch was stopped. What the streams themselves throw is not caught either.
    /// </exception>
    /// <example>
    /// <code>
    /// using var documents = new MemoryStream("{}\nnonsense\n"u8.ToArray());
    /// using var results = new MemoryStream();
    /// var summary = await DocumentBatch.RunAsync(documents, results);
    /// Console.WriteLine($"{summary.Lines} lines, {summary.ErrorLines} without a result");   // 2 lines, 2 without a result
    /// </code>
    /// </example>
    public static async ValueTask<BatchSummary.ByStandard> RunAsync(
        Stream documents, Stream output, Settings? settings = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(output);
        var set = settings ?? Settings.Default;
        var pace = new Pace(set);
        using var crew = new LineCrew(set, new LineBlocks(documents, BlockBytes, set.FirstLine), output, pace);
        await crew.RunAsync(cancellationToken).ConfigureAwait(false);
        await output.FlushAsync(cancellationToken).ConfigureAwait(false);
        return SummaryOf(crew, pace);
    }

    /// <summary>Writes the results of documents that the host reads itself, such as the files of a folder.</summary>
    /// <param name="documents">The documents, asked for one by one.</param>
    /// <param name="output">Where the results go, in the same order; the stream stays open.</param>
    /// <param name="settings">批量设置: checks, progress, clock and size of them; null for <see cref="Settings.Default"/>.</param>
    /// <param name="cancellationToken">Stops the batch; what was written by then are whole lines.</param>
    /// <returns>批量汇总 of them.</returns>
    /// <exception cref="ArgumentNullException">The documents, one of them, or the stream are null.</exception>
    /// <exception cref="OperationCanceledException">The batch was stopped.</exception>
    public static async ValueTask<BatchSummary.ByStandard> RunAsync(
        IEnumerable<Document> documents, Stream output, Settings? settings = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(output);
        var set = settings ?? Settings.Default;
        var (pace, tally) = (new Pace(set), new Tally(set));
        var buffer = new ArrayBufferWriter<byte>();
        foreach (var document in documents)
        {
            cancellationToken.ThrowIfCancellationRequested();
            ArgumentNullException.ThrowIfNull(document);
            var line = set.FirstLine + pace.Lines;
            var result = ResultOf(document, line, set.Checks) with { File = document.Name };
            if (document.Assessment is { } assessment)
            {
                tally.Add(assessment.Report, assessment.Evaluation, assessment.Standard, line);
            }

            buffer.ResetWrittenCount();
            ResultLineFormat.Write(result, buffer);
            await output.WriteAsync(buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
            pace.Add(1, result.IsError ? 1 : 0, pace.Lines + 1);
        }

        await output.FlushAsync(cancellationToken).ConfigureAwait(false);
        return tally.ToSummary(pace.Lines, pace.ErrorLines);
    }

    private static BatchSummary.ByStandard SummaryOf(LineCrew crew, Pace pace)
    {
        var summary = new BatchSummary.ByStandard { Lines = pace.Lines, ErrorLines = pace.ErrorLines };
        foreach (var tally in crew.Tallies)
        {
            summary = summary.Merge(tally.ToSummary(0, 0));
        }

        return summary;
    }

    private static ResultLine ResultOf(Document document, long line, Checks checks)
    {
        if (document.Assessment is not { } assessment)
        {
            return LineResults.Of(line, document.Reason!, document.Remedy!);
        }

        return checks == Checks.Full
            ? LineResults.Of(line, assessment)
            : LineResults.Of(line, assessment.Report, assessment.Evaluation);
    }
}
