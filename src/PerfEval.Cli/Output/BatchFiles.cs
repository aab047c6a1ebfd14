using System;
using System.IO;
using System.Text;
using System.Threading.Tasks;
using PerfEval.Cli.Commands;
using PerfEval.Cli.Input;
using PerfEval.Cli.Texts;
using PerfEval.Core.Batch.Summaries;
using PerfEval.Core.Findings;
using PerfEval.Core.Json;
using PerfEval.Reporting;

namespace PerfEval.Cli.Output;

/// <summary>批量的文件: opens what a batch reads and writes, and says why where it cannot.</summary>
internal static class BatchFiles
{
    /// <summary>The lines to read.</summary>
    /// <exception cref="CliProblem">There is no such file, or it cannot be read.</exception>
    public static Stream OpenInput(string path)
    {
        try
        {
            return path == FileInput.StandardInput
                ? Terminal.OpenInput()
                    ?? throw new CliProblem(CliText.CannotReadBatch, CliText.StandardInput, [CliText.IsClosed], CliText.CheckPath)
                : new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0, FileOptions.SequentialScan);
        }
        catch (Exception refused) when (WholeFile.IsRefusal(refused))
        {
            throw new CliProblem(CliText.CannotReadBatch, FileInput.Name(path), [FileInput.Reason(path, refused)], CliText.CheckPath);
        }
    }

    /// <summary>Its size; null where it has none that is known.</summary>
    public static long? SizeOf(Stream stream) => stream.CanSeek ? stream.Length : null;

    /// <summary>Where the results go.</summary>
    /// <exception cref="CliProblem">They cannot go there.</exception>
    public static BatchResults OpenOutput(BatchOptions.Asked asked)
    {
        try
        {
            return asked.Out is { } path ? BatchResults.OfFile(path, asked.Resume) : BatchResults.OfStandardOutput();
        }
        catch (Exception refused) when (WholeFile.IsRefusal(refused))
        {
            throw WholeFile.CannotWrite(asked.Out ?? "-", refused);
        }
    }

    /// <summary>Writes what a batch came to, each file whole or not at all.</summary>
    /// <param name="summary">The summary.</param>
    /// <param name="document">Where it goes as a document; null for none.</param>
    /// <param name="page">Where it goes as a page; null for none.</param>
    /// <param name="language">The language of the page.</param>
    /// <exception cref="CliProblem">A file cannot be written.</exception>
    public static void WriteSummary(BatchSummary.ByStandard summary, string? document, string? page, Language language)
    {
        if (document is not null)
        {
            WholeFile.Write(document, PerfEvalJson.WriteSummary(summary));
        }

        if (page is not null)
        {
            WholeFile.Write(page, Encoding.UTF8.GetBytes(BatchPage.Of(summary, language)));
        }
    }

    /// <summary>Runs a batch, and says where it stopped.</summary>
    /// <exception cref="CliProblem">It was stopped, or its results cannot be written.</exception>
    public static BatchSummary.ByStandard Guarded(BatchResults results, Func<ValueTask<BatchSummary.ByStandard>> run)
    {
        try
        {
            return run().AsTask().GetAwaiter().GetResult();
        }
        catch (OperationCanceledException)
        {
            throw new CliProblem(
                CliText.BatchStopped, FileInput.Name(results.Name), [CliText.StoppedAfter.With(results.Lines)], CliText.GoOn);
        }
        catch (Exception refused) when (WholeFile.IsRefusal(refused))
        {
            throw WholeFile.CannotWrite(results.Name, refused);
        }
    }
}
