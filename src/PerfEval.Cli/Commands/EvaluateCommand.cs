using System.CommandLine;
using System.Text;
using PerfEval.Cli.Input;
using PerfEval.Cli.Output;
using PerfEval.Cli.Rendering;
using PerfEval.Cli.Texts;
using PerfEval.Core.Analysis;
using PerfEval.Core.Findings;
using PerfEval.Core.Json;

namespace PerfEval.Cli.Commands;

/// <summary>
/// 复算: <c>perfeval evaluate FILE</c>, the form as filed beside what it comes to; with <c>--compare</c> what it comes to under two
/// standards, and why; with <c>--record</c> the data to keep.
/// </summary>
internal static class EvaluateCommand
{
    /// <summary>The verb.</summary>
    public static Command Create(SharedOptions options, Language language, Terminal terminal)
    {
        var compare = SharedOptions.Compare(CliText.CompareHelp.In(language));
        var record = new Option<bool>("--record") { Description = CliText.RecordHelp.In(language) };
        var html = new Option<string>("--html") { Description = CliText.HtmlHelp.In(language), HelpName = "OUT" };
        var findings = new FindingOptions(language);
        var command = ReportCommand.Create(
            "evaluate",
            CliText.EvaluateVerb.In(language),
            options,
            (result, file, settings) =>
            {
                var asked = new Asked(result.GetValue(compare), result.GetValue(record), findings.ShowsAll(result));
                var text = Text(file, asked, settings, terminal);
                if (result.GetValue(html) is { } path)
                {
                    WholeFile.Write(path, Encoding.UTF8.GetBytes(file.ToHtml(settings.Language)));
                }

                return text;
            },
            _ => ExitCode.Done,
            findings);
        command.Options.Add(compare);
        command.Options.Add(record);
        command.Options.Add(html);
        return command;
    }

    private static string Text(AssessedFile file, Asked asked, Settings settings, Terminal terminal) => (asked.Compare, asked.Record) switch
    {
        ({ } other, true) =>
            throw new CliProblem(
                CliText.Misused, CliText.CommandLineWord, [CliText.RecordBesideCompare.With(other)], CliText.RecordOrCompare),
        ({ } other, false) => Compared(file, other, settings, terminal),
        (null, true) => JsonText.Of(PerfEvalJson.WriteEvaluation(file.ToRecord())),
        (null, false) => ReportCommand.Render(
            file,
            (read, screen) => AssessmentPage.Of(read, new PageOptions(asked.All, ShowsRows: true, ShowsRemedies: false), screen),
            settings,
            terminal),
    };

    private static string Compared(AssessedFile file, string other, Settings settings, Terminal terminal)
    {
        ReportCommand.RefuseOption("evaluate", other);
        var assessment = file.Assessment;
        var comparison = StandardComparison.Of(
            assessment.Report, assessment.Selection, StandardInput.Selection(other));
        return settings.Format == OutputFormat.Json
            ? JsonText.Of(PerfEvalJson.WriteComparison(file.ToRecord(), comparison, settings.Language))
            : ComparisonPage.Of(assessment, comparison, settings.NewScreen(terminal));
    }

    private sealed record Asked(string? Compare, bool Record, bool All);
}
