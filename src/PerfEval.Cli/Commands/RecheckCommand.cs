using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using PerfEval.Cli.Input;
using PerfEval.Cli.Output;
using PerfEval.Cli.Rendering;
using PerfEval.Cli.Texts;
using PerfEval.Core.Findings;
using PerfEval.Core.Json;
using PerfEval.Core.Json.Reading;

namespace PerfEval.Cli.Commands;

/// <summary>
/// 复核: <c>perfeval recheck FILE...</c>, filed forms (workbooks, Word files, JSON, delimited text) with filed and recomputed scores side
/// by side.
/// </summary>
internal static class RecheckCommand
{
    private const string Verb = "recheck";

    /// <summary>The verb.</summary>
    public static Command Create(SharedOptions options, Language language, Terminal terminal)
    {
        var files = new Argument<string[]>("FILE") { Description = CliText.FormsHelp.In(language), Arity = ArgumentArity.OneOrMore };
        var findings = new FindingOptions(language);
        var command = new Command(Verb, CliText.RecheckVerb.In(language));
        command.Arguments.Add(files);
        command.Options.Add(options.Standard);
        findings.AddTo(command);
        command.Options.Add(options.Sheet);
        command.SetAction(result =>
        {
            var named = StandardInput.Selection(result.GetValue(options.Standard));
            var sheet = result.GetValue(options.Sheet);
            var paths = result.GetRequiredValue(files);
            foreach (var path in paths)
            {
                ReportCommand.RefuseOption(Verb, path);
            }

            var (settings, scope) = (options.Read(result), findings.Scope(result));
            var page = new PageOptions(findings.ShowsAll(result), ShowsRows: true, ShowsRemedies: false);
            var each = new EachFile();
            List<FileAnswer> answers =
            [
                .. each.Of<IEnumerable<FileAnswer>>(
                    paths,
                    path => new DocumentInput(path, ReadingMode.Lenient, sheet).AssessAll(named)
                        .Select(form => new FileAnswer(form.Path, scope(form), null)),
                    (path, problem) => [new FileAnswer(path, null, problem)]).SelectMany(ofFile => ofFile),
            ];
            var text = settings.Format == OutputFormat.Json
                ? Documents(answers, settings.Language)
                : Pages(answers, page, settings.NewScreen(terminal));
            if (text.Length > 0)
            {
                Terminal.Write(text);
            }

            each.Tell(language);
            return each.AllAnswered ? ExitCode.Done : ExitCode.Refused;
        });
        return command;
    }

    // of several files one document, also where some could not be read: those are told on standard error
    private static string Documents(List<FileAnswer> answers, Language language)
    {
        var files = answers.Select(answer => answer.Assessed).OfType<AssessedFile>();
        if (answers.Count > 1)
        {
            return JsonText.Of(PerfEvalJson.WriteEvaluations(files.Select(file => file.ToRecordOfFile()), language));
        }

        return answers[0].Assessed is { } only ? JsonText.Of(PerfEvalJson.WriteEvaluation(only.ToRecord(), language)) : "";
    }

    private static string Pages(List<FileAnswer> answers, PageOptions options, Screen screen)
    {
        if (answers.Count > 1)
        {
            return FilesPage.Of(answers, screen);
        }

        return answers[0].Assessed is { } only ? AssessmentPage.Of(only.Assessment, options, screen) : "";
    }
}
