using System;
using PerfEval.Core.Amounts;
using PerfEval.Core.Findings;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Fixtures;
using Xunit;

namespace PerfEval.Core.Tests.Scoring;

/// <summary>What a number of steps or of violations takes, at its edge, at the whole, between, and where only a bound is known.</summary>
public sealed class StepsTakenTests
{
    private static readonly DeductionEdge Edge = new(Ratio.Of(95, 1), Ratio.One, "95%", "1%");

    [Theory]
    [InlineData(0, "20", "没有违规，得满分 20.00")]
    [InlineData(1, "18", "违规 1 次：max(0, 20 − 2 × 1) = 18.00")]
    [InlineData(3, "14", "违规 3 次：max(0, 20 − 2 × 3) = 14.00")]
    [InlineData(10, "0", "违规 10 次：max(0, 20 − 2 × 10) = 0.00")]
    [InlineData(11, "0", "违规 11 次：max(0, 20 − 2 × 11) = 0.00")]
    public void Each_violation_takes_its_points_down_to_nothing(int count, string score, string sentence)
    {
        var result = Violations(new Spot(Ratio.Of(count, 1)), new Spot(Ratio.Of(count, 1)));
        Assert.Equal((score, sentence), (Text(result), result.Step.Render(Language.Chinese)));
    }

    [Fact]
    public void Violations_that_take_a_share_say_which()
    {
        var result = ViolationScoring.Score(new ViolationRule(Award.Of(Ratio.Percent(50))), Of(new Spot(Ratio.One), new Spot(Ratio.One)), Context());
        Assert.Equal("违规 1 次：max(0, 20 − 20 × 50% × 1) = 10.00", result.Step.Render(Language.Chinese));
    }

    [Fact]
    public void Bounds_of_a_count_are_whole_numbers()
    {
        Assert.Equal("[0, 14]", Text(Violations(At(3), Spot.Highest)));          // at least 3
        Assert.Equal("[0, 14]", Text(Violations(At(2, 1), Spot.Highest)));       // more than 2
        Assert.Equal("[16, 20]", Text(Violations(Spot.Lowest, At(2))));          // at most 2
        Assert.Equal("[16, 20]", Text(Violations(Spot.Lowest, At(3, -1))));      // fewer than 3
        Assert.Equal("[10, 16]", Text(Violations(At(2), At(5))));
        Assert.Equal("[10, 14]", Text(Violations(At(2, 1), At(5))));
        Assert.Equal("[12, 16]", Text(Violations(At(2), At(5, -1))));
    }

    [Fact]
    public void A_bound_that_settles_the_score_is_one_score_whatever_the_count()
    {
        var none = Violations(Spot.Lowest, At(1, -1));
        Assert.Equal(("20", "step.whatever"), (Text(none), none.Step.Key));

        var all = Violations(At(10), Spot.Highest);
        Assert.Equal(("0", "step.whatever"), (Text(all), all.Step.Key));
    }

