using System;
using System.Linq;
using FsCheck.Xunit;
using PerfEval.Core.Amounts;
using PerfEval.Core.Assessing;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Checking.Across;
using PerfEval.Core.Checking.Checks;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Json;
using PerfEval.Core.Json.Evaluations;
using PerfEval.Core.Reports;
using PerfEval.Core.Tests.Checking;
using PerfEval.Core.Tests.Generators;
using Xunit;

namespace PerfEval.Core.Tests.Assessing;

/// <summary>A second rater's review beside an assessment: the comparison, and the checks of the review (PE8101 to PE8106).</summary>
public sealed class ReviewTests
{
    private static readonly Assessment Assessed = ReportSeriesTests.Assessed(CleanReport.Report);

    // a score as text, and the remark behind a bar: "8|扣20%"; the rows are those of the report in order, 10 of 10 each
    [Theory]
    [InlineData("|未提供资料", "error 0/0")]
    [InlineData("8|未提供资料", "passed")]
    [InlineData("8|无", "skipped remark.noRemarks")]
    public void A_remark_without_a_score_is_found(string cells, string expected) => Expect(CheckCodes.ReviewedScoreBlank, expected, cells);

    [Theory]
    [InlineData("8|", "warning 0/0")]
    [InlineData("8|—", "warning 0/0")]
    [InlineData("8|只开了三次会", "passed")]
    [InlineData("10|", "passed")]
    [InlineData("|", "skipped remark.noScores")]
    public void Points_taken_off_without_a_remark_are_found(string cells, string expected) =>
        Expect(CheckCodes.TakenOffWithoutRemark, expected, cells);

    [Theory]
    [InlineData("8|扣60%", "warning 0/0")]
    [InlineData("7|扣30%", "passed")]
    [InlineData("8|扣除自评得分的３５％", "passed")]
    [InlineData("8|扣35.1%", "warning 0/0")]
    [InlineData("8|不达标，扣分；完成率为60%", "skipped remark.noShares")]
    [InlineData("8|扣20%，另扣10%", "skipped remark.noShares")]
    [InlineData("|扣20%", "skipped remark.noShares")]
    public void A_remarked_share_is_held_against_what_was_taken_off(string cells, string expected) =>
        Expect(CheckCodes.RemarkedShareDiffers, expected, cells);

    [Fact]
    public void A_share_of_the_points_is_one_of_the_points()
    {
        // 覆盖率 claims 19.56 of 20
        var review = Of("", "", "", "", "", "8|扣分值的60%", "");
        Assert.Equal("passed", Outcomes.Of(Run(CheckCodes.RemarkedShareDiffers, review)));
        Assert.Equal("passed", Outcomes.Of(Run(CheckCodes.RemarkedShareDiffers, Of("", "", "", "", "", "16|扣分值的20%", ""))));
    }

    [Theory]
    [InlineData("4|无佐证资料", "warning 0/0")]
    [InlineData("4|指标与项目无关", "warning 0/0")]
    [InlineData("0|无佐证资料", "passed")]
    [InlineData("4|部分工作无佐证资料", "skipped remark.noSuchRemarks")]
    [InlineData("4|无佐证资料，扣60%", "skipped remark.noSuchRemarks")]
    [InlineData("4|完成四成", "skipped remark.noSuchRemarks")]
    public void Points_left_without_support_are_found(string cells, string expected) =>
        Expect(CheckCodes.PointsLeftWithoutSupport, expected, cells);

    [Theory]
    [InlineData("10.5|", "warning 0/0")]
    [InlineData("10.5|另有加分文件", "passed")]
    [InlineData("10|", "passed")]
    [InlineData("|", "skipped remark.noScores")]
    public void More_than_was_claimed_needs_a_remark(string cells, string expected) => Expect(CheckCodes.ReviewedAboveClaim, expected, cells);

    [Theory]
    [InlineData("0|不可考核", "10|指标不可考核", "warning 0/0 0/1")]
    [InlineData("0|不可考核", "3|无法考核", "passed")]
    [InlineData("0|不可考核", "10|无佐证", "skipped remark.noLikeCases")]
    public void Like_cases_are_to_cost_the_same(string first, string second, string expected) =>
        Expect(CheckCodes.LikeCasesUnlike, expected, first, second);

