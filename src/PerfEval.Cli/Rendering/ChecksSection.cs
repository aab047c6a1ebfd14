using System.Collections.Generic;
using System.Linq;
using PerfEval.Cli.Output;
using PerfEval.Cli.Texts;
using PerfEval.Core.Assessing;
using PerfEval.Core.Findings;

namespace PerfEval.Cli.Rendering;

/// <summary>检查项目: how many checks found something, passed or were skipped, and which were skipped for what reason.</summary>
internal static class ChecksSection
{
    /// <summary>Writes the counts and the checks skipped, by reason.</summary>
    public static void WriteSkipped(Screen screen, Assessment assessment)
    {
        var language = screen.Language;
        var skipped = Skipped(assessment);
        screen.Heading(CliText.SkippedChecks.In(language));
        foreach (var reason in skipped.GroupBy(s => s.Reason.Render(language)))
        {
            screen.Paragraph("", reason.Key + CliText.Colon.In(language));
            foreach (var (kind, _) in reason)
            {
                screen.Paragraph("  ", $"{kind.Code}  {kind.Title(language)}");
            }
        }

        if (skipped.Count == 0)
        {
            screen.Paragraph("", CliText.NoneSkipped.In(language));
        }

        WriteScopes(screen, assessment);
        screen.Blank();
        WriteCountLine(screen, assessment, skipped.Count);
    }

    // a check of several things may have looked at some of them only
    private static void WriteScopes(Screen screen, Assessment assessment)
    {
        var language = screen.Language;
        var scopes = assessment.Checks.Results.Where(result => result.Scope is not null).ToList();
        if (scopes.Count > 0)
        {
            screen.Blank();
            screen.Paragraph("", CliText.Scopes.In(language));
        }

        foreach (var result in scopes)
        {
            screen.Paragraph(
                "  ", $"{result.Code}  {result.Kind.Title(language)}{CliText.Colon.In(language)}{result.Scope!.Render(language)}");
        }
    }

    private static void WriteCountLine(Screen screen, Assessment assessment, int skipped)
    {
        var results = assessment.Checks.Results;
        screen.Paragraph("", CliText.CheckCounts.Fill(
            screen.Language,
            results.Count,
            results.Count(r => r.Outcome is CheckOutcome.Found),
            results.Count(r => r.Outcome is CheckOutcome.Passed),
            skipped));
    }

    private static List<(FindingKind Kind, Remark Reason)> Skipped(Assessment assessment)
    {
        List<(FindingKind Kind, Remark Reason)> skipped = [];
        foreach (var result in assessment.Checks.Results)
        {
            if (result.Outcome is CheckOutcome.Skipped { Reason: var reason })
            {
                skipped.Add((result.Kind, reason));
            }
        }

        return skipped;
    }
}
