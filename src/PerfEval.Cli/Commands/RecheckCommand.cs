using System.CommandLine;
using PerfEval.Cli.Input;
using PerfEval.Cli.Json;
using PerfEval.Cli.Output;
using PerfEval.Cli.Rendering;
using PerfEval.Cli.Texts;
using PerfEval.Core.Findings;
using PerfEval.Core.Standards;

namespace PerfEval.Cli.Commands;

/// <summary>复核: <c>perfeval recheck FILE...</c>, filed forms (JSON or delimited text) with filed and recomputed scores side by side.</summary>
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
            var (isMany, isList) = (paths.Length > 1, paths.Length > 1 && settings.Format == OutputFormat.Text);
            var each = new EachFile();
            var answers = each.Of(
                paths,
                path => Render(FormInput.Read(path, named), isMany, settings, terminal),
                (path, problem) => isList ? RecheckPage.Without(path, problem, settings.NewScreen(terminal)) : null);
            if (answers.Count > 0)
            {
                Terminal.Write(string.Concat(answers));
            }

            each.Tell(language);
            return each.AllAnswered ? ExitCode.Done : ExitCode.Refused;
        });
        return command;
    }

    private static string Render(FormInput form, bool isMany, Settings settings, Terminal terminal) =>
        settings.Format == OutputFormat.Json ? RecheckJson.Of(form, isMany, settings.Language)
        : isMany ? RecheckPage.Line(form, settings.NewScreen(terminal))
        : RecheckPage.Of(form, settings.NewScreen(terminal));
}
