using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PerfEval.Cli.Input;
using PerfEval.Cli.Layout;
using PerfEval.Cli.Output;
using PerfEval.Cli.Texts;
using PerfEval.Core.Assessing;
using PerfEval.Core.Findings;
using PerfEval.Core.Json;

namespace PerfEval.Cli.Rendering;

/// <summary>多份表的页面: a line a file, the worst first, and what they come to together.</summary>
internal static class FilesPage
{
    /// <summary>One document of all files that could be read, each by its name.</summary>
    public static string Document(IEnumerable<FileAnswer> answers, Language language) => JsonText.Of(PerfEvalJson.WriteEvaluations(
        answers.Select(answer => answer.Assessed).OfType<AssessedFile>().Select(file => file.ToRecordOfFile()), language));

    /// <summary>Writes the lines and the totals.</summary>
    public static void Write(IReadOnlyList<FileAnswer> answers, Screen screen)
    {
        var language = screen.Language;
        var table = new PlainTable(
            screen.Cells,
            new Column(CliText.VerdictLabel.In(language), IsNumeric: true),
            new Column(CliText.ToCorrectHead.In(language), IsNumeric: true),
            new Column(CliText.ToExplainHead.In(language), IsNumeric: true),
            new Column(CliText.ClaimedHead.In(language), IsNumeric: true),
            new Column(CliText.RecomputedHead.In(language), IsNumeric: true),
            new Column(CliText.OverHead.In(language), IsNumeric: true),
            new Column(CliText.UnderHead.In(language), IsNumeric: true),
            new Column(CliText.FileHead.In(language)));
        foreach (var answer in answers.OrderByDescending(Gravity).ThenByDescending(Errors).ThenByDescending(Warnings))
        {
            WriteLine(table, answer, language);
        }

        screen.Lines(table.Render(screen.Width));
        screen.Paragraph("", Totals(answers, language), Tone.Strong);
    }

    private static int Gravity(FileAnswer answer) => answer.Assessed is { } file ? (int)file.Assessment.Verdict : int.MaxValue;

    private static int Errors(FileAnswer answer) => Count(answer, Severity.Error);

    private static int Warnings(FileAnswer answer) => Count(answer, Severity.Warning);

    private static int Count(FileAnswer answer, Severity severity) =>
        answer.Assessed is { } file ? VerdictText.Count(file.Assessment, severity) : 0;

    private static void WriteLine(PlainTable table, FileAnswer answer, Language language)
    {
        if (answer.Assessed is not { Assessment: var assessment })
        {
            table.Row(
                new Piece(CliText.Unreadable.In(language), Tone.Error), "", "", "", "", "", "",
                FileInput.Name(answer.Path).In(language) + CliText.Colon.In(language) + answer.Problem!.Reason(language));
            return;
        }

        var (total, gap) = (assessment.Total, assessment.Total.BreakingRules);
        table.Row(
            new Piece(Assessment.NameOf(assessment.Verdict).In(language), VerdictText.ToneOf(assessment.Verdict)),
            Number(Errors(answer)),
            Number(Warnings(answer)),
            total.Claimed.IsBlank ? "–" : total.Claimed.ToString(),
            assessment.Evaluation.HasTotal ? Outcomes.InWords(assessment.Evaluation.Total, language) : CliText.NotComputable.In(language),
            gap.Over.ToString(),
            gap.Under.ToString(),
            FileInput.Name(answer.Path).In(language));
    }

    private static string Totals(IReadOnlyList<FileAnswer> answers, Language language)
    {
        var verdicts = answers.Where(answer => answer.Assessed is not null).GroupBy(answer => answer.Assessed!.Assessment.Verdict)
            .OrderByDescending(group => group.Key).Select(group => $"{Assessment.NameOf(group.Key).In(language)} {Number(group.Count())}");
        var unread = answers.Count(answer => answer.Assessed is null);
        var counts = CliText.Joined(
            CliText.Separator, language, [unread > 0 ? $"{CliText.Unreadable.In(language)} {Number(unread)}" : null, .. verdicts]);
        return CliText.FilesTotal.Fill(language, answers.Count, counts, answers.Sum(Errors), answers.Sum(Warnings));
    }

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
