using PerfEval.Cli.Layout;
using PerfEval.Cli.Output;
using PerfEval.Cli.Texts;
using PerfEval.Core.Amounts;
using PerfEval.Core.Assessing;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;

namespace PerfEval.Cli.Rendering;

/// <summary>失分明细: where points were lost and why, with the sum that shows the ledger adds up.</summary>
internal static class LedgerSection
{
    /// <summary>Writes the section.</summary>
    public static void Write(Screen screen, LocalizedText heading, Assessment assessment)
    {
        var language = screen.Language;
        var ledger = assessment.Evaluation.Ledger;
        var decimals = assessment.Standard.Rounding.Value.Rounding.Decimals;
        screen.Heading(heading.In(language));
        if (assessment.Evaluation.Lines.Count == 0)
        {
            screen.Paragraph("", CliText.NoLines.In(language));
            return;
        }

        if (ledger.Entries.Count == 0 && ledger.Full is { } all)
        {
            screen.Paragraph("", CliText.NothingLost.Fill(language, all));
            return;
        }

        if (ledger.Entries.Count > 0)
        {
            screen.Lines(Table(screen, ledger, decimals).Render(screen.Width));
        }

        screen.Paragraph("", Sum(ledger, decimals).In(language));
    }

    private static TextTable Table(Screen screen, PointsLedger ledger, int decimals)
    {
        var language = screen.Language;
        var table = new TextTable(
            screen.Cells,
            new Column(CliText.Item.In(language)),
            new Column(CliText.Lost.In(language), IsNumeric: true),
            new Column(CliText.Cause.In(language)));
        foreach (var entry in ledger.Entries)
        {
            var name = entry.Name.Length > 0 ? entry.Name : CliText.WholeReport.In(language);
            table.Row(name, Loss(entry.AtBest, entry.AtWorst, decimals), entry.Cause.Render(language));
        }

        return table;
    }

    private static LocalizedText Sum(PointsLedger ledger, int decimals)
    {
        var total = ledger.Total.ToString(decimals);
        if (ledger.Full is not { } full)
        {
            return CliText.LedgerOpen.With(total);
        }

        var (best, worst) = (Points.Zero, Points.Zero);
        foreach (var entry in ledger.Entries)
        {
            (best, worst) = (best + entry.AtBest, worst + entry.AtWorst);
        }

        return CliText.LedgerSum.With(full.ToString(decimals), Loss(best, worst, decimals), total);
    }

    private static string Loss(Points best, Points worst, int decimals) =>
        best == worst ? best.ToString(decimals) : $"[{best.ToString(decimals)}, {worst.ToString(decimals)}]";
}
