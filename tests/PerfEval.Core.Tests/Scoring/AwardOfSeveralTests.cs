using PerfEval.Core.Amounts;
using PerfEval.Core.Findings;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Fixtures;
using Xunit;

namespace PerfEval.Core.Tests.Scoring;

/// <summary>Several readings of one value: which share each comes to, and what stands where one of them has none.</summary>
public sealed class AwardOfSeveralTests
{
    private static readonly Attainment Full = new Attainment.Reached();
    private static readonly Attainment Nothing = new Attainment.Missed();
    private static readonly Attainment NoShare = new Attainment.NoRatio(Measure.Parse("0次"));

    // two points for each full tenth beyond 130 %
    private static readonly OverTargetPolicy Reduction = OverTargetPolicy.Reduce(new DeductionRule(
        RuleOperand.Ratio, Measure.Parse("130%"), DeductionRule.DeductionSide.Above, Measure.Parse("10%"), Award.Of(Points.From(2)),
        DeductionRule.PartialStep.Whole));

    [Fact]
    public void All_of_them_reached_are_full_points_for_what_was_done() =>
        Assert.Equal("20 step.reached", By(new ProportionRule(), Full, Full));

    [Fact]
    public void All_of_them_missed_are_missed() => Assert.Equal("0 step.missed", By(new ProportionRule(), Nothing, Nothing));

    [Fact]
    public void One_reached_and_one_missed_leave_everything_between() =>
        Assert.Equal("[0, 20] step.range Bound", By(new ProportionRule(), Full, Nothing));

    [Fact]
    public void Two_shares_are_the_ends_of_a_range_in_either_order()
    {
        Assert.Equal("[10, 15] step.range Bound", By(new ProportionRule(), Share(1, 2), Share(3, 4)));
        Assert.Equal("[10, 15] step.range Bound", By(new ProportionRule(), Share(3, 4), Share(1, 2)));
        Assert.Equal("[10, 15] step.range Bound", By(new ProportionRule(), Share(3, 4), Share(3, 5), Share(1, 2)));
    }

    [Fact]
    public void One_share_however_often_is_one_score() => Assert.Equal("10 step.whatever", By(new ProportionRule(), Share(1, 2), Share(1, 2)));

    [Fact]
    public void A_bound_just_met_beside_what_is_reached_is_full_points_without_being_reached() =>
        Assert.Equal("20 step.whatever", By(new ProportionRule(), Full, Share(1, 1)));

    [Fact]
    public void One_without_a_ratio_beside_one_with_leaves_all_open_in_either_order()
    {
        Assert.Equal("[0, 20] step.range Bound", By(new ProportionRule(), NoShare, Share(1, 2)));
        Assert.Equal("[0, 20] step.range Bound", By(new ProportionRule(), Share(1, 2), NoShare));
        Assert.Equal("[0, 20] step.range Bound", By(new ProportionRule(), Full, NoShare));
    }

    [Fact]
    public void None_with_a_ratio_cannot_be_computed_and_the_target_is_named()
    {
        var result = Apply(new ProportionRule(), SampleStandard.Plain, NoShare, NoShare);
        var outcome = Assert.IsType<ScoreOutcome.NotComputable>(result.Outcome);
        Assert.Equal((OpenReasonKind.NoRatio, "step.notComputable"), (outcome.Why.Kind, result.Step.Key));
        Assert.Equal("无法计算，得分计为 [0.00, 20.00]", result.Step.Render(Language.Chinese));
    }

    [Fact]
    public void All_or_nothing_asks_for_no_ratio()
    {
        Assert.Equal("0 step.missed", By(new AttainmentRule(), NoShare, NoShare));
        Assert.Equal("[0, 20] step.range Bound", By(new AttainmentRule(), Full, NoShare));
        Assert.Equal("0 step.missed", By(new AttainmentRule(), Share(1, 2), Share(3, 4)));
        Assert.Equal("20 step.reached", By(new AttainmentRule(), Full, Full));
    }

    [Fact]
    public void A_share_at_the_floor_counts_and_one_below_it_is_nothing()
    {
        var floor = new ProportionRule(Ratio.Percent(60));
        Assert.Equal("[12, 15] step.range Bound", By(floor, Share(3, 5), Share(3, 4)));
        Assert.Equal("[0, 15] step.range Bound", By(floor, Share(1, 2), Share(3, 4)));
        Assert.Equal("0 step.missed", By(floor, Share(1, 2), Share(1, 3)));
    }

    [Fact]
    public void Each_of_them_is_reduced_far_above_the_target()
    {
        Assert.Equal("[16, 20] step.range Bound", Reduced(new ProportionRule(), At(1, 1), At(3, 2)));
        Assert.Equal("[16, 20] step.range Bound", Reduced(new AttainmentRule(), At(3, 2), At(1, 1)));
        Assert.Equal("16 step.whatever", Reduced(new ProportionRule(), At(3, 2), At(3, 2)));
        Assert.Equal("0 step.whatever", Reduced(new ProportionRule(), At(3, 1), At(3, 1)));
        Assert.Equal("20 step.reached", Reduced(new ProportionRule(), Full, Full));
    }

    [Fact]
    public void A_share_that_fits_no_fraction_leaves_all_open_and_says_so()
    {
        var reduction = OverTargetPolicy.Reduce(new DeductionRule(
            RuleOperand.Ratio, Measure.Parse("130%"), DeductionRule.DeductionSide.Above, Measure.Parse("10%"), Award.Of(Points.From(2)),
            DeductionRule.PartialStep.Proportional));
        var standard = SampleStandard.Plain with { OverTarget = SampleStandard.Of(reduction) };

        // 2.3 less this rate is a fraction over ten times its denominator, and nothing cancels
        Assert.Equal(
            "[0, 20] step.range BeyondLimit",
            Text(Apply(new ProportionRule(), standard, At(1, 1), At(1_300_000_000_000_000_000, 999_999_999_999_999_989))));
    }

    private static Attainment.Short Share(long numerator, long denominator) => new(new Spot(Ratio.Of(numerator, denominator)), "");

    private static Attainment.Reached At(long numerator, long denominator) => new(new Spot(Ratio.Of(numerator, denominator)));

    private static string By(ScoringRule rule, params Attainment[] places) => Text(Apply(rule, SampleStandard.Plain, places));

    private static string Reduced(ScoringRule rule, params Attainment[] places) =>
        Text(Apply(rule, SampleStandard.Plain with { OverTarget = SampleStandard.Of(Reduction) }, places));

    private static LineResult Apply(ScoringRule rule, EvaluationStandard standard, params Attainment[] places) => rule.Accept(new RuleAward(
        new Attainment.Several([.. places], OpenReason.Of(OpenReasonKind.Bound)), new LineContext(Points.From(20), standard, null, null, [])));

    private static string Text(LineResult result) => result.Outcome switch
    {
        ScoreOutcome.Scored scored => $"{scored.Points} {result.Step.Key}",
        ScoreOutcome.Ranged ranged => $"{ranged.Range} {result.Step.Key} {ranged.Why.Kind}",
        _ => result.Step.Key,
    };
}