    [Theory]
    [InlineData(DeductionRule.PartialStep.Whole, 190, 2, "20", "95%，未越过起扣点 95%，得满分 20.00")]
    [InlineData(DeductionRule.PartialStep.Whole, 96, 1, "20", "96%，未越过起扣点 95%，得满分 20.00")]
    [InlineData(DeductionRule.PartialStep.Whole, 189, 2, "18", "94.5%，起扣点 95%，每 1% 扣一次，计 1 次：max(0, 20 − 2 × 1) = 18.00")]
    [InlineData(DeductionRule.PartialStep.Whole, 94, 1, "18", "94%，起扣点 95%，每 1% 扣一次，计 1 次：max(0, 20 − 2 × 1) = 18.00")]
    [InlineData(DeductionRule.PartialStep.None, 189, 2, "20", "94.5%，起扣点 95%，不足一个 1%，不扣，得满分 20.00")]
    [InlineData(DeductionRule.PartialStep.None, 94, 1, "18", "94%，起扣点 95%，每 1% 扣一次，计 1 次：max(0, 20 − 2 × 1) = 18.00")]
    [InlineData(DeductionRule.PartialStep.Proportional, 189, 2, "19", "94.5%，起扣点 95%，每 1% 扣一次，计 1/2 次：max(0, 20 − 2 × 1/2) = 19.00")]
    [InlineData(DeductionRule.PartialStep.Proportional, 93, 1, "16", "93%，起扣点 95%，每 1% 扣一次，计 2 次：max(0, 20 − 2 × 2) = 16.00")]
    [InlineData(DeductionRule.PartialStep.Whole, 85, 1, "0", "85%，起扣点 95%，每 1% 扣一次，计 10 次：max(0, 20 − 2 × 10) = 0.00")]
    [InlineData(DeductionRule.PartialStep.Whole, 80, 1, "0", "80%，起扣点 95%，每 1% 扣一次，计 15 次：max(0, 20 − 2 × 15) = 0.00")]
    public void Steps_below_an_edge_are_counted_as_the_standard_says(
        DeductionRule.PartialStep partial, int numerator, int denominator, string score, string sentence)
    {
        var number = Ratio.Of(numerator, denominator);
        var value = FormattableString.Invariant($"{(decimal)numerator / denominator}%");
        var result = Deducted(partial, new Attainment.Read([NumberSpan.Exactly(number)], value, Why, Edge));
        Assert.Equal(score, Text(result));
        Assert.EndsWith(sentence, result.Step.Render(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void A_bound_counts_the_steps_of_what_lies_just_inside_it()
    {
        Assert.Equal("[19, 20]", Text(Deducted(DeductionRule.PartialStep.Whole, Between(At(94, 1), Spot.Highest), cost: 1)));
        Assert.Equal("[0, 18]", Text(Deducted(DeductionRule.PartialStep.Whole, Between(Spot.Lowest, At(94, -1)), cost: 1)));
        Assert.Equal("[0, 19]", Text(Deducted(DeductionRule.PartialStep.Whole, Between(Spot.Lowest, At(94)), cost: 1)));
        Assert.Equal("[0, 19]", Text(Deducted(DeductionRule.PartialStep.None, Between(Spot.Lowest, At(94, -1)), cost: 1)));
        Assert.Equal("[19, 20]", Text(Deducted(DeductionRule.PartialStep.None, Between(At(94), Spot.Highest), cost: 1)));

        var settled = Deducted(DeductionRule.PartialStep.None, Between(At(94, 1), Spot.Highest), cost: 1);
        Assert.Equal(("20", "step.whatever"), (Text(settled), settled.Step.Key));
    }

    [Fact]
    public void What_may_be_off_a_target_of_nothing_loses_all()
    {
        var read = new Attainment.Read([NumberSpan.Exactly(Ratio.Of(93, 1))], "93%", Why, Edge, MayBeLost: true);
        Assert.Equal("[0, 16]", Text(Deducted(DeductionRule.PartialStep.Whole, read)));

        var lost = Deducted(DeductionRule.PartialStep.Whole, new Attainment.Read([], "", Why, Edge, MayBeLost: true));
        Assert.Equal(("0", "step.offZero"), (Text(lost), lost.Step.Key));
    }

    [Fact]
    public void Two_numbers_that_cost_the_same_are_one_score_whatever_it_is()
    {
        var read = new Attainment.Read([NumberSpan.Exactly(Ratio.Of(97, 1)), NumberSpan.Exactly(Ratio.Of(99, 1))], "", Why, Edge);
        var result = Deducted(DeductionRule.PartialStep.Whole, read);
        Assert.Equal(("20", "step.whatever"), (Text(result), result.Step.Key));
    }

    [Fact]
    public void Above_an_edge_the_same_steps_count_the_other_way()
    {
        var rule = new DeductionRule(
            RuleOperand.Value, Measure.Parse("95%"), DeductionRule.DeductionSide.Above, Measure.Parse("1%"), Award.Of(Points.From(1)),
            DeductionRule.PartialStep.Whole);
        Assert.Equal("18", Text(DeductionScoring.Score(rule, Between(At(97), At(97)), Context())));
        Assert.Equal("20", Text(DeductionScoring.Score(rule, Between(At(95), At(95)), Context())));
        Assert.Equal("[0, 17]", Text(DeductionScoring.Score(rule, Between(At(97, 1), Spot.Highest), Context())));
        Assert.Equal("[18, 20]", Text(DeductionScoring.Score(rule, Between(Spot.Lowest, At(97, -1)), Context())));
    }

    private static OpenReason Why => OpenReason.Of(OpenReasonKind.Bound);

    private static Spot At(int number, int side = 0) => new(Ratio.Of(number, 1), side);

    private static Attainment.Read Of(Spot low, Spot high) => new([new NumberSpan(low, high)], "", Why);

    private static Attainment.Read Between(Spot low, Spot high) => new([new NumberSpan(low, high)], "", Why, Edge);

    private static LineContext Context() => new(Points.From(20), SampleStandard.Plain, null, null, []);

    private static LineResult Violations(Spot low, Spot high) =>
        ViolationScoring.Score(new ViolationRule(Award.Of(Points.From(2))), Of(low, high), Context());

    private static LineResult Deducted(DeductionRule.PartialStep partial, Attainment.Read read, int cost = 2) => DeductionScoring.Score(
        new DeductionRule(
            RuleOperand.Value, Measure.Parse("95%"), DeductionRule.DeductionSide.Below, Measure.Parse("1%"), Award.Of(Points.From(cost)), partial),
        read, Context());

    private static string Text(LineResult result) => result.Outcome switch
    {
        ScoreOutcome.Scored scored => scored.Points.ToString(),
        ScoreOutcome.Ranged ranged => ranged.Range.ToString(),
        _ => result.Step.Key,
    };
}
