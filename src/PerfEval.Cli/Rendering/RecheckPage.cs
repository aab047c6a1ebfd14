using System.Linq;
using PerfEval.Cli.Input;
using PerfEval.Cli.Output;
using PerfEval.Cli.Texts;
using PerfEval.Core.Assessing;
using PerfEval.Core.Findings;
using PerfEval.Core.Standards;

namespace PerfEval.Cli.Rendering;

/// <summary>复核: of one form the filed and recomputed scores side by side, findings and proposals; of several a line each.</summary>
internal static class RecheckPage
{
    /// <summary>The page of one form.</summary>
    public static string Of(Assessment assessment, Screen screen)
    {
        HeadSection.Write(screen, CliText.RecheckTitle, assessment);
        FundingSection.Write(screen, assessment);
        IndicatorsSection.Write(screen, assessment);
        WriteCauses(screen, assessment);
        FindingsSection.Write(screen, CliText.FindingsAlone, assessment);
        WriteProposals(screen, assessment);
        return screen.ToString();
    }

    /// <summary>A line for one of several forms.</summary>
    public static string Line(AssessedFile form, Screen screen)
    {
        screen.Line(CliText.SummaryLine.Fill(
            screen.Language, form.Path, form.Assessment.Total.Claimed.IsBlank ? "–" : form.Assessment.Total.Claimed.ToString(),
            Outcomes.TotalOf(form.Assessment.Evaluation, 0, screen.Language),
            Count(form, Severity.Error), Count(form, Severity.Warning), Count(form, Severity.Note)));
        return screen.ToString();
    }

    /// <summary>The line for one of several files that there is no result of.</summary>
    public static string Without(string path, CliProblem problem, Screen screen)
    {
        screen.Line(CliText.NoResult.Fill(screen.Language, FileInput.Name(path).In(screen.Language), problem.Reason(screen.Language)));
        return screen.ToString();
    }

    private static int Count(AssessedFile form, Severity severity) =>
        form.Assessment.Findings.Count(finding => finding.Severity == severity);

    private static void WriteCauses(Screen screen, Assessment result)
    {
        var total = result.Total;
        screen.Heading(CliText.FiledAndRecomputed.In(screen.Language));
        screen.Paragraph("", CliText.TotalsLine.Fill(
            screen.Language, total.Claimed.IsBlank ? "–" : total.Claimed.ToString(), total.SumOfClaims?.ToString() ?? "–",
            Outcomes.TotalOf(result.Evaluation, 0, screen.Language)));
        WriteGap(screen, CliText.BreakingRules, total.BreakingRules);
        WriteGap(screen, CliText.WithinTolerance, total.WithinTolerance);
        WriteGap(screen, CliText.OpenToJudgement, total.OpenToJudgement);
        foreach (var group in result.Groups)
        {
            screen.Paragraph(
                "", CliText.GroupLine.Fill(screen.Language, group.Group.Name ?? "–", group.Claimed?.ToString() ?? "–", group.Group.Score));
        }
    }

    private static void WriteGap(Screen screen, LocalizedText text, ScoreGap gap)
    {
        if (gap != default)
        {
            screen.Paragraph("", text.Fill(screen.Language, gap.Over, gap.Under));
        }
    }

    private static void WriteProposals(Screen screen, Assessment result)
    {
        if (result.Proposals.Count == 0)
        {
            return;
        }

        screen.Heading(CliText.Proposals.In(screen.Language));
        foreach (var proposal in result.Proposals)
        {
            foreach (var move in proposal.Moves)
            {
                screen.Paragraph("  ", $"{PlaceText.Render(move.From, screen.Language)} → {move.To}");
            }

            foreach (var sum in proposal.Sums)
            {
                screen.Paragraph("    ", $"{sum.Name}: {sum.Before.Render(screen.Language)} → {sum.After.Render(screen.Language)}");
            }
        }
    }
}
