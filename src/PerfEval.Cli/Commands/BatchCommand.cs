using System.CommandLine;
using System.IO;
using PerfEval.Cli.Input;
using PerfEval.Cli.Output;
using PerfEval.Cli.Texts;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Streaming;

namespace PerfEval.Cli.Commands;

/// <summary>
/// 批量: <c>perfeval batch IN -o OUT</c>, one line of results a document of a stream or a folder, in order; a line that says why where
/// there is none.
/// </summary>
internal static class BatchCommand
{
    private const string Verb = "batch";

    /// <summary>The verb.</summary>
    public static Command Create(SharedOptions options, Language language)
    {
        var input = new Argument<string>("IN") { Description = CliText.BatchInputHelp.In(language) };
        var words = new BatchOptions(language);
        var command = new Command(Verb, CliText.BatchVerb.In(language));
        command.Arguments.Add(input);
        command.Options.Add(options.Standard);
        command.Options.Add(options.Lenient);
        words.AddTo(command);
        command.SetAction(result =>
        {
            var path = result.GetRequiredValue(input);
            ReportCommand.RefuseOption(Verb, path);
            var asked = words.Read(result, path);
            return Run(path, asked, words.SettingsOf(result, asked, options), language);
        });
        command.Subcommands.Add(BatchPlanCommand.Create(options, words, language));
        command.Subcommands.Add(BatchPartCommand.Create(options, words, language));
        command.Subcommands.Add(BatchMergeCommand.Create(language));
        return command;
    }

    private static int Run(string path, BatchOptions.Asked asked, DocumentBatch.Settings settings, Language language)
    {
        using var stop = new StopSignal();
        var files = Directory.Exists(path) ? BatchFolder.Files(path) : null;
        using var documents = files is null ? BatchFiles.OpenInput(path) : null;
        using var results = BatchFiles.OpenOutput(asked);
        var summary = BatchFiles.Guarded(results, () => files is null
            ? DocumentBatch.RunAsync(documents!, results.Stream, settings with { Size = BatchFiles.SizeOf(documents!) }, stop.Token)
            : DocumentBatch.RunAsync(
                new BatchFolder(path, settings).Documents(files), results.Stream, settings with { Size = files.Count }, stop.Token));
        results.Complete(summary.Lines);
        if (asked.Csv is { } csv)
        {
            WholeFile.Write(csv, table =>
                DocumentBatch.WriteTableAsync(results.ReadBack(), table, language, settings, stop.Token));
        }

        BatchFiles.WriteSummary(summary, asked.Summary, asked.Html, language);
        Terminal.WriteError(
            ProgressLine.Clear(settings.Progress) + CliText.BatchDone.Fill(language, summary.Lines, summary.ErrorLines) + "\n");
        return summary.ErrorLines > 0 ? ExitCode.ErrorsFound : ExitCode.Done;
    }
}
