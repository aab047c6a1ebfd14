using System;
using System.Buffers;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Reading;

namespace PerfEval.Core.Json.Streaming;

public static partial class DocumentBatch
{
    /// <summary>
    /// 结果表: writes lines of results as CSV, one row a line, with a byte order mark. A cell a spreadsheet would take for a formula (it
    /// begins with =, +, -, @, a tab or a carriage return) gets an apostrophe before it.
    /// </summary>
    /// <param name="results">Lines of results; the stream stays open.</param>
    /// <param name="csv">Where the table goes; the stream stays open.</param>
    /// <param name="language">The language of the heads and the texts.</param>
    /// <param name="settings">批量设置 of the run, which know the names of the grades; null for <see cref="Settings.Default"/>.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <exception cref="ArgumentNullException">A stream is null.</exception>
    /// <exception cref="PerfEvalJsonException">A line is not one of results.</exception>
    /// <exception cref="OperationCanceledException">The writing was stopped.</exception>
    /// <example>
    /// <code>
    /// using var documents = new MemoryStream("{}\nnonsense\n"u8.ToArray());
    /// using var results = new MemoryStream();
    /// await DocumentBatch.RunAsync(documents, results);
    /// results.Position = 0;
    /// using var csv = new MemoryStream();
    /// await DocumentBatch.WriteTableAsync(results, csv, Language.English);
    /// Console.WriteLine(csv.Length &gt; 0);
    /// </code>
    /// </example>
    public static async ValueTask WriteTableAsync(
        Stream results, Stream csv, Language language = Language.Chinese, Settings? settings = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(csv);
        var table = new ResultTable(settings ?? Settings.Default, language);
        var (blocks, block, buffer) = (new LineBlocks(results, BlockBytes), new LineBlock(), new ArrayBufferWriter<byte>());
        table.WriteHead(buffer);
        while (await blocks.NextAsync(block, cancellationToken).ConfigureAwait(false))
        {
            Add(table, block.Lines.Span, buffer);
            await csv.WriteAsync(buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
            buffer.ResetWrittenCount();
        }

        await csv.WriteAsync(buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
        await csv.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    private static void Add(ResultTable table, ReadOnlySpan<byte> lines, ArrayBufferWriter<byte> buffer)
    {
        while (!lines.IsEmpty)
        {
            var end = lines.IndexOf((byte)'\n');
            var line = end < 0 ? lines : lines[..end];
            table.Write(ResultLineFormat.Lines.Read(line, ReadingMode.Strict).Value, buffer);
            lines = end < 0 ? default : lines[(end + 1)..];
        }
    }
}
