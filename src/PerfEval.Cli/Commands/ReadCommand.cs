using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Text;
using PerfEval.Cli.Input;
using PerfEval.Cli.Output;
using PerfEval.Cli.Rendering;
using PerfEval.Cli.Texts;
using PerfEval.Core.Findings;
using PerfEval.Core.Json;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Published;
using PerfEval.Core.Reports;
using PerfEval.Core.Standards;
using PerfEval.Documents;

namespace PerfEval.Cli.Commands;

/// <summary>
/// 读取: <c>perfeval read FILE</c>, what a document says, with places, before anything is scored; <c>-o</c> keeps it as perfeval/1, or as the
/// official form where it is called .xlsx.
/// </summary>
internal static class ReadCommand
{
    private const string Verb = "read";

    /// <summary>The verb.</summary>
    public static Command Create(SharedOptions options, Language language, Terminal terminal)
    {
        var files = SharedOptions.Files(CliText.ReadFilesHelp.In(language));
        var output = new Option<string>("--output", "-o") { Description = CliText.ReadOutputHelp.In(language), HelpName = "PATH" };
        var command = new Command(Verb, CliText.ReadVerb.In(language));
        command.Arguments.Add(files);
        var corrections = new Option<string>("--corrections") { Description = CliText.CorrectionsHelp.In(language), HelpName = "FILE" };
        command.Options.Add(output);
        command.Options.Add(corrections);
        command.SetAction(result =>
        {
            var paths = InputFiles.All(ReportCommand.Paths(Verb, result, files));
            var sheet = result.GetValue(corrections);
            if (sheet is not null && paths.Count != 1)
            {
                throw new CliProblem(CliText.Misused, CliText.CommandLineWord, [CliText.CorrectionsOfOne], CliText.CorrectOneByOne);
            }

            var settings = options.Read(result);
            var each = new EachFile();
            var read = 0;
            var readings = each.Of(
                paths,
                path =>
                {
                    Progress(++read, paths.Count, path, language);
                    var reading = new DocumentInput(path, ReadingMode.Lenient).ReadPublished();
                    reading = sheet is null ? reading : Corrected(reading, sheet);
                    if (result.GetValue(output) is { } target)
                    {
                        Keep(reading.Report, path, paths.Count > 1 ? Path.Combine(target, Path.GetFileName(path) + ".json") : target);
                    }

                    return new ReadFile(path, reading);
                },
                (_, _) => null);
            if (readings.Count > 0)
            {
                Terminal.Write(settings.Format == OutputFormat.Json
                    ? JsonText.Of(PerfEvalJson.WriteReadings(
                        readings.Select(file => KeyValuePair.Create(file.Path, file.Reading)), settings.Language))
                    : string.Join('\n', readings.Select(file => ReadPage.Of(file.Path, file.Reading, settings.NewScreen(terminal)))));
            }

            each.Tell(language);
            return each.AllAnswered ? ExitCode.Done : ExitCode.Refused;
        });
        return command;
    }

    // what is called a workbook is one: the official form; all else is perfeval/1
    private static void Keep(SelfEvaluation report, string path, string target)
    {
        if (!target.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase))
        {
            WholeFile.Write(target, PerfEvalJson.WriteReport(report));
            return;
        }

        byte[] form;
        try
        {
            form = FormWorkbook.Write(report);
        }
        catch (ArgumentException refused)
        {
            throw new CliProblem(
                CliText.NoFormOfReport, FileInput.Name(path), [CliText.FaultIs.With(refused.Message)], CliText.KeepAsJson);
        }

        WholeFile.Write(target, form);
    }

    // a correction that cannot be applied is not passed over: the person meant it
    private static PublishedReading Corrected(PublishedReading reading, string path)
    {
        var sheet = Encoding.UTF8.GetString(FileInput.Read(path, CliText.CannotCorrect));
        var corrected = reading.Corrected(sheet, out var refused);
        return refused.Count == 0
            ? corrected
            : throw new CliProblem(
                CliText.CannotCorrect,
                FileInput.Name(path),
                [.. refused.Select(line => CliText.CorrectionWrong.With(line.Spot.Line!, line.Spot.Quote, Both(line.Why!)))],
                CliText.MendCorrections);
    }

    private static LocalizedText Both(Remark remark) => new(remark.Render(Language.Chinese), remark.Render(Language.English));

    private static void Progress(int number, int count, string path, Language language)
    {
        if (count > 1)
        {
            Terminal.WriteError(CliText.ReadProgress.Fill(language, number, count, path));
        }
    }

    private sealed record ReadFile(string Path, PublishedReading Reading);
}
