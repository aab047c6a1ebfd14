using System;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Indicators;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Fixtures;
using Xunit;
using static PerfEval.Core.Tests.Fixtures.Rows;

namespace PerfEval.Core.Tests.Scoring;

/// <summary>What a step is, what it costs, and what a reduction of over-attainment leaves.</summary>
public sealed class StepTests
{
    [Theory]
    [InlineData("1", "%", "15")]
    [InlineData("1%", "%", "15")]
    [InlineData("10‰", "%", "15")]
    [InlineData("1", "次", "15")]
    [InlineData("1次", "次", "15")]
    [InlineData("0.0001万次", "次", "15")]
    [InlineData("1%", "次", "[0, 20]")]
    [InlineData("1次", "%", "[0, 20]")]
    [InlineData("1", "", "15")]
    [InlineData("1%", "", "[0, 20]")]
    public void A_step_without_a_unit_takes_that_of_the_edge_and_one_with_a_unit_converts_or_leaves_all_open(string step, string unit, string expected)
    {
        var rule = new DeductionRule(RuleOperand.Value, null, DeductionRule.DeductionSide.Below, Measure.Parse(step), Award.Of(Points.From(1)), DeductionRule.PartialStep.Whole);
        Assert.Equal(expected, Score(rule, AtLeast(95, unit), Did(90, unit), 20));
    }

    [Theory]
    [InlineData("95万元", "1")]
    [InlineData("95万元", "1万元")]
    [InlineData("95万元", "10000元")]
    [InlineData("95", "1")]
    [InlineData("95", "1万元")]
    [InlineData(null, "1")]
    [InlineData(null, "1万元")]
    public void Yuan_or_ten_thousand_yuan_changes_nothing(string? from, string step)
    {
        var rule = new DeductionRule(
            RuleOperand.Value, from is null ? null : Measure.Parse(from), DeductionRule.DeductionSide.Below, Measure.Parse(step), Award.Of(Points.From(1)), DeductionRule.PartialStep.Proportional);
        var scores = new[] { Did(90, "万元"), Did(900_000, "元"), Did(0.009m, "亿元"), Did(90, "万") }.Select(actual => Score(rule, AtLeast(95, "万元"), actual, 20));
        Assert.All(scores, score => Assert.Equal("15", score));
    }

    [Theory]
    [InlineData("≥90", "<90", "95", "%", "20")]
    [InlineData("≥90", "<90", "950", "‰", "20")]
    [InlineData("≥90", "<90", "850", "‰", "0")]
    [InlineData("≥90", "<90", "95", "", "20")]
    public void A_band_without_a_unit_takes_that_of_what_it_measures(string upper, string lower, string actual, string unit, string expected)
    {
        var rule = new BandRule(
            RuleOperand.Value,
            [new BandRule.Band(MeasureInterval.Parse(upper), Award.Full), new BandRule.Band(MeasureInterval.Parse(lower), Award.None)]);
        Assert.Equal(expected, Score(rule, AtLeast(90, "%"), Did(decimal.Parse(actual, System.Globalization.CultureInfo.InvariantCulture), unit), 20));
    }

    [Fact]
    public void Units_that_can_never_convert_are_refused_when_the_rule_is_built()
    {
        Assert.Throws<ArgumentException>(() => Build("95%", "1次"));
        Assert.Throws<ArgumentException>(() => Build("95次", "1%"));
        Assert.Equal("1", Build("95%", "1").Step.ToString());
        Assert.Equal("1%", Build("95", "1%").Step.ToString());

        static DeductionRule Build(string from, string step) => new(
            RuleOperand.Value, Measure.Parse(from), DeductionRule.DeductionSide.Below, Measure.Parse(step), Award.Of(Points.From(1)), DeductionRule.PartialStep.Whole);
    }

    [Theory]
    [InlineData(RuleOperand.Ratio, "100%", "5", "19")]
    [InlineData(RuleOperand.Ratio, "100%", "5%", "19")]
    [InlineData(RuleOperand.Deviation, "0%", "5", "19")]
    public void A_step_of_shares_without_a_sign_takes_that_of_the_edge(RuleOperand over, string from, string step, string expected)
    {
        var side = over == RuleOperand.Ratio ? DeductionRule.DeductionSide.Below : DeductionRule.DeductionSide.Above;
        var rule = new DeductionRule(over, Measure.Parse(from), side, Measure.Parse(step), Award.Of(Points.From(1)), DeductionRule.PartialStep.Whole);
        Assert.Equal(expected, Score(rule, AtLeast(100, "次"), Did(95, "次"), 20));
    }

