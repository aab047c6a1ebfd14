using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Common;
using PerfEval.Core.Indicators;
using PerfEval.Core.Json;
using PerfEval.Core.Reports;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Fixtures;
using Xunit;
using static PerfEval.Core.Tests.Fixtures.Rows;

namespace PerfEval.Core.Tests.Scoring;

/// <summary>What several goals come to: judged on the points as filed, shared, averaged or anywhere between the least and the greatest of them.</summary>
public sealed class SeveralGoalsTests
{
    private static readonly EvaluationStandard Plain = SampleStandard.Plain;

    private static readonly (string Name, decimal Points, decimal? Done)[] Whole = [("甲", 90, 90)];

    private static readonly (string Name, decimal Points, decimal? Done)[] WithoutOne = [("乙", 30, 30), ("丙", 30, 15), ("丁", 30, null)];

    [Theory]
    [InlineData(NotApplicablePolicy.ExcludedAndRescaled, "[78.57, 100]")]   // (10 + 45) of 70
    [InlineData(NotApplicablePolicy.Excluded, "[55, 100]")]
    [InlineData(NotApplicablePolicy.Full, "[85, 100]")]
    public void A_line_that_does_not_apply_leaves_each_goal_its_points(NotApplicablePolicy policy, string expected)
    {
        var scored = Score(Plain with { NotApplicable = SampleStandard.Of(policy) }, Whole, WithoutOne);
        Assert.Equal(expected, scored.Total.ToString());
        Assert.Null(scored.Grade);
        AssertLedger(scored);
    }

    [Fact]
    public void The_national_form_of_2020_scores_goals_apart()
    {
        var standard = BuiltInStandards.Catalog.Standards.Single(one => one.Id == "national-project-2020");
        Assert.Equal("[78.57, 100]", Score(standard, Whole, WithoutOne).Total.ToString());
    }

    [Fact]
    public void Rounding_at_the_total_is_no_reason_to_add_goals_up() => Assert.Equal(
        "[78.57, 100]", Score(Plain with { Rounding = SampleStandard.Of(new RoundingPolicy(Rounding.TwoDecimals, RoundingPolicy.RoundingPlace.Total)) }, Whole, WithoutOne).Total.ToString());

    [Fact]
    public void A_group_in_the_standard_is_no_reason_to_add_goals_up() => Assert.Equal(
        "[78.57, 100]", Score(Plain with { Groups = [SampleStandard.Of(new IndicatorGroup("择优", ["子", "丑"], 1))] }, Whole, WithoutOne).Total.ToString());

    [Fact]
    public void Goals_of_different_points_are_scaled_each()
    {
        // 90 × 40 ÷ 80 + 10, and 90 + 10
        var scored = Score(Plain, [("甲", 90, 90)], [("乙", 80, 40)]);
        Assert.Equal("[55, 100]", scored.Total.ToString());
        AssertLedger(scored);
    }

    [Fact]
    public void Goals_that_make_too_little_together_are_scaled_each() => Assert.Equal("[55, 100]", Score(Plain, [("甲", 30, 30)], [("乙", 40, 20)]).Total.ToString());

    [Fact]
    public void Goals_that_make_the_points_together_share_them() => Assert.Equal("80", Score(Plain, [("甲", 50, 50)], [("乙", 40, 20)]).Total.ToString());

    [Fact]
    public void A_share_that_does_not_apply_is_still_a_share() => Assert.Equal(
        "100", Score(Plain, [("甲", 50, 50)], [("乙", 20, 20), ("丙", 20, null)]).Total.ToString());

    [Fact]
    public void Both_ends_in_one_grade_are_a_grade() => Assert.Equal("excellent", Score(Plain, [("甲", 90, 90)], [("乙", 90, 85)]).Grade!.Code);

    [Fact]
    public void Averaged_goals_stay_averaged_where_a_member_of_a_group_does_not_apply()
    {
        var standard = Plain with
        {
            Goals = SampleStandard.Of(GoalPolicy.Averaged),
            Groups = [SampleStandard.Of(new IndicatorGroup("择优", ["乙", "丙"], 1))],
        };
        // 90 of 90; of 45 + 45 one does not apply and gives neither points nor score, and the other is half done: (90 + 22.5) ÷ 2 + 10
        Assert.Equal("66.25", Score(standard, [("甲", 90, 90)], [("乙", 45, 22.5m), ("丙", 45, null)]).Total.ToString());
    }

