using System;
using System.Collections.Generic;
using PerfEval.Cli.Layout;
using PerfEval.Cli.Output;
using PerfEval.Cli.Texts;
using PerfEval.Core.Analysis;
using PerfEval.Core.Findings;

namespace PerfEval.Cli.Rendering;

/// <summary>差异逐项说明: a row for each value that differs, what it moves, and the sum in the last line.</summary>
internal static class BridgeSection
{
    /// <summary>Writes the section.</summary>
    public static void Write(Screen screen, StandardComparison comparison)
    {
        var language = screen.Language;
        var decimals = Math.Max(
            comparison.FirstStandard.Rounding.Value.Rounding.Decimals, comparison.SecondStandard.Rounding.Value.Rounding.Decimals);
        screen.Heading(CliText.Bridge.In(language));
        if (comparison.Steps.Count == 0)
        {
            screen.Paragraph("", CliText.NoDifference.In(language));
        }
        else
        {
            var table = new TextTable(
                screen.Cells,
                new Column(CliText.Item.In(language)),
                new Column(CliText.SaysA.In(language)),
                new Column(CliText.SaysB.In(language)),
                new Column(CliText.MovedLines.In(language)),
                new Column(CliText.Total.In(language), IsNumeric: true),
                new Column(CliText.Change.In(language), IsNumeric: true));
            foreach (var step in comparison.Steps)
            {
                table.Rule();
                table.Row(
                    step.Value.Name.Render(language),
                    Stated(step.Value.First, language),
                    Stated(step.Value.Second, language),
                    MovedBy(step, decimals, language),
                    step.After.ToString(decimals),
                    new Piece(step.Change.ToString(decimals), step.Change.IsZero ? Tone.Plain : Tone.Warning));
            }

            screen.Lines(table.Render(screen.Width));
            screen.Paragraph("", CliText.OrderHint.In(language), Tone.Muted);
        }

        screen.Paragraph("", comparison.Sentence.Render(language), Tone.Strong);
    }

    /// <summary>A value and, on a line of its own, where it comes from.</summary>
    public static string Stated(ValueDifference.Stated? value, Language language) => value is null
        ? CliText.NotSet.In(language)
        : $"{value.Text.Render(language)}\n[{value.Source.Document}, {CliText.Of(value.Source.Evidence).In(language)}]";

    private static string MovedBy(StandardComparison.Step step, int decimals, Language language)
    {
        List<string> parts = [];
        foreach (var line in step.Lines)
        {
            var (before, after) = (line.Before?.ToString(decimals) ?? "–", line.After?.ToString(decimals) ?? "–");
            parts.Add($"{line.Name}{CliText.Colon.In(language)}{before} → {after}");
        }

        if (!step.BeyondLines.IsZero)
        {
            parts.Add($"{CliText.BeyondLines.In(language)}{CliText.Colon.In(language)}{step.BeyondLines.ToString(decimals)}");
        }

        if (step.GradeBefore != step.GradeAfter)
        {
            parts.Add(
                $"{CliText.GradeMoves.In(language)}{CliText.Colon.In(language)}{GradeOf(step.GradeBefore)} → {GradeOf(step.GradeAfter)}");
        }

        return parts.Count == 0 ? CliText.NothingMoves.In(language) : string.Join('\n', parts);

        string GradeOf(Core.Scoring.ScoredGrade? grade) => grade?.Label.In(language) ?? CliText.NoGrade.In(language);
    }
}
