using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PerfEval.Cli.Layout;
using PerfEval.Cli.Output;
using PerfEval.Cli.Texts;
using PerfEval.Core.Amounts;
using PerfEval.Core.Assessing;
using PerfEval.Core.Findings;
using PerfEval.Core.Scoring;

namespace PerfEval.Cli.Rendering;

/// <summary>逐行对照: every row by its number, filed beside recomputed, under its first level with the subtotals.</summary>
internal static class RowsSection
{
    private const string Indent = "  ";

    /// <summary>Writes the rows; nothing where there is none.</summary>
    public static void Write(Screen screen, Assessment assessment, RowNumbers numbers, Addresses addresses)
    {
        if (assessment.Rows.Count == 0)
        {
            return;
        }

        var language = screen.Language;
        // where no row has an address there is no column of them
        List<Column> columns =
        [
            new Column(CliText.RowHead.In(language), IsNumeric: true),
            new Column(CliText.NameHead.In(language)),
            new Column(CliText.TargetHead.In(language)),
            new Column(CliText.ActualHead.In(language)),
            new Column(CliText.Points.In(language), IsNumeric: true),
            new Column(CliText.ClaimedHead.In(language), IsNumeric: true),
            new Column(CliText.RecomputedHead.In(language), IsNumeric: true),
            new Column(CliText.DifferenceHead.In(language), IsNumeric: true),
        ];
        if (assessment.Rows.Any(row => addresses.RowOf(row.Line.Place) is not null))
        {
            columns.Add(new Column(CliText.FileRowHead.In(language), IsNumeric: true));
        }

        var table = new PlainTable(screen.Cells, [.. columns]);
        var groups = assessment.Groups.ToDictionary(group => (group.Group.GoalIndex, group.Group.FirstLevelIndex));
        (int Goal, int Level)? at = null;
        foreach (var row in assessment.Rows)
        {
            var here = row.Filed is { } filed ? (filed.GoalIndex, filed.Leaf.FirstIndex) : default((int, int)?);
            if (here is { } position && here != at)
            {
                WriteHeads(table, assessment, position, at?.Goal, groups.GetValueOrDefault(position), language);
                at = here;
            }

            WriteRow(table, row, numbers.Of(row), addresses.RowOf(row.Line.Place), language);
        }

        WriteTotal(table, assessment, language);
        screen.Lines(table.Render(screen.Width));
        if (assessment.Rows.Any(row => row.Line.PointsOrigin == PointsOrigin.Standard))
        {
            screen.Paragraph("", CliText.PointsOfStandard.In(language), Tone.Muted);
        }
    }

    // a goal's name where there are several, a first level with what its rows make
    private static void WriteHeads(
        PlainTable table, Assessment assessment, (int Goal, int Level) at, int? lastGoal, Assessment.FirstLevel? group, Language language)
    {
        var goals = assessment.Report.Goals;
        if (goals.Count > 1 && at.Goal != lastGoal)
        {
            table.Span(new Piece(GoalsSection.Title(goals[at.Goal], at.Goal, language), Tone.Strong));
        }

        var level = goals[at.Goal].Tree.FirstLevels[at.Level];
        if (!string.IsNullOrWhiteSpace(level.Name))
        {
            var declared = level.DeclaredPoints.HasValue ? level.DeclaredPoints.Value.ToString() : "";
            table.Row(
                "", new Piece(level.Name, Tone.Strong), "", "", new Piece(declared, Tone.Muted),
                new Piece(group?.Claimed?.ToString() ?? "", Tone.Muted),
                new Piece(group is null ? "" : Outcomes.InWords(group.Group.Score, language), Tone.Muted));
        }
    }

    private static void WriteRow(PlainTable table, AssessedRow row, int number, int? inFile, Language language)
    {
        var line = row.Line;
        var points = row.Filed is { } filed && line.PointsOrigin is not (PointsOrigin.Standard or PointsOrigin.Weight)
            ? filed.Indicator.Points.ToString()
            : line.Points?.ToString() ?? "";
        var difference = Outcomes.DifferenceOf(row);
        table.Row(
            number.ToString(CultureInfo.InvariantCulture),
            row.Filed is { } leaf && !string.IsNullOrWhiteSpace(leaf.Leaf.First.Name) ? Indent + line.Name : line.Name,
            row.Filed?.Indicator.Target.Text ?? "–",
            row.Filed is { } result ? result.Result.Actual.Text : RateOf(line),
            line.PointsOrigin == PointsOrigin.Standard ? points + "*" : points,
            row.Claimed.ToString(),
            Outcomes.CellOf(line, language),
            new Piece(difference, difference.StartsWith('+') ? Tone.Error : Tone.Warning),
            new Piece(inFile?.ToString(CultureInfo.InvariantCulture) ?? "", Tone.Muted));
        foreach (var memo in row.Filed?.Result.MemoItems ?? default)
        {
            table.Row("", Indent + CliText.Memo.In(language) + memo.Name, memo.Target.Text, memo.Actual.Text);
        }
    }

    private static void WriteTotal(PlainTable table, Assessment assessment, Language language)
    {
        var (claims, evaluation) = (assessment.Report.Claims, assessment.Evaluation);
        var total = evaluation.HasTotal ? Outcomes.InWords(evaluation.Total, language) : CliText.NotComputable.In(language);
        table.Row(
            "", new Piece(CliText.Total.In(language), Tone.Strong), "", "",
            claims.TotalPoints.IsBlank ? evaluation.Ledger.Full?.ToString() ?? "" : Filed.Score(claims.TotalPoints),
            Filed.Score(claims.TotalScore),
            new Piece(total, Tone.Strong));
    }

    private static string RateOf(ScoredLine line) => line.Rate is { } rate ? rate.ToPercentText(new Rounding(2)) : "–";
}
