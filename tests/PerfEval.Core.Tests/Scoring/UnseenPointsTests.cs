using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;
using PerfEval.Core.Reports;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Fixtures;
using Xunit;
using static PerfEval.Core.Tests.Fixtures.Rows;

namespace PerfEval.Core.Tests.Scoring;

/// <summary>Totals over points that are crossed out, negative, not printed, not seen or not there at all.</summary>
public sealed class UnseenPointsTests
{
    private static readonly Reported<Points> Blank = Reported<Points>.Blank;

    [Theory]
    [InlineData(NotApplicablePolicy.ExcludedAndRescaled, "100", "excellent")]
    [InlineData(NotApplicablePolicy.Excluded, "100", "excellent")]
    [InlineData(NotApplicablePolicy.Full, "[100, …)", null)]
    public void A_row_that_does_not_apply_needs_no_points(NotApplicablePolicy policy, string expected, string? grade)
    {
        var scored = Score(SampleStandard.Plain with { NotApplicable = SampleStandard.Of(policy) }, Row("a", Points.From(90), Did(1)), Row("b", Blank, NotApplicable));
        Assert.Equal(expected, scored.Total.ToString());
        Assert.Equal(grade, scored.Grade?.Code);
    }

    [Fact]
    public void A_row_that_does_not_apply_takes_nothing_from_a_first_level_that_declares() => Assert.Equal(
        "[60, 90]", Score(SampleStandard.Plain with { NotApplicable = SampleStandard.Of(NotApplicablePolicy.Excluded) }, Points.From(80),
            Row("a", Points.From(50), Did(1)), Row("b", Blank, NotApplicable), Row("c", Blank, Did(1))).Total.ToString());

    [Theory]
    [InlineData("-5", "[94.1, 99.1]")]
    [InlineData("-100", "[0, 99.1]")]   // no total falls below 0
    public void A_deduction_takes_off_what_the_form_says_at_most(string points, string expected)
    {
        var scored = Score(SampleStandard.Plain, Row("a", Points.From(90), Did(0.99m)), Row("b", Points.Parse(points), Said("无")));
        Assert.Equal(expected, scored.Total.ToString());
        Assert.Equal(scored.Total.Min, scored.Ledger.Full - scored.Ledger.Entries.Aggregate(Points.Zero, (sum, entry) => sum + entry.AtWorst));
        Assert.Contains("扣分项", scored.Lines[2].Explanation.Step.Render(Language.Chinese), System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(NotApplicablePolicy.ExcludedAndRescaled)]
    [InlineData(NotApplicablePolicy.Excluded)]
    [InlineData(NotApplicablePolicy.Full)]
    public void A_deduction_that_does_not_apply_takes_nothing_off(NotApplicablePolicy policy) => Assert.Equal(
        "100", Score(SampleStandard.Plain with { NotApplicable = SampleStandard.Of(policy) }, Row("a", Points.From(90), Did(1)), Row("b", Points.From(-5), NotApplicable)).Total.ToString());

    [Fact]
    public void Rows_that_were_not_seen_may_come_to_all_they_have()
    {
        var report = Report(default, Row("a", Points.From(30), Did(1)), Row("b", Points.From(20), Did(0.5m))) with { Completeness = Completeness.CutShort };
        var scored = Scorer.Score(report, SampleStandard.Plain);
        Assert.Equal("[50, 90]", scored.Total.ToString());
        Assert.Null(scored.Grade);
        Assert.Equal("100", scored.Ledger.Full.ToString());
    }

    [Fact]
    public void What_was_not_seen_is_scaled_up_with_the_rest()
    {
        // 10 + 30 of 80 that apply, and 10 + 30 + 40 of them
        var report = Report(default, Row("a", Points.From(30), Did(1)), Row("b", Points.From(20), NotApplicable)) with { Completeness = Completeness.CutShort };
        Assert.Equal("[50, 100]", Scorer.Score(report, SampleStandard.Plain).Total.ToString());
    }

    [Fact]
    public void A_report_without_indicators_has_no_total()
    {
        var scored = Scorer.Score(Report(default), SampleStandard.Plain);
        Assert.False(scored.HasTotal);
        Assert.Null(scored.Total.Max);
        Assert.Equal(Points.Zero, scored.Total.Min);
        Assert.Null(scored.Grade);
        Assert.StartsWith("无法计分", scored.Explanation.Step.Render(Language.Chinese), System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_with_nothing_but_points_crossed_out_has_no_total() => Assert.False(
        Score(SampleStandard.Plain, Row("a", Reported<Points>.NotApplicable("/"), Did(1))).HasTotal);

    [Fact]
    public void Full_points_are_not_rounded_at_the_total_either()
    {
        var standard = SampleStandard.Plain with { FullPoints = SampleStandard.Of(Points.From(12.5m)), Rounding = SampleStandard.Of(new RoundingPolicy(new Rounding(0), RoundingPolicy.RoundingPlace.Total)) };
        Assert.Equal("12.5", Score(standard, Row("a", Points.From(2.5m), Did(1))).Total.ToString());
        Assert.Equal("12", Score(standard, Row("a", Points.From(2.5m), Did(0.9m))).Total.ToString());   // 12.25
    }

    private static (ThirdLevelIndicator Indicator, ActualValue Actual) Row(string id, Reported<Points> points, ActualValue actual) =>
        (Indicator(AtLeast(1), id: id) with { Points = points }, actual);

    private static ScoredEvaluation Score(EvaluationStandard standard, params (ThirdLevelIndicator Indicator, ActualValue Actual)[] rows) => Score(standard, default, rows);

    private static ScoredEvaluation Score(EvaluationStandard standard, Reported<Points> declared, params (ThirdLevelIndicator Indicator, ActualValue Actual)[] rows) =>
        Scorer.Score(Report(declared, rows), standard);

    private static SelfEvaluation Report(Reported<Points> declared, params (ThirdLevelIndicator Indicator, ActualValue Actual)[] rows) => new()
    {
        Subject = new Subject.Department(new BudgetUnit { Name = "某局" }),
        Funding = Funding(100, 100, 100),
        Goals =
        [
            new AnnualGoal(
                new IndicatorTree([new FirstLevelIndicator("产出指标", declared, [new SecondLevelIndicator("数量指标", [.. rows.Select(row => row.Indicator)])])]),
                [.. rows.Select(row => new IndicatorResult { IndicatorId = row.Indicator.Id, Actual = row.Actual })]),
        ],
    };
}
