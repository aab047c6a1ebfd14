using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using PerfEval.Cli.Input;
using PerfEval.Cli.Output;
using PerfEval.Cli.Rendering;
using PerfEval.Cli.Texts;
using PerfEval.Core.Findings;
using PerfEval.Core.Json;
using PerfEval.Core.Standards;

namespace PerfEval.Cli.Commands;

/// <summary>
/// 复核: <c>perfeval recheck FILE...</c>, filed forms (JSON or delimited text) with filed and recomputed scores side by side.
/// </summary>
internal static class RecheckCommand
{
    private const string Verb = "recheck";

    /// <summary>The verb.</summary>
    public static Command Create(SharedOptions options, Language language, Terminal terminal)
    {
        var files = new Argument<string[]>("FILE") { Description = CliText.FormsHelp.In(language), Arity = ArgumentArity.OneOrMore };
        var command = new Command(Verb, CliText.RecheckVerb.In(language));
        command.Arguments.Add(files);
        command.Options.Add(options.Standard);
        command.SetAction(result =>
        {
            var named = result.GetValue(options.Standard) is { } standard
                ? new StandardSelection(StandardInput.Read(standard), SelectionReason.NamedByCaller)
                : null;
            var paths = result.GetRequiredValue(files);
            foreach (var path in paths)
            {
                ReportCommand.RefuseOption(Verb, path);
            }

            var settings = options.Read(result);
            var each = new EachFile();
            var answer = settings.Format == OutputFormat.Json
                ? Documents(each.Of(paths, path => FormInput.Assess(path, named), (_, _) => null), paths.Length > 1, settings.Language)
                : string.Concat(each.Of(
                    paths,
                    path => Page(FormInput.Assess(path, named), paths.Length > 1, settings.NewScreen(terminal)),
                    (path, problem) => paths.Length > 1 ? RecheckPage.Without(path, problem, settings.NewScreen(terminal)) : null));
            if (answer.Length > 0)
            {
                Terminal.Write(answer);
            }

            each.Tell(language);
            return each.AllAnswered ? ExitCode.Done : ExitCode.Refused;
        });
        return command;
    }

    // of several files one document, also where some could not be read: those are told on standard error
    private static string Documents(List<AssessedFile> files, bool isMany, Language language) =>
        isMany ? JsonText.Of(PerfEvalJson.WriteEvaluations(files.Select(file => file.ToRecordOfFile()), language))
        : files is [var only] ? JsonText.Of(PerfEvalJson.WriteEvaluation(only.ToRecord(), language))
        : "";

    private static string Page(AssessedFile file, bool isMany, Screen screen) =>
        isMany ? RecheckPage.Line(file, screen) : RecheckPage.Of(file.Assessment, screen);
}
