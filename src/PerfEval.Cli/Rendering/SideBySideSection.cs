using System;
using PerfEval.Cli.Layout;
using PerfEval.Cli.Output;
using PerfEval.Cli.Texts;
using PerfEval.Core.Analysis;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;

namespace PerfEval.Cli.Rendering;

/// <summary>得分并列: line by line, total and grade under both standards.</summary>
internal static class SideBySideSection
{
    /// <summary>Writes the section.</summary>
    public static void Write(Screen screen, StandardComparison comparison)
    {
        var language = screen.Language;
        var (first, second) = (DecimalsOf(comparison.FirstStandard), DecimalsOf(comparison.SecondStandard));
        var table = new TextTable(
            screen.Cells,
            new Column(CliText.Item.In(language)),
            new Column(CliText.PointsA.In(language), IsNumeric: true),
            new Column(CliText.ScoreA.In(language), IsNumeric: true),
            new Column(CliText.PointsB.In(language), IsNumeric: true),
            new Column(CliText.ScoreB.In(language), IsNumeric: true),
            new Column(CliText.Change.In(language), IsNumeric: true));
        foreach (var line in comparison.Lines)
        {
            table.Row(
                line.Name,
                line.First?.Points.ToString() ?? "",
                ScoreOf(line.First, first),
                line.Second?.Points.ToString() ?? "",
                ScoreOf(line.Second, second),
                line.Moved ? Moved(ChangeOf(line)) : "");
        }

        table.Rule();
        table.Row(
            CliText.Total.In(language), comparison.First.Ledger.Full?.ToString() ?? "", Strong(comparison.First.Total.ToString(first)),
            comparison.Second.Ledger.Full?.ToString() ?? "", Strong(comparison.Second.Total.ToString(second)), Moved(comparison.Change));
        table.Row(CliText.Grade.In(language), "", Strong(GradeOf(comparison.First)), "", Strong(GradeOf(comparison.Second)));
        screen.Heading(CliText.SideBySide.In(language));
        screen.Lines(table.Render(screen.Width));

        string ScoreOf(ScoredLine? line, int decimals) => line is null ? "" : Outcomes.ScoreOf(line, decimals, language);
        string GradeOf(ScoredEvaluation evaluation) => evaluation.Grade?.Label.In(language) ?? CliText.NoGrade.In(language);
        Piece Moved(StandardComparison.PointsChange change) =>
            new(change.ToString(Math.Max(first, second)), change.IsZero ? Tone.Plain : Tone.Warning);
    }

    private static StandardComparison.PointsChange ChangeOf(StandardComparison.Line line) =>
        StandardComparison.PointsChange.Between(line.First?.Contribution ?? default, line.Second?.Contribution ?? default);

    private static Piece Strong(string text) => new(text, Tone.Strong);

    private static int DecimalsOf(EvaluationStandard standard) => standard.Rounding.Value.Rounding.Decimals;
}
