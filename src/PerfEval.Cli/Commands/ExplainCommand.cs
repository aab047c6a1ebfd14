using System.CommandLine;
using PerfEval.Cli.Output;
using PerfEval.Cli.Rendering;
using PerfEval.Cli.Texts;
using PerfEval.Core.Findings;

namespace PerfEval.Cli.Commands;

/// <summary>说明: <c>perfeval explain FILE</c>, how each score comes about.</summary>
internal static class ExplainCommand
{
    /// <summary>The verb.</summary>
    public static Command Create(SharedOptions options, Language language, Terminal terminal) =>
        ReportCommand.Create("explain", CliText.ExplainVerb.In(language), options, terminal, ExplanationPage.Of, _ => ExitCode.Done);
}
