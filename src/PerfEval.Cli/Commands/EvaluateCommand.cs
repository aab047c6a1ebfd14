using System.CommandLine;
using PerfEval.Cli.Json;
using PerfEval.Cli.Output;
using PerfEval.Cli.Rendering;
using PerfEval.Cli.Texts;
using PerfEval.Core.Findings;

namespace PerfEval.Cli.Commands;

/// <summary>复算: <c>perfeval evaluate FILE</c>, the form as filed beside what it comes to.</summary>
internal static class EvaluateCommand
{
    /// <summary>The verb.</summary>
    public static Command Create(SharedOptions options, Language language, Terminal terminal) => ReportCommand.Create(
        "evaluate",
        CliText.EvaluateVerb.In(language),
        options,
        (assessment, settings) => settings.Format == OutputFormat.Json
            ? EvaluationJson.Of(assessment, settings.Language)
            : EvaluationPage.Of(assessment, settings.NewScreen(terminal)),
        _ => ExitCode.Done);
}