    [Fact]
    public void Claimed_reviewed_and_recomputed_stand_beside_one_another()
    {
        var review = Of("8|少开一次会", "10.5|另有加分", "10|", "10|", "10|", "18|两镇未通", "9|", "10|");
        var reviewed = Assessed.Beside(review with { Execution = Cells("9.8|"), TotalScore = Points.From(95.3m) }).Review!;

        Assert.Equal(Assessed.Rows, reviewed.Rows.Select(row => row.Assessed));
        Assert.Equal([0, 2, -0.5m, 0, 0, 0, 1.56m, 0, 0], reviewed.Rows.Select(row => row.TakenOff!.Value.Value));
        Assert.Equal(new ScoreGap(Points.From(3.56m), Points.From(0.5m)), reviewed.TakenOff);
        Assert.Equal(Points.From(95.3m), reviewed.SumOfScores);
        Assert.Equal(Points.From(-2), reviewed.Rows[1].AboveRecomputed);
        Assert.Empty(reviewed.NotInReport);
        Assert.Empty(reviewed.Checks.Findings);
    }

    [Fact]
    public void A_row_without_a_reviewed_score_leaves_the_sum_open_and_one_of_no_indicator_is_told()
    {
        var reviewed = Assessed.Beside(Of("8|少开一次会") with
        {
            Rows = [new Review.Row(0, CleanReport.Meetings, Cells("8|少开一次会")), new Review.Row(0, "none", Cells("1|")), new Review.Row(3, CleanReport.Cost, Cells("1|"))],
        }).Review!;

        Assert.Null(reviewed.SumOfScores);
        Assert.Equal(["none", CleanReport.Cost], reviewed.NotInReport.Select(row => row.IndicatorId));
        Assert.Equal(1, reviewed.Rows.Count(row => row.Cells is not null));
    }

    [Fact]
    public void A_review_changes_neither_findings_nor_verdict_of_the_report()
    {
        var beside = Assessed.Beside(Of("|未提供资料"));
        Assert.Equal((Assessed.Findings, Assessed.Verdict), (beside.Findings, beside.Verdict));
        Assert.True(beside.Review!.Checks.HasErrors);
    }

    [Fact]
    public void A_review_of_another_report_or_year_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Assessed.Beside(Of() with { Subject = "别的单位" }));
        Assert.Throws<ArgumentException>(() => Assessed.Beside(Of() with { FiscalYear = new FiscalYear(2019) }));
        Assert.NotNull(Assessed.Beside(Of() with { Subject = " " + CleanReport.Report.Subject.Name, FiscalYear = null }).Review);
    }

    [Fact]
    public void It_is_kept_in_the_record_of_the_assessment_and_read_back()
    {
        var record = EvaluationRecord.Of(Assessed.Beside(Of("|未提供资料", "8|", "4|无佐证", "10.5|")));

        Assert.Equal(record, PerfEvalJson.ParseEvaluation(PerfEvalJson.WriteEvaluation(record)));
        Assert.Equal(record, PerfEvalJson.ParseEvaluation(PerfEvalJson.WriteEvaluation(record, Language.Chinese)));
        Assert.Equal([8101, 8102, 8104, 8105], record.ReviewFindings.Select(finding => finding.Code.Number));
        Assert.True(record.ReproducedBy(CleanReport.Report, CleanReport.Standard).IsComplete);
    }

    [Property(Arbitrary = [typeof(Reviews)], MaxTest = 100)]
    public void Any_review_is_compared_and_every_check_of_it_answers(Review any)
    {
        var review = any with { Subject = CleanReport.Report.Subject.Name, FiscalYear = null };
        var reviewed = Assessed.Beside(review).Review!;

        Assert.Equal(AcrossCheck.All.OfType<ReviewCheck>().Select(check => check.Kind.Code), reviewed.Checks.Results.Select(result => result.Code));
        Assert.Equal(review.Rows.Count, reviewed.NotInReport.Count + reviewed.Rows.Count(row => row is { Cells: not null, Assessed.Filed: not null }));
    }

    private static void Expect(FindingCode code, string expected, params string[] cells) => Assert.Equal(
        expected.Replace("0/1", "/goals/0/indicators/0/secondLevels/0/indicators/1", StringComparison.Ordinal)
            .Replace("0/0", "/goals/0/indicators/0/secondLevels/0/indicators/0", StringComparison.Ordinal),
        Outcomes.Of(Run(code, Of(cells))));

    private static CheckOutcome Run(FindingCode code, Review review) => Assessed.Beside(review).Review!.Checks.OutcomeOf(code);

    private static Review Of(params string[] cells) => new()
    {
        Subject = CleanReport.Report.Subject.Name,
        By = Review.Rater.Finance,
        Rows = CleanReport.Report.Rows.Zip(cells)
            .Where(pair => pair.Second.Length > 0)
            .Select(pair => new Review.Row(pair.First.GoalIndex, pair.First.Indicator.Id, Cells(pair.Second))).ToEquatableList(),
    };

    private static Review.Cells Cells(string text)
    {
        var parts = text.Split('|');
        return new Review.Cells
        {
            Score = parts[0].Length == 0 ? default(Reported<Points>) : Points.Parse(parts[0], null),
            Remark = parts[1].Length == 0 ? null : parts[1],
        };
    }
}
