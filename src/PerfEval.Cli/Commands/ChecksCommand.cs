using System.CommandLine;
using PerfEval.Cli.Output;
using PerfEval.Cli.Rendering;
using PerfEval.Cli.Texts;
using PerfEval.Core.Findings;
using PerfEval.Core.Json;

namespace PerfEval.Cli.Commands;

/// <summary>检查项目录: <c>perfeval checks</c>, every code with how grave it can be, what it looks at and where it comes from.</summary>
internal static class ChecksCommand
{
    /// <summary>The verb.</summary>
    public static Command Create(SharedOptions options, Language language, Terminal terminal)
    {
        var command = new Command("checks", CliText.ChecksVerb.In(language));
        command.SetAction(result =>
        {
            var settings = options.Read(result);
            Terminal.Write(settings.Format == OutputFormat.Json
                ? JsonText.Of(PerfEvalJson.WriteChecks(settings.Language))
                : ChecksPage.Of(settings.NewScreen(terminal)));
            return ExitCode.Done;
        });
        return command;
    }
}
