using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Common;
using PerfEval.Core.Indicators;
using PerfEval.Core.Reports;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Fixtures;
using Xunit;
using static PerfEval.Core.Tests.Fixtures.Rows;

namespace PerfEval.Core.Tests.Scoring;

/// <summary>Totals that are more than a sum: lines that do not apply, rounding at the total, points never printed, several goals.</summary>
public sealed class TotalTests
{
    private static readonly EvaluationStandard Plain = SampleStandard.Plain with { ExecutionPoints = null };

    [Fact]
    public void What_does_not_apply_is_left_out_and_the_rest_scaled_up_with_its_own_entry()
    {
        var scored = Score(Plain, [("a", 40, AtLeast(10), Did(9)), ("b", 50, AtLeast(10), Did(10)), ("c", 10, AtLeast(10), NotApplicable)]);
        // (36 + 50) × 100 ÷ 90 = 95.555…
        Assert.Equal("95.56", scored.Total.ToString());
        Assert.Equal(
            ["cause: 4", "cause.notApplicable: 10", "cause.rescaling: -9.5556", "cause.rounding: -0.0044"],
            scored.Ledger.Entries.Select(entry => $"{(entry.Cause.Key == "step.proportion" ? "cause" : entry.Cause.Key)}: {entry.AtBest}"));
        Assert.Contains("cause.rescaling", scored.Explanation.Parts.Select(part => part.Step.Key));
    }

    [Theory]
    [InlineData(NotApplicablePolicy.ExcludedAndRescaled, "100")]
    [InlineData(NotApplicablePolicy.Excluded, "90")]
    [InlineData(NotApplicablePolicy.Full, "100")]
    public void Each_policy_for_what_does_not_apply_has_its_total(NotApplicablePolicy policy, string expected) => Assert.Equal(expected, Score(
        Plain with { NotApplicable = SampleStandard.Of(policy) },
        [("a", 90, AtLeast(10), Did(10)), ("b", 10, AtLeast(10), NotApplicable)]).Total.ToString());

    [Fact]
    public void Points_crossed_out_take_nothing_away() => Assert.Equal("90", Score(
        Plain, [("a", 90, AtLeast(10), Did(10)), ("b", null, AtLeast(10), Did(3))], row => row.Id == "b"
            ? row with { Points = Reported<Points>.NotApplicable("/") }
            : row).Total.ToString());

    [Fact]
    public void Where_nothing_applies_there_is_no_total()
    {
        var scored = Score(Plain, [("a", 90, AtLeast(10), NotApplicable)]);
        Assert.False(scored.HasTotal);
        Assert.Equal("[0, …)", scored.Total.ToString());
        Assert.Equal("step.noTotal", scored.Explanation.Step.Key);
    }

    [Theory]
    [InlineData(RoundingPolicy.RoundingPlace.Line, "9.99")]
    [InlineData(RoundingPolicy.RoundingPlace.Total, "10")]
    public void Three_thirds_of_ten_are_ten_only_where_the_total_is_rounded(RoundingPolicy.RoundingPlace place, string expected)
    {
        var scored = Score(
            Plain with { Rounding = SampleStandard.Of(new RoundingPolicy(Rounding.TwoDecimals, place)) },
            [("a", 10, AtLeast(3), Did(1)), ("b", 10, AtLeast(3), Did(1)), ("c", 10, AtLeast(3), Did(1))]);
        Assert.Equal(expected, scored.Total.ToString());
        Assert.Equal(place == RoundingPolicy.RoundingPlace.Total ? "-0.01" : null, scored.Ledger.Entries.FirstOrDefault(entry => entry.Cause.Key == "cause.rounding")?.AtBest.ToString());
    }

    [Fact]
    public void Points_never_printed_count_up_to_what_their_level_declares()
    {
        var scored = Score(Plain, [("a", 30, AtLeast(1), Did(1)), ("b", null, AtLeast(1), Did(1)), ("c", null, AtLeast(1), Did(0))], declared: 50);
        Assert.Equal("[30, 50]", scored.Total.ToString());
        Assert.Equal(["50"], scored.Levels.Select(group => group.Score.Max.ToString()));
        Assert.Equal("50", scored.Ledger.Full.ToString());
        Assert.Equal(["0 20"], scored.Ledger.Entries.Select(entry => $"{entry.AtBest} {entry.AtWorst}"));
    }

    [Fact]
    public void Points_never_printed_count_up_to_what_their_goal_declares_where_the_level_declares_none()
    {
        var goal = Goal([("a", 30, AtLeast(1), Did(1)), ("b", null, AtLeast(1), Did(1))], null) with { DeclaredPoints = Points.From(40) };
        Assert.Equal("[30, 40]", Score(Plain, goal).Total.ToString());
    }

    [Fact]
    public void Points_never_printed_nor_declared_leave_no_upper_end_and_no_grade()
    {
        var scored = Score(Plain, [("a", 95, AtLeast(1), Did(1)), ("b", null, AtLeast(1), Did(1))]);
        Assert.Equal("[95, …)", scored.Total.ToString());
        Assert.Null(scored.Grade);
        Assert.Null(scored.Ledger.Full);
        Assert.IsType<ScoreOutcome.NotComputable>(scored.Lines[1].Outcome);
    }

