using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using PerfEval.Cli.Input;
using PerfEval.Cli.Output;
using PerfEval.Cli.Rendering;
using PerfEval.Cli.Texts;
using PerfEval.Core.Assessing;
using PerfEval.Core.Findings;

namespace PerfEval.Cli.Commands;

/// <summary>
/// 检查: <c>perfeval check FILE...</c>, findings and skipped checks of reports and forms; of several, and of a folder, a line each and
/// what they say beside one another. Its exit code tells a script whether there are errors.
/// </summary>
internal static class CheckCommand
{
    private const string Verb = "check";

    /// <summary>The verb.</summary>
    public static Command Create(SharedOptions options, Language language, Terminal terminal)
    {
        var files = SharedOptions.Files(CliText.CheckFilesHelp.In(language));
        var findings = new FindingOptions(language);
        var command = new Command(Verb, CliText.CheckVerb.In(language));
        findings.AddTo(command);
        command.Arguments.Add(files);
        command.Options.Add(options.Standard);
        command.Options.Add(options.Lenient);
        command.Options.Add(options.Sheet);
        command.SetAction(result =>
        {
            var paths = ReportCommand.Paths(Verb, result, files);
            var (settings, scope) = (options.Read(result), findings.Scope(result));
            var named = StandardInput.Selection(result.GetValue(options.Standard));
            if (paths is not [var only] || Directory.Exists(only))
            {
                return Several(paths, Assess, ScopeAll, settings, terminal);
            }

            var file = scope(Assess(only));
            findings.RefuseUnusedReviews(result, [file]);
            Terminal.Write(ReportCommand.Render(
                file,
                (read, screen) => AssessmentPage.Of(
                    read, new PageOptions(findings.ShowsAll(result), ShowsRows: false, ShowsRemedies: true), screen),
                settings,
                terminal));
            return CodeOf(file.Assessment);

            AssessedFile Assess(string path) =>
                new DocumentInput(path, options.Mode(result), result.GetValue(options.Sheet)).Assess(named);

            List<FileAnswer> ScopeAll(List<FileAnswer> answers)
            {
                findings.RefuseUnusedReviews(result, [.. answers.Select(answer => answer.Assessed).OfType<AssessedFile>()]);
                return answers.ConvertAll(answer => answer.Assessed is { } file ? answer with { Assessed = scope(file) } : answer);
            }
        });
        return command;
    }

    private static int CodeOf(Assessment assessment) =>
        VerdictText.Count(assessment, Severity.Error) > 0 ? ExitCode.ErrorsFound : ExitCode.Done;

    private static int Several(
        IEnumerable<string> paths,
        Func<string, AssessedFile> assess,
        Func<List<FileAnswer>, List<FileAnswer>> scope,
        Settings settings,
        Terminal terminal)
    {
        var each = new EachFile();
        var answers = each.Of(
            InputFiles.ReportsAndForms(paths),
            path => new FileAnswer(path, assess(path), null),
            (path, problem) => new FileAnswer(path, null, problem));
        var beside = scope(BesideOthers.Of(answers));
        if (settings.Format == OutputFormat.Json)
        {
            Terminal.Write(FilesPage.Document(beside, settings.Language));
        }
        else
        {
            var screen = settings.NewScreen(terminal);
            FilesPage.Write(beside, screen);
            BesideOthers.Write(beside, screen);
            Terminal.Write(screen.ToString());
        }

        each.Tell(settings.Language);
        if (!each.AllAnswered)
        {
            return ExitCode.Refused;
        }

        return beside.Exists(answer => CodeOf(answer.Assessed!.Assessment) == ExitCode.ErrorsFound) ? ExitCode.ErrorsFound : ExitCode.Done;
    }
}
