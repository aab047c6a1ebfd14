using System;
using System.Linq;
using PerfEval.Core.Checking;
using PerfEval.Core.Checking.Checks;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;
using PerfEval.Core.Reports;
using PerfEval.Core.Tests.Fixtures;
using Xunit;
using static PerfEval.Core.Tests.Checking.CleanReport;
using static PerfEval.Core.Tests.Fixtures.Rows;

namespace PerfEval.Core.Tests.Checking;

/// <summary>The guards that keep a check from finding what is none, and from passing over what is one: each on both of its sides.</summary>
public sealed class GuardTests
{
    // 10 beside 9.8: the second score contradicts the first only where both stand for the same amounts and points
    [Theory]
    [InlineData(1000d, 980d, 10d, true)]
    [InlineData(1000d, 979.99, 10d, false)]
    [InlineData(1000.01, 980d, 10d, false)]
    [InlineData(1000d, 980d, 9.9, false)]
    [InlineData(null, 980d, 10d, false)]
    [InlineData(1000d, null, 10d, false)]
    [InlineData(1000d, 980d, null, false)]
    public void Two_scores_of_execution_contradict_each_other_only_for_the_same_rate(double? budget, double? executed, double? points,
        bool found)
    {
        var report = Report.Source(0, line => line with
        {
            FullYearBudget = Cell((decimal?)budget),
            Executed = Cell((decimal?)executed),
            Points = points is { } worth ? Of((decimal)worth) : Core.Amounts.Reported<Core.Amounts.Points>.Blank,
            ClaimedScore = Of(10),
        });
        Assert.Equal(found, Has(report, CheckCodes.TwoExecutionScores));
    }

    [Theory]
    [InlineData(9_990, "99900%", true)]
    [InlineData(9_999.99, "99999.9%", true)]
    [InlineData(10_000, "100000%", false)]     // ten times the budget: a rate beyond that is wrong in more than its scale
    [InlineData(9_990, "99800%", false)]
    [InlineData(958, "9580%", true)]
    [InlineData(958, "0.958%", true)]
    public void A_rate_a_hundred_times_too_large_is_on_the_wrong_scale_up_to_ten_times_the_budget(double executed, string rate,
        bool isScale)
    {
        var findings = ReportChecker.Check(Report.Funds(1000, 1000, (decimal)executed, rate, 10), Standard).Findings;
        var finding = Assert.Single(findings, finding => finding.Code == CheckCodes.RateMiscalculated);
        Assert.Equal(isScale, finding.What(Language.English).Contains("off by a hundred", StringComparison.Ordinal));
    }

    // a hundred times such a rate is no ratio any more
    [Fact]
    public void A_rate_of_the_largest_amounts_is_compared_all_the_same() => Assert.True(Has(
        Report.Funds(124_999_999_999.999999m, 124_999_999_999.999999m, 124_999_999_999.999944m, "50.47%", 10),
        CheckCodes.RateMiscalculated));

    [Fact]
    public void A_claim_of_the_largest_points_is_compared_all_the_same() =>
        Assert.True(Has(Report.Score(Coverage, Of(999_999.9999m)).Actual(Coverage, Did(91.000001m, "%")), CheckCodes.ScoreOutOfRange));

    // scores of 100.1 in all: a single goal is its own sum, not a goal among several
    [Fact]
    public void A_single_goal_is_added_up_even_where_its_scores_exceed_the_full_points()
    {
        var report = Report.Score(Coverage, Of(20)).Score(Lasting, Of(10)).FundingTotal(line => line with { ClaimedScore = Of(10.1m) });
        Assert.True(Has(report.Total(99.9m), CheckCodes.TotalNotSumOfScores));
        Assert.False(Has(report.Total(100.1m), CheckCodes.TotalNotSumOfScores));
    }

    // goals of 40 and 50 share the points: 55 is neither their sum nor a weighing of them
    [Theory]
    [InlineData(40, 50, 55, true)]
    [InlineData(40, 50, 100, false)]
    [InlineData(90, 90, 95, false)]     // all the points each: the total lies between the goals
    [InlineData(90, 90, 80, true)]
    public void Goals_that_share_the_points_are_added_up_and_only_goals_of_all_points_are_weighed(int first, int second, int total,
        bool found)
    {
        var report = Report with { Goals = [Goal(first, first), Goal(second, second == 90 ? 85 : second)], Narrative = null };
        Assert.Equal(found, Has(report.Funds(1000, 1000, 1000, "100%", 10).Total(total), CheckCodes.TotalNotSumOfScores));
    }

    private static AnnualGoal Goal(int points, int score) => new(
        Tree(Indicator(AtLeast(points), points)),
            [new IndicatorResult { IndicatorId = "a", Actual = Did(score), ClaimedScore = Of(score) }]);

    private static bool Has(SelfEvaluation report, FindingCode code) =>
        ReportChecker.Check(report, Standard).Findings.Any(finding => finding.Code == code);
}
