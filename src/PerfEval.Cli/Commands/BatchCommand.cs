using System;
using System.CommandLine;
using System.IO;
using System.Runtime.InteropServices;
using System.Threading;
using PerfEval.Cli.Input;
using PerfEval.Cli.Output;
using PerfEval.Cli.Texts;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Streaming;

namespace PerfEval.Cli.Commands;

/// <summary>
/// 批量: <c>perfeval batch IN -o OUT</c>, one line of results a document of a stream or a folder, in order; a line that says why where
/// there is none.
/// </summary>
internal static class BatchCommand
{
    private const string Verb = "batch";
    private const string Full = "full";

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
            var settings = new DocumentBatch.Settings
            {
                Standard = result.GetValue(options.Standard) is { } standard ? StandardInput.Read(standard) : null,
                Mode = result.GetValue(options.Lenient) ? ReadingMode.Lenient : ReadingMode.Strict,
                Checks = asked.Checks == Full ? DocumentBatch.Checks.Full : DocumentBatch.Checks.Fast,
                Threads = asked.Threads,
                Clock = TimeProvider.System,
                Progress = ProgressLine.OnTerminal(language),
            };
            return Run(path, asked, settings, language);
        });
        return command;
    }

    private static int Run(string path, BatchOptions.Asked asked, DocumentBatch.Settings settings, Language language)
    {
        using var stop = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        var files = Directory.Exists(path) ? BatchFolder.Files(path) : null;
        using var documents = files is null ? BatchFiles.OpenInput(path) : null;
        using var results = BatchFiles.OpenOutput(asked);
        var outcome = BatchFiles.Guarded(results, () => files is null
            ? DocumentBatch.RunAsync(documents!, results.Stream, settings with { Size = BatchFiles.SizeOf(documents!) }, stop.Token)
            : DocumentBatch.RunAsync(
                new BatchFolder(path, settings).Documents(files), results.Stream, settings with { Size = files.Count }, stop.Token));
        results.Complete(outcome.Lines);
        if (asked.Csv is { } csv)
        {
            BatchFiles.WriteWhole(csv, table =>
                DocumentBatch.WriteTableAsync(results.ReadBack(), table, language, settings, stop.Token));
        }

        Terminal.WriteError(
            ProgressLine.Clear(settings.Progress) + CliText.BatchDone.Fill(language, outcome.Lines, outcome.ErrorLines) + "\n");
        return outcome.ErrorLines > 0 ? ExitCode.ErrorsFound : ExitCode.Done;

        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = true;
            stop.Cancel();
        }
    }
}
