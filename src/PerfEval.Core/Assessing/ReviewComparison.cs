using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Checking;
using PerfEval.Core.Checking.Across;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Reports;
using PerfEval.Core.Scoring;

namespace PerfEval.Core.Assessing;

/// <summary>复核意见的比对: holds a second rater's review beside an assessment, and checks the review.</summary>
internal static class ReviewComparison
{
    /// <summary>The comparison.</summary>
    /// <exception cref="ArgumentException">The review is of another report.</exception>
    public static Assessment.Reviewed Of(Assessment assessment, Review review)
    {
        ArgumentNullException.ThrowIfNull(review);
        if (!review.IsOf(assessment.Report))
        {
            throw new ArgumentException(
                $"The review is of '{review.Subject}' and not of '{assessment.Report.Subject.Name}', or of another year.", nameof(review));
        }

        var rows = assessment.Rows.Select(row => RowOf(row, review)).ToList();
        var (report, standard, evaluation) = (assessment.Report, assessment.Standard, assessment.Evaluation);
        var reviewed = new ReviewedReport(report, standard, evaluation, review);
        return new Assessment.Reviewed
        {
            Review = review,
            Rows = rows.ToEquatableList(),
            NotInReport = review.Rows.Where(row => !IsIn(report, row)).ToEquatableList(),
            SumOfScores = new CheckContext(report, standard, evaluation, CheckRegistry.List).GoalsAreWeighed ? null : SumOf(rows),
            TakenOff = Gap(rows.Select(row => row.TakenOff)),
            BesideRecomputed = Gap(rows.Select(row => row.AboveRecomputed)),
            Checks = new CheckedReport(
                AcrossCheck.All.OfType<ReviewCheck>().Select(check => check.Run(reviewed)).ToEquatableList()),
        };
    }

    private static Assessment.ReviewedRow RowOf(AssessedRow row, Review review)
    {
        var cells = row.Filed is { } filed ? review.Of(filed.GoalIndex, filed.Indicator.Id) : review.Execution;
        var score = cells?.Score ?? default;
        var isComparable = row.Line is { Points: not null, Outcome: not (ScoreOutcome.NotApplicable or ScoreOutcome.NotReported) };
        return new Assessment.ReviewedRow(
            row, cells,
            score.TryGetValue(out var given) && row.Claimed.TryGetValue(out var claimed) ? claimed - given : null,
            score.HasValue && isComparable ? row.Line.Contribution.Excess(given) : null);
    }

    private static bool IsIn(SelfEvaluation report, Review.Row row) =>
        row.GoalIndex < report.Goals.Count && report.Goals[row.GoalIndex].Tree.PositionOf(row.IndicatorId) is not null;

    // a row that does not apply, and has neither claim nor score, leaves the sum whole
    private static Points? SumOf(List<Assessment.ReviewedRow> rows)
    {
        var sum = Points.Zero;
        foreach (var row in rows)
        {
            if (row.Cells?.Score.TryGetValue(out var score) == true)
            {
                sum += score;
            }
            else if (row.Assessed.Claimed.HasValue || row.Assessed.Line.Points is not null)
            {
                return null;
            }
        }

        return sum;
    }

    private static ScoreGap Gap(IEnumerable<Points?> differences) =>
        differences.Aggregate(default(ScoreGap), (gap, difference) => gap.With(difference ?? Points.Zero));
}
