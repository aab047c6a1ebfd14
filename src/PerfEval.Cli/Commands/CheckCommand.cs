using System.CommandLine;
using PerfEval.Cli.Output;
using PerfEval.Cli.Rendering;
using PerfEval.Cli.Texts;
using PerfEval.Core.Findings;

namespace PerfEval.Cli.Commands;

/// <summary>检查: <c>perfeval check FILE</c>, findings and skipped checks; its exit code tells a script whether there are errors.</summary>
internal static class CheckCommand
{
    /// <summary>The verb.</summary>
    public static Command Create(SharedOptions options, Language language, Terminal terminal) =>
        ReportCommand.Create(
            "check",
            CliText.CheckVerb.In(language),
            options,
            terminal,
            CheckPage.Of,
            assessment => assessment.HasErrors ? ExitCode.ErrorsFound : ExitCode.Done);
}