    // more than the line has is taken before parts of a step are, and nothing goes below 0
    [Theory]
    [InlineData(DeductionRule.PartialStep.Proportional, 2, 3, "0.5", 1, "0")]
    [InlineData(DeductionRule.PartialStep.Proportional, 2, 3, "0.25", 1, "0.5")]
    [InlineData(DeductionRule.PartialStep.Proportional, 10, 7, "1", 4, "2.57")]
    [InlineData(DeductionRule.PartialStep.Proportional, 28, 7, "1", 4, "0")]
    [InlineData(DeductionRule.PartialStep.Whole, 2, 3, "0.5", 1, "0")]
    [InlineData(DeductionRule.PartialStep.None, 2, 3, "0.5", 1, "1")]
    public void A_loss_is_points_times_steps_and_the_line_ends_at_0(DeductionRule.PartialStep partial, int cost, int step, string beyond, int points, string expected)
    {
        var length = step == 3 ? 1m : step;
        var rule = new DeductionRule(RuleOperand.Value, Measure.Of(0, "次"), DeductionRule.DeductionSide.Above, Measure.Of(length, "次"), Award.Of(Points.From(cost)), partial);
        Assert.Equal(expected, Score(rule, AtMost(0), Did(decimal.Parse(beyond, System.Globalization.CultureInfo.InvariantCulture)), points));
    }

    [Theory]
    [InlineData(1, 1, "0")]
    [InlineData(3, 2, "1")]
    [InlineData(3, 4, "0")]
    public void Violations_take_their_points_each(int points, int count, string expected) =>
        Assert.Equal(expected, Score(new ViolationRule(Award.Of(Points.From(points == 1 ? 2 : 1))), AtMost(0), Did(count), points));

    [Theory]
    [InlineData("2", "万次", "0")]
    [InlineData("0.0001", "万次", "9")]
    [InlineData("0.5", "次", "NotComputable")]
    [InlineData("0.00005", "万次", "NotComputable")]
    [InlineData("-1", "次", "NotComputable")]
    [InlineData("1", "%", "NotComputable")]
    public void Violations_are_whole_counts(string count, string unit, string expected) =>
        Assert.Equal(expected, Score(new ViolationRule(Award.Of(Points.From(1))), AtMost(0), Did(decimal.Parse(count, System.Globalization.CultureInfo.InvariantCulture), unit), 10));

    [Theory]
    [InlineData(135, 1, "0")]
    [InlineData(130, 1, "1")]
    [InlineData(132.5, 1, "0.5")]
    [InlineData(135, 10, "9")]
    public void Beyond_the_edge_over_attainment_is_reduced(decimal actual, int points, string expected) =>
        Assert.Equal(expected, Score(new ProportionRule(), AtLeast(100, "%"), Did(actual, "%"), points, Reduction));

    [Theory]
    [InlineData("0.9", "[0, 1.8]")]
    [InlineData("0.06", "[0.12, 10]")]
    public void Both_readings_of_a_bare_number_go_through_the_reduction(string actual, string expected) => Assert.Equal(
        expected, Score(new ProportionRule(), AtLeast(5, "%"), Did(decimal.Parse(actual, System.Globalization.CultureInfo.InvariantCulture), ""), 10, Reduction));

    [Theory]
    [InlineData(Comparator.AtLeast, 100, "[0, 10]")]
    [InlineData(Comparator.AtLeast, 135, "[0, 9]")]
    [InlineData(Comparator.AtLeast, 200, "0")]
    [InlineData(Comparator.AtMost, 135, "[0, 10]")]
    [InlineData(Comparator.AtMost, 50, "[0, 5]")]
    public void Every_value_of_a_bound_goes_through_the_reduction(Comparator comparator, int end, string expected) =>
        Assert.Equal(expected, Score(new ProportionRule(), AtLeast(100, "%"), Bound(comparator, end, "%"), 10, Reduction));