    [Fact]
    public void Averaging_and_rescaling_are_rounded_once()
    {
        // thirds of thirds: nothing is cut to four decimals on the way
        var standard = Plain with { Goals = SampleStandard.Of(GoalPolicy.Averaged), Rounding = SampleStandard.Of(new RoundingPolicy(new Rounding(4), RoundingPolicy.RoundingPlace.Line)) };
        var scored = Score(
            standard, [("甲", 60, 60), ("乙", 30, null)], [("丙", 90, 45)], [("丁", 90, 90)]);
        // (10 + (60 + 45 + 90) ÷ 3) × 100 ÷ (10 + (60 + 90 + 90) ÷ 3) = 75 × 100 ÷ 90
        Assert.Equal("83.3333", scored.Total.ToString());
        var uneven = Score(standard, [("甲", 50, 49), ("乙", 40, null)], [("丙", 90, 45)], [("丁", 90, 90)]);
        // (10 + 184 ÷ 3) × 100 ÷ (10 + 230 ÷ 3) = 214 × 100 ÷ 260
        Assert.Equal("82.3077", uneven.Total.ToString());
        AssertLedger(uneven);
    }

    [Fact]
    public void Goals_in_another_order_have_the_same_total() => Assert.Equal(Score(Plain, Whole, WithoutOne).Total, Score(Plain, WithoutOne, Whole).Total);

    [Fact]
    public void Goals_of_one_total_have_the_same_ledger_in_another_order()
    {
        // both goals come to 100, one of them by points that were scaled up
        (string Name, decimal Points, decimal? Done)[] scaled = [("甲", 10, 10), ("丁", 10, 10), ("戊", 10, null)], plain = [("戊", 10, 10)];
        var standard = Plain with { Groups = [SampleStandard.Of(new IndicatorGroup("择优", ["甲", "丙", "丁"], 1))] };
        var (one, other) = (Score(standard, scaled, plain), Score(standard, plain, scaled));

        Assert.Equal("100", one.Total.ToString());
        Assert.Equal((one.Total, one.Grade, one.Ledger.Full), (other.Total, other.Grade, other.Ledger.Full));
        AssertLedger(one);
        AssertLedger(other);
    }

    [Fact]
    public void An_open_goal_moves_its_end_alone()
    {
        var goal = Goal([("乙", 80, 40), ("丙", 10, 10)]);
        var open = new AnnualGoal(goal.Tree, [goal.Results[0] with { Actual = ActualValue.Blank }, goal.Results[1]]);
        Assert.Equal("[20, 100]", Score(Plain, Goal(Whole), open).Total.ToString());
    }

    [Fact]
    public void A_goal_without_rows_weighs_nothing() => Assert.Equal("60", Score(Plain, Goal([("甲", 90, 50)]), Goal([])).Total.ToString());

    private static void AssertLedger(ScoredEvaluation scored)
    {
        var (full, entries, total) = scored.Ledger;
        Assert.Equal(total.Max, full - entries.Aggregate(Points.Zero, (sum, entry) => sum + entry.AtBest));
        Assert.Equal(total.Min, full - entries.Aggregate(Points.Zero, (sum, entry) => sum + entry.AtWorst));
    }

    private static ScoredEvaluation Score(EvaluationStandard standard, params (string Name, decimal Points, decimal? Done)[][] goals) =>
        Score(standard, [.. goals.Select(Goal)]);

    private static ScoredEvaluation Score(EvaluationStandard standard, params AnnualGoal[] goals) => Scorer.Score(
        new SelfEvaluation { Subject = new Subject.Department(new BudgetUnit { Name = "某局" }), Goals = goals.ToEquatableList(), Funding = Funding(100, 100, 100) }, standard);

    // each row's target is its points, so that what was done is what it scores; null does not apply
    private static AnnualGoal Goal((string Name, decimal Points, decimal? Done)[] rows) => new(
        Tree([.. rows.Select(row => Indicator(AtLeast(row.Points), row.Points, row.Name, row.Name))]),
        [.. rows.Select(row => new IndicatorResult { IndicatorId = row.Name, Actual = row.Done is { } done ? Did(done) : NotApplicable })]);
}
