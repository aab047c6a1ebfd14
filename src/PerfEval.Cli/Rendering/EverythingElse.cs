using System.Linq;
using PerfEval.Cli.Output;
using PerfEval.Cli.Texts;
using PerfEval.Core.Assessing;
using PerfEval.Core.Findings;
using PerfEval.Core.Standards;

namespace PerfEval.Cli.Rendering;

/// <summary>
/// 全部内容: what the page folds away: the funds line by line, the goals in full, where points were lost, how cells were read, the checks that
/// passed over something, what could be put in order.
/// </summary>
internal static class EverythingElse
{
    /// <summary>Writes the sections, each where there is something to say.</summary>
    public static void Write(Screen screen, Assessment assessment, Addresses addresses, PageOptions options)
    {
        screen.Blank();
        HeadSection.WriteStandard(screen, assessment);
        if (options.ShowsRows)
        {
            FundingSection.Write(screen, assessment);
            GoalsSection.Write(screen, assessment);
            LedgerSection.Write(screen, CliText.LedgerAlone, assessment);
        }

        WriteGap(screen, CliText.WithinTolerance, assessment.Total.WithinTolerance);
        WriteGap(screen, CliText.OpenToJudgement, assessment.Total.OpenToJudgement);
        WriteNotes(screen, assessment, addresses);
        WriteProposals(screen, assessment);
        ChecksSection.WriteSkipped(screen, assessment);
    }

    private static void WriteGap(Screen screen, LocalizedText text, ScoreGap gap)
    {
        if (gap != default)
        {
            screen.Paragraph("", text.Fill(screen.Language, gap.Over, gap.Under));
        }
    }

    private static void WriteNotes(Screen screen, Assessment assessment, Addresses addresses)
    {
        var language = screen.Language;
        var notes = assessment.Standing.Where(FindingsList.IsFolded).ToList();
        if (notes.Count == 0)
        {
            return;
        }

        screen.Heading(CliText.ReadingNotesHead.In(language));
        foreach (var note in notes)
        {
            var at = addresses.All(note, language);
            screen.Paragraph(
                $"{note.Code}  ", at.Length == 0 ? note.Message(language) : note.Message(language) + CliText.InBrackets.Fill(language, at));
        }
    }

    private static void WriteProposals(Screen screen, Assessment assessment)
    {
        var language = screen.Language;
        if (assessment.Proposals.Count == 0)
        {
            return;
        }

        screen.Heading(CliText.Proposals.In(language));
        foreach (var proposal in assessment.Proposals)
        {
            foreach (var move in proposal.Moves)
            {
                screen.Paragraph("  ", $"{move.From.Render(language)} → {move.To}");
            }

            foreach (var sum in proposal.Sums)
            {
                screen.Paragraph("    ", sum.Render(language));
            }
        }
    }
}