    [Fact]
    public void An_accepted_assertion_is_every_value_that_reaches_the_target()
    {
        var bands = new BandRule(
            RuleOperand.Value,
            [
                new BandRule.Band(MeasureInterval.Parse("≥98%"), Award.Full), new BandRule.Band(MeasureInterval.Parse("[90%, 98%)"), Award.Of(Ratio.Percent(80))),
                new BandRule.Band(MeasureInterval.Parse("<90%"), Award.None),
            ]);
        Assert.Equal("[8, 10]", Score(bands, AtLeast(95, "%"), Asserted(1), 10, null, true));
        Assert.Equal("[0, 8]", Score(bands, AtLeast(95, "%"), Asserted(3), 10, null, true));
        Assert.Equal("[0, 10]", Score(bands, AtLeast(95, "%"), Asserted(1), 10));

        var steps = new DeductionRule(RuleOperand.Value, Measure.Parse("98%"), DeductionRule.DeductionSide.Below, Measure.Parse("1%"), Award.Of(Points.From(1)), DeductionRule.PartialStep.Proportional);
        Assert.Equal("[7, 10]", Score(steps, AtLeast(95, "%"), Asserted(1), 10, null, true));
        Assert.Equal("[0, 7]", Score(steps, AtLeast(95, "%"), Asserted(3), 10, null, true));
        Assert.Equal("[7, 10]", Score(steps, AtLeast(950, "‰"), Asserted(1), 10, null, true));
        Assert.Equal("[0, 10]", Score(new ProportionRule(), AtLeast(95, "%"), Asserted(1), 10, Reduction, true));
        Assert.Equal("10", Score(new ProportionRule(), AtLeast(95, "%"), Asserted(1), 10, null, true));

        var late = new DeductionRule(RuleOperand.Days, null, DeductionRule.DeductionSide.Above, Measure.Parse("1天"), Award.Of(Points.From(2)), DeductionRule.PartialStep.Proportional);
        Assert.Equal("10", Score(late, By("2022-12"), Asserted(1), 10, null, true));
        Assert.Equal("[0, 8]", Score(late, By("2022-12"), Asserted(3), 10, null, true));
    }

    [Theory]
    [InlineData(DeductionRule.DeductionSide.Below, 88, "18")]
    [InlineData(DeductionRule.DeductionSide.Below, 115, "20")]
    [InlineData(DeductionRule.DeductionSide.Above, 115, "15")]
    [InlineData(DeductionRule.DeductionSide.Above, 88, "20")]
    public void A_deduction_from_a_range_starts_at_the_end_it_lies_beyond(DeductionRule.DeductionSide side, int actual, string expected)
    {
        var rule = new DeductionRule(RuleOperand.Value, null, side, Measure.Parse("1"), Award.Of(Points.From(1)), DeductionRule.PartialStep.Whole);
        Assert.Equal(expected, Score(rule, Range(90, 110), Did(actual), 20));
    }

    [Theory]
    [InlineData(-10, 10, 5, "10")]
    [InlineData(-10, 10, 20, "5")]
    [InlineData(-10, 10, -20, "5")]
    [InlineData(90, 110, 100, "10")]
    [InlineData(90, 110, 45, "5")]
    [InlineData(90, 110, 220, "10")]
    [InlineData(0, 110, 100, "NotComputable")]
    [InlineData(-3, 5, 4, "NotComputable")]
    public void The_ratio_of_a_range_is_whole_within_and_of_an_allowance_what_it_is_of_the_value(int low, int high, int actual, string expected)
    {
        var rule = new DeductionRule(RuleOperand.Ratio, null, DeductionRule.DeductionSide.Below, Measure.Parse("10%"), Award.Of(Points.From(1)), DeductionRule.PartialStep.Proportional);
        Assert.Equal(expected, Score(rule, Range(low, high), Did(actual), 10));
    }

    private static OverTargetPolicy Reduction { get; } = OverTargetPolicy.Reduce(new DeductionRule(
        RuleOperand.Ratio, Measure.Parse("130%"), DeductionRule.DeductionSide.Above, Measure.Parse("10%"), Award.Of(Points.From(2)), DeductionRule.PartialStep.Proportional));

    private static string Score(ScoringRule rule, TargetValue target, ActualValue actual, int points, OverTargetPolicy? over = null, bool accepts = false)
    {
        var standard = SampleStandard.Plain with
        {
            QuantityRule = SampleStandard.Of(rule),
            OverTarget = SampleStandard.Of(over ?? OverTargetPolicy.Cap),
            AcceptsAssertion = SampleStandard.Of(accepts),
            ExecutionPoints = null,
        };
        var line = Scorer.Score(Tree(Indicator(target, points)), [new IndicatorResult { IndicatorId = "a", Actual = actual }], null, standard).Lines[0];
        return line.Outcome is ScoreOutcome.Scored or ScoreOutcome.Ranged ? line.Contribution.ToString() : line.Outcome.GetType().Name;
    }
}
