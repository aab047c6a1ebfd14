using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using PerfEval.Cli.Input;
using PerfEval.Cli.Output;
using PerfEval.Cli.Rendering;
using PerfEval.Cli.Texts;
using PerfEval.Core.Findings;
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
        var files = SharedOptions.Files(CliText.FormsHelp.In(language));
        var findings = new FindingOptions(language);
        var command = new Command(Verb, CliText.RecheckVerb.In(language));
        command.Arguments.Add(files);
        command.Options.Add(options.Standard);
        findings.AddTo(command);
        command.Options.Add(options.Sheet);
        var annotate = new Option<string>("--annotate") { Description = CliText.AnnotateHelp.In(language), HelpName = "OUT.xlsx" };
        command.Options.Add(annotate);
        command.SetAction(result =>
        {
            var named = StandardInput.Selection(result.GetValue(options.Standard));
            var sheet = result.GetValue(options.Sheet);
            var paths = ReportCommand.Paths(Verb, result, files);
            var output = result.GetValue(annotate);
            if (output is not null)
            {
                AnnotatedWorkbook.Refuse(paths, output);
            }

            // read once: what is assessed is what is annotated
            var content = output is null ? null : FileInput.Read(paths[0], CliText.CannotReadReport);
            var (settings, scope) = (options.Read(result), findings.Scope(result));
            var page = new PageOptions(findings.ShowsAll(result), ShowsRows: true, ShowsRemedies: false);
            var each = new EachFile();
            List<FileAnswer> answers =
            [
                .. each.Of<IEnumerable<FileAnswer>>(
                    paths,
                    path => new DocumentInput(path, ReadingMode.Lenient, sheet) { Content = content }.AssessAll(named)
                        .Select(form => new FileAnswer(form.Path, scope(form), null)),
                    (path, problem) => [new FileAnswer(path, null, problem)]).SelectMany(ofFile => ofFile),
            ];
            List<AssessedFile> assessed = [.. answers.Select(answer => answer.Assessed).OfType<AssessedFile>()];
            findings.RefuseUnusedReviews(result, assessed);
            if (output is not null && each.AllAnswered)
            {
                AnnotatedWorkbook.Write(output, paths[0], content!, assessed, language);
            }

            if (answers.Count > 1)
            {
                Terminal.Write(Several(answers, settings, terminal));
            }
            else if (answers[0].Assessed is { } only)
            {
                Terminal.Write(ReportCommand.Render(
                    only, (read, screen) => AssessmentPage.Of(read, page, screen), settings, terminal));
            }

            each.Tell(language);
            return each.AllAnswered ? ExitCode.Done : ExitCode.Refused;
        });
        return command;
    }

    // of several files one document, also where some could not be read: those are told on standard error
    private static string Several(List<FileAnswer> answers, Settings settings, Terminal terminal)
    {
        if (settings.Format == OutputFormat.Json)
        {
            return FilesPage.Document(answers, settings.Language);
        }

        var screen = settings.NewScreen(terminal);
        FilesPage.Write(answers, screen);
        return screen.ToString();
    }
}