    [Fact]
    public void Less_declared_than_stated_says_nothing_about_the_rest() => Assert.Equal(
        "[30, …)", Score(Plain, [("a", 30, AtLeast(1), Did(1)), ("b", null, AtLeast(1), Did(1))], declared: 20).Total.ToString());

    [Fact]
    public void With_points_unknown_nothing_is_scaled_and_no_grade_is_given()
    {
        var scored = Score(Plain, [("a", 40, AtLeast(1), NotApplicable), ("b", 50, AtLeast(1), Did(1)), ("c", null, AtLeast(1), Did(1))], declared: 100);
        Assert.Equal("[50, …)", scored.Total.ToString());
        Assert.Null(scored.Grade);
    }

    [Fact]
    public void Where_nothing_applies_there_is_no_grade()
    {
        var scored = Score(Plain, [("a", 90, AtLeast(1), NotApplicable)]);
        Assert.Null(scored.Grade);
        Assert.Equal("step.nothingScored", scored.Explanation.Parts[^1].Step.Key);
    }

    [Fact]
    public void The_points_of_a_standard_fill_a_blank()
    {
        var standard = Plain with { Assignments = [SampleStandard.Of(new IndicatorAssignment("指标", Points.From(25), null))] };
        var line = Score(standard, [("a", null, AtLeast(4), Did(3))]).Lines[0];
        Assert.Equal(("18.75", PointsOrigin.Standard), (line.Contribution.ToString(), line.PointsOrigin));
    }

    [Fact]
    public void The_points_filed_count_where_the_standard_gives_others()
    {
        var standard = Plain with { Assignments = [SampleStandard.Of(new IndicatorAssignment("指标", Points.From(25), null))] };
        Assert.Equal("7.5", Score(standard, [("a", 10, AtLeast(4), Did(3))]).Total.ToString());
    }

    [Fact]
    public void Goals_are_added_up_and_keep_their_own_ids_and_groups()
    {
        var scored = Score(Plain, Goal([("a", 40, AtLeast(4), Did(3))], 40), Goal([("a", 60, AtLeast(4), Did(4))], 60));
        Assert.Equal("90", scored.Total.ToString());
        Assert.Equal([(0, "30"), (1, "60")], scored.Levels.Select(group => (group.GoalIndex, group.Score.ToString())));
    }

    [Fact]
    public void A_grade_is_definite_where_both_ends_of_the_total_have_it()
    {
        Assert.Equal("excellent", Score(Plain, [("a", 90, AtLeast(1), Did(1)), ("b", 10, AtLeast(1), ActualValue.Blank)]).Grade!.Code);
        Assert.Null(Score(Plain, [("a", 89, AtLeast(1), Did(1)), ("b", 11, AtLeast(1), ActualValue.Blank)]).Grade);
    }

    [Theory]
    [InlineData(100, "优")]
    [InlineData(90, "优")]
    [InlineData(89.99, "良")]
    [InlineData(80, "良")]
    [InlineData(79.99, "中")]
    [InlineData(60, "中")]
    [InlineData(59.99, "差")]
    [InlineData(0, "差")]
    [InlineData(-1, "差")]
    public void Ninety_belongs_to_excellent_and_so_on_down(decimal total, string grade) =>
        Assert.Equal(grade, Seed.Standard.Grades.Value.Of(Points.From(total)).Label.Chinese);

    [Fact]
    public void What_is_printed_is_what_is_graded()
    {
        // 100 × 89.995 ÷ 100 is printed 90.00, and 90.00 is 优
        var scored = Score(Plain, [("a", 100, AtLeast(100, "%"), Did(89.995m, "%"))]);
        Assert.Equal("90.00", scored.Total.Min.ToString(2));
        Assert.Equal("优", scored.Grade!.Label.Chinese);
    }

    private static ScoredEvaluation Score(
        EvaluationStandard standard, (string Id, decimal? Points, TargetValue Target, ActualValue Actual)[] rows,
        System.Func<ThirdLevelIndicator, ThirdLevelIndicator>? edit = null, decimal? declared = null) => Score(standard, Goal(rows, declared, edit));

    private static ScoredEvaluation Score(EvaluationStandard standard, params AnnualGoal[] goals) => Scorer.Score(
        new SelfEvaluation { Subject = new Subject.Department(new BudgetUnit { Name = "某局" }), Goals = goals.ToEquatableList() }, standard);

    private static AnnualGoal Goal(
        (string Id, decimal? Points, TargetValue Target, ActualValue Actual)[] rows, decimal? declared,
        System.Func<ThirdLevelIndicator, ThirdLevelIndicator>? edit = null) => new(
            new IndicatorTree(
            [
                new FirstLevelIndicator("产出指标", declared is { } points ? Points.From(points) : Reported<Points>.Blank,
                [
                    new SecondLevelIndicator("数量指标", rows
                        .Select(row => Indicator(row.Target, row.Points, id: row.Id)).Select(edit ?? (row => row)).ToEquatableList()),
                ]),
            ]),
            rows.Select(row => new IndicatorResult { IndicatorId = row.Id, Actual = row.Actual }).ToEquatableList());
}
