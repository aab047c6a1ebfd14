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
        command.SetAction(result =>
        {
            Terminal.Write(Render(result.GetValue(id), options.Read(result), terminal));
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
}
