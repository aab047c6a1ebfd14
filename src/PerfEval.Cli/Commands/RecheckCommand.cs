using System.Collections.Generic;
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
            List<FormInput> forms = [];
            List<CliProblem> problems = [];
            foreach (var file in result.GetRequiredValue(files))
            {
                ReportCommand.RefuseOption(Verb, file);
                try
                {
                    forms.Add(FormInput.Read(file, named));
                }
                catch (CliProblem problem)
                {
                    problems.Add(problem);
                }
            }

            if (forms.Count > 0)
            {
                Terminal.Write(Render(forms, forms.Count + problems.Count > 1, options.Read(result), terminal));
            }

            foreach (var problem in problems)
            {
                Terminal.WriteError(problem.Render(language));
            }

            return problems.Count == 0 ? ExitCode.Done : ExitCode.Refused;
        });
        return command;
    }

    private static string Render(List<FormInput> forms, bool isMany, Settings settings, Terminal terminal) =>
        settings.Format == OutputFormat.Json ? RecheckJson.Of(forms, settings.Language)
        : isMany ? RecheckPage.Of(forms, settings.NewScreen(terminal))
        : RecheckPage.Of(forms[0], settings.NewScreen(terminal));
}
