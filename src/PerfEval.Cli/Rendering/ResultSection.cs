using PerfEval.Cli.Layout;
using PerfEval.Cli.Output;
using PerfEval.Cli.Texts;
using PerfEval.Core.Assessing;

namespace PerfEval.Cli.Rendering;

/// <summary>总分和等级: as claimed and as recomputed.</summary>
internal static class ResultSection
{
    /// <summary>Writes the section.</summary>
    public static void Write(Screen screen, Assessment assessment)
    {
        var language = screen.Language;
        var (claims, evaluation) = (assessment.Report.Claims, assessment.Evaluation);
        var decimals = assessment.Standard.Rounding.Value.Rounding.Decimals;
        var table = new TextTable(
            screen.Cells,
            new Column(CliText.Item.In(language)),
            new Column(CliText.ByFiler.In(language), IsNumeric: true),
            new Column(CliText.ByTool.In(language), IsNumeric: true));
        table.Row(CliText.FullPoints.In(language), claims.TotalPoints.ToString(), evaluation.Ledger.Full?.ToString() ?? "");
        table.Row(
            CliText.Total.In(language),
            claims.TotalScore.ToString(),
            new Piece(Outcomes.TotalOf(evaluation, decimals, language), Tone.Strong));
        table.Row(
            CliText.Grade.In(language),
            Filed.Grade(claims.Grade),
            new Piece(evaluation.Grade?.Label.In(language) ?? CliText.NoGrade.In(language), Tone.Strong));
        screen.Heading(CliText.Result.In(language));
        screen.Lines(table.Render(screen.Width));
        if (Outcomes.WhyNoGrade(evaluation, language) is { } why)
        {
            screen.Paragraph(CliText.Remark.In(language), why);
        }
    }
}
