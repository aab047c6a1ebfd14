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
    public static Command Create(SharedOptions options, Language language, Terminal terminal)
    {
        var findings = new FindingOptions(language);
        return ReportCommand.Create(
            "check",
            CliText.CheckVerb.In(language),
            options,
            (result, file, settings) => ReportCommand.Render(
                file,
                (assessment, screen) => AssessmentPage.Of(
                    assessment, new PageOptions(findings.ShowsAll(result), ShowsRows: false, ShowsRemedies: true), screen),
                settings,
                terminal),
            assessment => VerdictText.Count(assessment, Severity.Error) > 0 ? ExitCode.ErrorsFound : ExitCode.Done,
            findings);
    }
}
