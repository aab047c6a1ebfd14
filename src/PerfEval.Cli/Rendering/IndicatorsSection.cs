using System.Collections.Generic;
using System.Linq;
using PerfEval.Cli.Layout;
using PerfEval.Cli.Output;
using PerfEval.Cli.Texts;
using PerfEval.Core.Assessing;
using PerfEval.Core.Indicators;
using PerfEval.Core.Scoring;

namespace PerfEval.Cli.Rendering;

/// <summary>绩效指标: the indicator rows as filed, each with its recomputed score beside the claimed one.</summary>
internal static class IndicatorsSection
{
    /// <summary>Writes the section: a table for each goal.</summary>
    public static void Write(Screen screen, Assessment assessment)
    {
        var language = screen.Language;
        var goals = assessment.Report.Goals;
        var decimals = assessment.Standard.Rounding.Value.Rounding.Decimals;
        screen.Heading(CliText.Indicators.In(language));
        if (assessment.Report.Rows.Count == 0)
        {
            screen.Paragraph("", CliText.NoIndicators.In(language));
            return;
        }

        var ofGoals = assessment.Rows.ToLookup(row => row.Filed?.GoalIndex);
        for (var g = 0; g < goals.Count; g++)
        {
            if (goals.Count > 1)
            {
                screen.Line(GoalsSection.Title(goals[g], g, language));
            }

            screen.Lines(Table(screen, ofGoals[g], decimals).Render(screen.Width));
            if (ofGoals[g].Any(row => row.Line.PointsOrigin == PointsOrigin.Standard))
            {
                screen.Paragraph("", CliText.PointsOfStandard.In(language));
            }

            foreach (var row in ofGoals[g])
            {
                WriteRemarks(screen, row.Line);
            }
        }
    }

    private static TextTable Table(Screen screen, IEnumerable<AssessedRow> rows, int decimals)
    {
        var language = screen.Language;
        var table = new TextTable(
            screen.Cells,
            new Column(CliText.FirstLevel.In(language)),
            new Column(CliText.SecondLevel.In(language)),
            new Column(CliText.ThirdLevel.In(language)),
            new Column(CliText.Target.In(language)),
            new Column(CliText.Actual.In(language)),
            new Column(CliText.Points.In(language), IsNumeric: true),
            new Column(CliText.Claimed.In(language), IsNumeric: true),
            new Column(CliText.Recomputed.In(language), IsNumeric: true),
            new Column(CliText.Difference.In(language), IsNumeric: true));
        foreach (var row in rows)
        {
            var (leaf, result, line) = (row.Filed!.Leaf, row.Filed.Result, row.Line);
            var startsSecond = leaf.ThirdIndex == 0;
            var startsFirst = startsSecond && leaf.SecondIndex == 0;
            if (startsFirst)
            {
                table.Rule();
            }

            // merged cells, as on paper: a level's name stands once
            table.Row(
                startsFirst ? NameOf(leaf.First) : "",
                startsSecond ? leaf.Second.Name ?? "" : "",
                leaf.Indicator.Name,
                leaf.Indicator.Target.Text,
                result.Actual.Text,
                line.PointsOrigin == PointsOrigin.Standard ? $"{line.Points}*" : leaf.Indicator.Points.ToString(),
                result.ClaimedScore.ToString(),
                Outcomes.ScoreOf(line, decimals, language),
                new Piece(Outcomes.DifferenceOf(line, result.ClaimedScore), Tone.Warning));
            foreach (var memo in result.MemoItems)
            {
                table.Row("", "", CliText.Memo.In(language) + memo.Name, memo.Target.Text, memo.Actual.Text);
            }
        }

        return table;
    }

    private static string NameOf(FirstLevelIndicator level)
    {
        var points = level.DeclaredPoints;
        return (level.Name ?? "") + (points.Raw is { } raw ? " " + raw : points.HasValue ? $" ({points})" : "");
    }

    // directions assumed are findings of their own; what else stands behind a score is said here
    private static void WriteRemarks(Screen screen, ScoredLine line)
    {
        var remark = CliText.Remark.In(screen.Language);
        var lead = line.Name + CliText.Colon.In(screen.Language);
        if (Outcomes.WhyOf(line) is { } why)
        {
            screen.Paragraph(remark, lead + why.Render(screen.Language));
        }

        foreach (var assumption in line.Assumptions.Where(assumption => !assumption.IsOfDirection))
        {
            screen.Paragraph(remark, lead + assumption.Render(screen.Language));
        }
    }
}
