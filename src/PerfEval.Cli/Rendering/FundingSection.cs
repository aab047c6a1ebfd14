using System.Linq;
using PerfEval.Cli.Layout;
using PerfEval.Cli.Output;
using PerfEval.Cli.Texts;
using PerfEval.Core.Amounts;
using PerfEval.Core.Assessing;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Scoring;

namespace PerfEval.Cli.Rendering;

/// <summary>资金情况: the funding table cell by cell as filed, and below it what execution comes to.</summary>
internal static class FundingSection
{
    /// <summary>Writes the section.</summary>
    public static void Write(Screen screen, Assessment assessment)
    {
        var language = screen.Language;
        if (assessment.Report.Funding is not { } funding)
        {
            screen.Heading(CliText.FundingAlone.In(language));
            screen.Paragraph("", CliText.NoFunding.In(language));
        }
        else
        {
            var unit = funding.AmountUnit;
            screen.Heading(FundingUnit.Of(funding) is { } known
                ? CliText.Funding.Fill(language, known.Symbol())
                : CliText.FundingInUnknownUnit.In(language));
            var table = new TextTable(
                screen.Cells,
                new Column(CliText.FundingSource.In(language)),
                new Column(CliText.OpeningBudget.In(language), IsNumeric: true),
                new Column(CliText.FullYearBudget.In(language), IsNumeric: true),
                new Column(CliText.Executed.In(language), IsNumeric: true),
                new Column(CliText.Points.In(language), IsNumeric: true),
                new Column(CliText.Rate.In(language), IsNumeric: true),
                new Column(CliText.Score.In(language), IsNumeric: true));
            foreach (var line in funding.Sources.Prepend(funding.Total).OfType<FundingLine>())
            {
                table.Row(
                    line.Label,
                    Filed.Amount(line.OpeningBudget, unit),
                    Filed.Amount(line.FullYearBudget, unit),
                    Filed.Amount(line.Executed, unit),
                    line.Points.ToString(), line.ClaimedRate.ToString(), line.ClaimedScore.ToString());
            }

            screen.Lines(table.Render(screen.Width));
            var lines = funding.Sources.Prepend(funding.Total).OfType<FundingLine>();
            foreach (var line in lines.Where(l => !string.IsNullOrWhiteSpace(l.Reason)))
            {
                screen.Paragraph(CliText.Reason.In(language), line.Reason!);
            }
        }

        foreach (var line in assessment.Evaluation.Lines.Where(l => l.Kind == LineKind.Execution))
        {
            WriteRecomputation(screen, line);
        }
    }

    private static void WriteRecomputation(Screen screen, ScoredLine line)
    {
        var language = screen.Language;
        var step = line.Explanation.Step.Render(language);
        var why = line.Outcome.Reason?.Render(language);
        screen.Paragraph(CliText.Recomputation.In(language), why is null ? step : step + CliText.InBrackets.Fill(language, why));
        foreach (var part in line.Explanation.Parts)
        {
            // where the derivation is the very reason, it has been said
            var sentence = part.Sentence(language);
            if (sentence != why)
            {
                screen.Paragraph(CliText.Basis.In(language), sentence);
            }
        }
    }
}
