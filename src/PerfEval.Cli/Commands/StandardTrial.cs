using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PerfEval.Cli.Input;
using PerfEval.Cli.Layout;
using PerfEval.Cli.Output;
using PerfEval.Cli.Rendering;
using PerfEval.Cli.Texts;
using PerfEval.Core.Analysis;
using PerfEval.Core.Assessing;
using PerfEval.Core.Json;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Reports;

namespace PerfEval.Cli.Commands;

/// <summary>
/// 标准的起草与试用: <c>standards --new FORM</c> proposes a standard from a filled form, <c>standards --try STANDARD FORM...</c> tells what a
/// standard does to forms, beside the one that governs them now.
/// </summary>
internal static class StandardTrial
{
    private const string Verb = "standards";

    /// <summary>The proposal, as the document a standard is.</summary>
    public static string Propose(string form, bool isMixed)
    {
        Alone(isMixed);
        ReportCommand.RefuseOption(Verb, form);
        var report = new DocumentInput(form, ReadingMode.Lenient).Assess(null).Assessment.Report;
        var standard = Assessor.ProposeStandard(report, IdOf(report), BuiltInStandards.Catalog.AsFiled);
        return JsonText.Of(PerfEvalJson.WriteStandard(standard));
    }

    /// <summary>Tries the first on the others; the exit code.</summary>
    public static int Try(string[] words, bool isMixed, Settings settings, Terminal terminal)
    {
        Alone(isMixed);
        foreach (var word in words)
        {
            ReportCommand.RefuseOption(Verb, word);
        }

        if (words.Length < 2)
        {
            throw new CliProblem(CliText.Misused, CliText.CommandLineWord, [CliText.NothingToTry.With(words[0])], CliText.NameForms);
        }

        var (standard, each) = (StandardInput.Selection(words[0])!, new EachFile());
        List<(AssessedFile File, StandardComparison Comparison)> tried =
        [
            .. each.Of<IEnumerable<AssessedFile>>(
                words.Skip(1),
                path => new DocumentInput(path, ReadingMode.Lenient).AssessAll(null),
                (_, _) => null)
                .SelectMany(files => files)
                .Select(file => (file, StandardComparison.Of(file.Assessment.Report, file.Assessment.Selection, standard))),
        ];
        Terminal.Write(settings.Format == OutputFormat.Json ? Documents(tried, settings) : Page(tried, settings.NewScreen(terminal)));
        each.Tell(settings.Language);
        return each.AllAnswered ? ExitCode.Done : ExitCode.Refused;
    }

    private static void Alone(bool isMixed)
    {
        if (isMixed)
        {
            throw new CliProblem(CliText.Misused, CliText.CommandLineWord, [CliText.TrialAlone], CliText.TrialFormsOnly);
        }
    }

    private static string IdOf(SelfEvaluation report) => report.FiscalYear.HasValue
        ? "draft-" + report.FiscalYear.Value.Year.ToString(CultureInfo.InvariantCulture)
        : "draft";

    // each the document that evaluate --compare prints
    private static string Documents(List<(AssessedFile File, StandardComparison Comparison)> tried, Settings settings)
    {
        var documents = tried.Select(one =>
            JsonText.Of(PerfEvalJson.WriteComparison(one.File.ToRecordOfFile(), one.Comparison, settings.Language)).TrimEnd());
        return $"[\n{string.Join(",\n", documents)}\n]\n";
    }

    private static string Page(List<(AssessedFile File, StandardComparison Comparison)> tried, Screen screen)
    {
        var language = screen.Language;
        var table = new TextTable(
            screen.Cells,
            new Column(CliText.TrialFile.In(language)),
            new Column(CliText.TrialPresent.In(language), IsCode: true),
            new Column(CliText.TrialTotal.In(language)),
            new Column(CliText.TrialOther.In(language), IsCode: true),
            new Column(CliText.TrialTotal.In(language)),
            new Column(CliText.TrialChange.In(language)));
        foreach (var (file, comparison) in tried)
        {
            table.Row(
                file.Path, comparison.FirstStandard.Id, Text(comparison.First, language), comparison.SecondStandard.Id,
                Text(comparison.Second, language), comparison.Change.ToString());
        }

        screen.Line(new Piece(CliText.TrialTitle.In(language), Tone.Strong));
        screen.Blank();
        screen.Lines(table.Render(screen.Width));
        screen.Paragraph("", CliText.TrialHint.In(language));
        return screen.ToString();
    }

    private static string Text(Core.Scoring.ScoredEvaluation evaluation, Core.Findings.Language language) =>
        evaluation.Grade is { } grade ? $"{evaluation.Total} {grade.Label.In(language)}" : evaluation.Total.ToString();
}
