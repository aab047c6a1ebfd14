using System.CommandLine;
using PerfEval.Cli.Input;
using PerfEval.Cli.Json;
using PerfEval.Cli.Output;
using PerfEval.Cli.Rendering;
using PerfEval.Cli.Texts;
using PerfEval.Core.Findings;
using PerfEval.Core.Json;

namespace PerfEval.Cli.Commands;

/// <summary>标准: <c>perfeval standards [ID]</c>, the built-in standards, or the values of one with their sources.</summary>
internal static class StandardsCommand
{
    private const string Verb = "standards";

    /// <summary>The verb.</summary>
    public static Command Create(SharedOptions options, Language language, Terminal terminal)
    {
        var id = new Argument<string?>("ID") { Description = CliText.StandardIdHelp.In(language), Arity = ArgumentArity.ZeroOrOne };
        var command = new Command(Verb, CliText.StandardsVerb.In(language));
        command.Arguments.Add(id);
        var validate = new Option<string[]>("--validate")
        {
            Description = CliText.ValidateHelp.In(language),
            HelpName = "FILE...",
            AllowMultipleArgumentsPerToken = true,
            Arity = ArgumentArity.OneOrMore,
        };
        command.Options.Add(validate);
        command.SetAction(result =>
        {
            var settings = options.Read(result);
            if (result.GetValue(validate) is { Length: > 0 } files)
            {
                return Validate(files, result.GetValue(id), settings, terminal);
            }

            Terminal.Write(Render(result.GetValue(id), settings, terminal));
            return ExitCode.Done;
        });
        return command;
    }

    private static string Render(string? id, Settings settings, Terminal terminal)
    {
        var isJson = settings.Format == OutputFormat.Json;
        if (id is null)
        {
            return isJson
                ? StandardListJson.Of(BuiltInStandards.Catalog, settings.Language)
                : StandardListPage.Of(BuiltInStandards.Catalog, settings.NewScreen(terminal));
        }

        ReportCommand.RefuseOption(Verb, id);
        var standard = StandardInput.Read(id);
        return isJson ? StandardJson.Of(standard, settings.Language) : StandardPage.Of(standard, settings.NewScreen(terminal));
    }

    private static int Validate(string[] files, string? id, Settings settings, Terminal terminal)
    {
        if (id is not null)
        {
            throw new CliProblem(CliText.Misused, CliText.CommandLineWord, [CliText.ValidateAlone], CliText.ValidateFilesOnly);
        }

        foreach (var file in files)
        {
            ReportCommand.RefuseOption(Verb, file);
        }

        var reviewed = ReviewedStandard.Read(files);
        Terminal.Write(settings.Format == OutputFormat.Json ? ReviewJson.Of(reviewed, settings.Language) : ReviewPage.Of(reviewed, settings.NewScreen(terminal)));
        return reviewed.TrueForAll(file => file.IsSound) ? ExitCode.Done : ExitCode.ErrorsFound;
    }
}
