using PerfEval.Core.Amounts;
using PerfEval.Core.Indicators;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Fixtures;
using Xunit;
using static PerfEval.Core.Tests.Fixtures.Rows;

namespace PerfEval.Core.Tests.Scoring;

/// <summary>Corners where target, actual value and rule meet seldom.</summary>
public sealed class MatrixCornerTests
{
    [Theory]
    [InlineData(3, "[0, 5]")]
    [InlineData(10, "[0, 10]")]
    [InlineData(40, "[0, 10]")]
    public void Elements_nobody_speaks_of_give_at_most_what_they_are_worth_together(int second, string expected)
    {
        var rule = new ChecklistRule([new ChecklistRule.Element("甲", Award.Of(Points.From(2))), new ChecklistRule.Element("乙", Award.Of(Points.From(second)))]);
        Assert.Equal(expected, Line(AtLeast(5), Did(5), With(rule)).Contribution.ToString());
    }

    [Theory]
    [InlineData(1, "[8, 10]")]
    [InlineData(2, "[6, 8]")]
    [InlineData(3, "[0, 6]")]
    public void An_accepted_assertion_says_the_tier_of_a_number_and_of_a_date(int tier, string expected)
    {
        var standard = With(new TierRule(Ratio.Percent(80), Ratio.Percent(60))) with { AcceptsAssertion = SampleStandard.Of(true) };
        Assert.Equal(expected, Line(AtLeast(5), Asserted(tier), standard).Contribution.ToString());
        Assert.Equal(expected, Line(By("2022-06"), Asserted(tier), standard).Contribution.ToString());
        Assert.Equal("[0, 10]", Line(AtLeast(5), Asserted(tier), standard with { AcceptsAssertion = SampleStandard.Of(false) }).Contribution.ToString());
    }

    [Fact]
    public void A_bare_edge_beside_a_multiplier_alone_stands_in_the_unit_of_what_was_done()
    {
        var rule = new DeductionRule(RuleOperand.Value, Measure.Of(1, ""), DeductionRule.DeductionSide.Above, Measure.Of(5, ""), Award.Of(Ratio.Percent(5)), DeductionRule.PartialStep.Proportional);
        var line = Scorer.Score(
            new IndicatorTree([new FirstLevelIndicator("成本指标", default, [new SecondLevelIndicator("成本指标", [Indicator(LessThan(80, "万"))])])]),
            [new IndicatorResult { IndicatorId = "a", Actual = Did(75, "万人") }], null, With(rule)).Lines[0];
        Assert.Equal("2.6", line.Contribution.ToString());
    }

    private static EvaluationStandard With(ScoringRule rule) => SampleStandard.Plain with { ExecutionPoints = null, QuantityRule = SampleStandard.Of(rule) };
}
