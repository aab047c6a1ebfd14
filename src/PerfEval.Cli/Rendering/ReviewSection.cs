using System.Globalization;
using System.Linq;
using NodaTime.Text;
using PerfEval.Cli.Layout;
using PerfEval.Cli.Output;
using PerfEval.Cli.Texts;
using PerfEval.Core.Assessing;
using PerfEval.Core.Findings;

namespace PerfEval.Cli.Rendering;

/// <summary>
/// 复核意见: who reviewed the report, what his scores come to, the rows beside what was claimed and recomputed, and what was found in them.
/// </summary>
internal static class ReviewSection
{
    /// <summary>Writes the section; nothing where no review stands beside the report.</summary>
    public static void Write(Screen screen, Assessment assessment, RowNumbers numbers, Addresses addresses, PageOptions options)
    {
        if (assessment.Review is not { } reviewed)
        {
            return;
        }

        var (language, review) = (screen.Language, reviewed.Review);
        PageField.Rule(screen);
        var who = CliText.Joined(
            CliText.Separator, language, CliText.Of(review.By).In(language), review.Reviewer,
            review.On is { } day ? LocalDatePattern.Iso.Format(day) : null);
        screen.Line(new Piece(who, Tone.Strong));
        screen.Paragraph("", Sums(reviewed, language));
        if (reviewed.NotInReport.Count > 0)
        {
            var ids = string.Join(language == Language.English ? ", " : "、", reviewed.NotInReport.Select(row => row.IndicatorId));
            screen.Paragraph("", CliText.RowsNotInReport.Fill(language, reviewed.NotInReport.Count, ids), Tone.Warning);
        }

        WriteRows(screen, reviewed, numbers);
        FindingsList.Write(
            screen,
            assessment with { Findings = reviewed.Checks.Findings, Accepted = default, Lapsed = default },
            numbers,
            addresses,
            options);
    }

    private static string Sums(Assessment.Reviewed reviewed, Language language)
    {
        var review = reviewed.Review;
        var open = reviewed.Rows.Count(row => row.Cells is null);
        return CliText.Joined(
            CliText.Semicolon,
            language,
            CliText.Joined(
                CliText.Separator,
                language,
                review.TotalScore.IsBlank
                    ? CliText.ReviewedNoTotal.In(language)
                    : CliText.ReviewedTotal.Fill(language, review.TotalScore),
                review.Grade.IsBlank ? null : CliText.ReviewedGrade.Fill(language, review.Grade),
                reviewed.SumOfScores is { } sum ? CliText.ReviewedSum.Fill(language, sum) : null,
                open > 0 ? CliText.RowsNotReviewed.Fill(language, open) : null),
            CliText.TakenOff.Fill(language, reviewed.TakenOff.Over, reviewed.TakenOff.Under),
            CliText.BesideRecomputed.Fill(language, reviewed.BesideRecomputed.Over, reviewed.BesideRecomputed.Under));
    }

    private static void WriteRows(Screen screen, Assessment.Reviewed reviewed, RowNumbers numbers)
    {
        var language = screen.Language;
        var table = new PlainTable(
            screen.Cells,
            new Column(CliText.RowHead.In(language), IsNumeric: true),
            new Column(CliText.NameHead.In(language)),
            new Column(CliText.ClaimedHead.In(language), IsNumeric: true),
            new Column(CliText.ReviewedHead.In(language), IsNumeric: true),
            new Column(CliText.RecomputedHead.In(language), IsNumeric: true),
            new Column(CliText.RemarkHead.In(language)));
        foreach (var row in reviewed.Rows)
        {
            if (row.Cells is { } cells)
            {
                var differs = row.TakenOff is { } by && by != Core.Amounts.Points.Zero;
                table.Row(
                    numbers.Of(row.Assessed).ToString(CultureInfo.InvariantCulture),
                    row.Assessed.Line.Name,
                    row.Assessed.Claimed.ToString(),
                    new Piece(cells.Score.ToString(), differs ? Tone.Warning : Tone.Plain),
                    Outcomes.CellOf(row.Assessed.Line, language),
                    cells.Remark ?? "");
            }
        }

        screen.Lines(table.Render(screen.Width));
    }
}
