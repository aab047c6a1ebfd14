using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Indicators;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Fixtures;
using Xunit;
using static PerfEval.Core.Tests.Fixtures.Rows;

namespace PerfEval.Core.Tests.Scoring;

/// <summary>Inputs at which the right score and the nearest wrong one differ: the better of two readings, caps that may hold, an award that
/// is just the points.</summary>
public sealed class ClosestMissTests
{
    // 0.9 is 0.9 % or 90 %: the better reading is now the one, now the other
    [Theory]
    [InlineData(DeductionRule.DeductionSide.Below, 95, "[0, 9]")]
    [InlineData(DeductionRule.DeductionSide.Above, 50, "[2, 10]")]
    [InlineData(DeductionRule.DeductionSide.Above, 3, "[0, 10]")]
    public void A_deduction_reads_a_bare_share_both_ways_and_keeps_the_better_one(DeductionRule.DeductionSide side, int edge, string score)
    {
        var standard = SampleStandard.Plain with
        {
            QuantityRule = SampleStandard.Of<ScoringRule>(new DeductionRule(
                RuleOperand.Value, Measure.Of(edge, "%"), side, Measure.Of(5, "%"), Award.Of(Points.From(1)), DeductionRule.PartialStep.Whole)),
        };
        Assert.Equal(score, Line(AtLeast(95, "%"), Did(0.9m, ""), standard).Contribution.ToString());
    }

    [Fact]
    public void A_grade_that_a_cap_may_lower_is_not_definite_and_one_it_surely_lowers_is()
    {
        var standard = Capped(new TotalCap("限级", new CapTrigger.ScoreBelow("乙", Ratio.Percent(60)), null, "fair"));

        Assert.Null(Score(standard, ("甲", 90, Did(90)), ("乙", 10, ActualValue.Blank)).Grade);
        Assert.Equal("fair", Score(standard, ("甲", 95, Did(95)), ("乙", 5, Did(1))).Grade?.Code);
        Assert.Equal("excellent", Score(standard, ("甲", 95, Did(95)), ("乙", 5, Did(5))).Grade?.Code);
    }

    [Theory]
    [InlineData(NotApplicablePolicy.Excluded)]
    [InlineData(NotApplicablePolicy.ExcludedAndRescaled)]
    [InlineData(NotApplicablePolicy.Full)]
    public void A_line_that_does_not_apply_is_below_nothing(NotApplicablePolicy policy)
    {
        var standard = Capped(new TotalCap("限分", new CapTrigger.ScoreBelow("乙", Ratio.One), Points.From(59),
            "poor")) with
        { NotApplicable = SampleStandard.Of(policy) };
        var scored = Score(standard, ("甲", 95, Did(95)), ("乙", 5, NotApplicable));

        Assert.Empty(scored.Caps);
        Assert.True(scored.Total.Min >= Points.From(95));
        Assert.Single(Score(standard, ("甲", 95, Did(95)), ("乙", 5, Did(1))).Caps);
    }

    [Fact]
    public void A_line_of_0_points_has_no_share_and_is_below_nothing()
    {
        var standard = Capped(new TotalCap("限分", new CapTrigger.ScoreBelow("乙", Ratio.One), Points.From(59), "poor"));

        foreach (var actual in new[] { Did(0), ActualValue.Blank, Said("无") })
        {
            var scored = Score(standard, ("甲", 95, Did(95)), ("乙", 0, actual));
            Assert.Empty(scored.Caps);
            Assert.Equal("95", scored.Total.ToString());
        }

        Assert.Single(Score(standard, ("甲", 95, Did(95)), ("乙", 1, Did(0))).Caps);
    }

    [Theory]
    [InlineData(9.9999, false)]
    [InlineData(10, false)]
    [InlineData(10.0001, true)]
    public void An_award_of_just_the_points_is_no_more_than_the_points(decimal award, bool isMore)
    {
        var rule = new BandRule(RuleOperand.Value,
            [new BandRule.Band(MeasureInterval.Parse("≥90%"), Award.Of(Points.From(award))),
            new BandRule.Band(MeasureInterval.Parse("<90%"), Award.None)]);
        var line = Line(Words("见规定"), Did(95, "%"), SampleStandard.Plain with { WordingRule = SampleStandard.Of<ScoringRule>(rule) });

        Assert.Equal(isMore, line.Assumptions.Any(assumption => assumption.Kind == AssumptionKind.AwardAbovePoints));
    }

    // neither applies: the one left as a line that does not apply is the one of more points, in whatever order they stand
    [Theory]
    [InlineData(5, 10)]
    [InlineData(10, 5)]
    public void Of_members_that_do_not_apply_the_one_of_fewer_points_is_left_out(int first, int second)
    {
        var standard = SampleStandard.Plain with
        {
            ExecutionPoints = null,
            Groups = [SampleStandard.Of(new IndicatorGroup("择优", ["甲", "乙"], 1))]
        };
        var scored = Score(standard, ("甲", first, NotApplicable), ("乙", second, NotApplicable), ("丙", 10, Did(5)));

        Assert.Equal("20", scored.Ledger.Full.ToString());
        Assert.Equal("50", scored.Total.ToString());
    }

    private static EvaluationStandard Capped(TotalCap cap) =>
        SampleStandard.Plain with { ExecutionPoints = null, Caps = [SampleStandard.Of(cap)] };

    private static ScoredEvaluation Score(EvaluationStandard standard, params (string Name, int Points, ActualValue Actual)[] rows) =>
        Scorer.Score(
        Tree([.. rows.Select(row => Indicator(AtLeast(row.Points), row.Points, row.Name, row.Name))]),
        [.. rows.Select(row => new IndicatorResult { IndicatorId = row.Name, Actual = row.Actual })], null, standard);
}
