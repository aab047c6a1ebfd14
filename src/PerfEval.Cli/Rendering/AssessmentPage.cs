using System.Linq;
using PerfEval.Cli.Input;
using PerfEval.Cli.Output;
using PerfEval.Cli.Texts;
using PerfEval.Core.Assessing;
using PerfEval.Core.Findings;

namespace PerfEval.Cli.Rendering;

/// <summary>
/// 一份表的页面: the page of <c>recheck</c>, <c>evaluate</c> and <c>check</c>. The first line says what is to be done; below it whose form
/// it is, the total, the rows, and what was found in the order of what it changes. What passed or only says how a cell was read is
/// counted at the end.
/// </summary>
internal static class AssessmentPage
{
    private const int GoalLines = 2;

    /// <summary>The page.</summary>
    public static string Of(AssessedFile file, PageOptions options, Screen screen)
    {
        var assessment = file.Assessment;
        var addresses = new Addresses(file.AddressOf);
        var numbers = new RowNumbers(assessment);
        WriteHead(screen, assessment, options);
        PageField.Rule(screen);
        if (options.ShowsRows)
        {
            WriteRows(screen, assessment, numbers, addresses);
        }

        FindingsList.Write(screen, assessment, numbers, addresses, options);
        ReviewSection.Write(screen, assessment, numbers, addresses, options);
        PageField.Rule(screen);
        WriteClosing(screen, assessment, options);
        if (options.ShowsAll)
        {
            EverythingElse.Write(screen, assessment, addresses, options);
        }

        return screen.ToString();
    }

    private static void WriteHead(Screen screen, Assessment assessment, PageOptions options)
    {
        var language = screen.Language;
        PageField.Write(screen, CliText.VerdictLabel, VerdictText.Of(assessment, language), VerdictText.ToneOf(assessment.Verdict));
        PageField.Write(screen, CliText.SubjectLabel, SubjectText.Of(assessment, language));
        PageField.Write(screen, CliText.TotalLabel, TotalText.Of(assessment, language));
        PageField.Write(screen, CliText.StandardLabel, SubjectText.StandardOf(assessment, language));
        PageField.Write(screen, CliText.FundsLabel, FundsText.Of(assessment, language));
        var goals = options.ShowsAll ? default : assessment.Report.Goals;
        var most = goals.Count > 1 ? 1 : GoalLines;
        foreach (var goal in goals)
        {
            Cut(CliText.GoalLabel, goal.Expected);
            Cut(CliText.DoneLabel, goal.Actual);
        }

        void Cut(Core.Standards.LocalizedText label, string? text)
        {
            if (!string.IsNullOrWhiteSpace(text))
            {
                PageField.WriteCut(screen, label, text, most);
            }
        }
    }

    private static void WriteRows(Screen screen, Assessment assessment, RowNumbers numbers, Addresses addresses)
    {
        var language = screen.Language;
        RowsSection.Write(screen, assessment, numbers, addresses);
        PageField.Write(screen, CliText.ReadLabel, ReadAsText.AssumptionsOf(assessment, numbers, language), Tone.Muted);
        PageField.Write(screen, CliText.OpenLabel, ReadAsText.OpenOf(assessment, numbers, language), Tone.Muted);
        PageField.Rule(screen);
    }

    private static void WriteClosing(Screen screen, Assessment assessment, PageOptions options)
    {
        var language = screen.Language;
        var results = assessment.Checks.Results;
        var notes = assessment.Standing.Count(FindingsList.IsFolded);
        var counts = CliText.Joined(
            CliText.Separator,
            language,
            CliText.Passed.Fill(language, results.Count(result => result.Outcome is CheckOutcome.Passed)),
            CliText.PassedOver.Fill(language, results.Count(result => result.Outcome is CheckOutcome.Skipped)),
            notes > 0 ? CliText.ReadingNotes.Fill(language, notes) : null);
        screen.Paragraph("", counts + (options.ShowsAll ? "" : CliText.SeeAll.In(language)), Tone.Muted);
    }
}
