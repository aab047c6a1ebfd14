using System.Globalization;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Indicators;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Fixtures;
using Xunit;
using static PerfEval.Core.Tests.Fixtures.Rows;

namespace PerfEval.Core.Tests.Scoring;

/// <summary>A range is as wide as what a value may mean, and no wider: both its ends are reached. A line is worth 10 points.</summary>
public sealed class WidthOfRangeTests
{
    // of ±0 everything but 0 is nothing and 0 itself all: no value gives what lies between
    [Theory]
    [InlineData(Comparator.AtLeast, 0, "[2, 10]")]
    [InlineData(Comparator.MoreThan, 0, "2")]
    [InlineData(Comparator.LessThan, 3, "[2, 10]")]
    [InlineData(Comparator.AtMost, -1, "2")]
    public void A_jump_takes_no_value_on_its_way(Comparator sign, int end, string expected)
    {
        var rule = Bands(RuleOperand.Ratio, ("<80%", 2), ("[80%, 90%)", 0), ("≥90%", 10));
        Assert.Equal(expected, Score(rule, Range(0, 0, "%"), Bound(sign, end, "%")));
    }

    [Theory]
    [InlineData(Comparator.AtLeast, 0, "[0, 10]")]
    [InlineData(Comparator.LessThan, 12, "[0, 10]")]   // 10 ÷ 12 is 83 %
    [InlineData(Comparator.AtMost, 10, "[0, 10]")]
    [InlineData(Comparator.MoreThan, 15, "2")]
    public void A_ratio_that_falls_steadily_takes_every_value_on_its_way(Comparator sign, int end, string expected)
    {
        var rule = Bands(RuleOperand.Ratio, ("<80%", 2), ("[80%, 90%)", 0), ("≥90%", 10));
        Assert.Equal(expected, Score(rule, Range(-10, 10, "%"), Bound(sign, end, "%")));
    }

    // missed is less than 12 %; a bare edge of 1 is 1 % or 100 %: 11 steps are lost at most
    [Theory]
    [InlineData(2, "[4.5, 10]")]
    [InlineData(1, "[0, 10]")]
    public void An_accepted_assertion_is_read_beside_a_bare_edge_as_a_bound_is(int tier, string expected)
    {
        var rule = Steps("1", DeductionRule.DeductionSide.Above, "1", 0.5m);
        Assert.Equal(expected, Score(rule, AtLeast(12, "%"), Asserted(tier)));
        Assert.Equal(expected, Score(rule, AtLeast(12, "%"), Bound(tier == 1 ? Comparator.AtLeast : Comparator.LessThan, 12, "%")));
    }

    [Fact]
    public void An_accepted_assertion_stands_in_the_unit_of_its_target()
    {
        var rule = Bands(RuleOperand.Value, ("≥3万元", 10), ("[2万元, 3万元)", 6), ("<2万元", 0));
        Assert.Equal("[6, 10]", Score(rule, AtLeast(20_000, "元"), Asserted(1)));
        Assert.Equal("0", Score(rule, AtLeast(20_000, "元"), Asserted(2)));
        Assert.Equal("[0, 10]", Score(rule, AtLeast(20_000, "次"), Asserted(1)));
    }

    // 7.5 beside a percentage is a percentage, and so is the other end of its range
    [Fact]
    public void The_ends_of_a_target_are_read_in_one_unit_whichever_of_them_is_the_edge()
    {
        var rule = Steps(null, DeductionRule.DeductionSide.Below, "1", 10);
        Assert.Equal("10", Score(rule, Range(1.5m, 7.5m, ""), Bound(Comparator.AtLeast, 2.5m, "%")));
        Assert.Equal("[0, 10]", Score(rule, Range(1.5m, 1.8m, ""), Bound(Comparator.AtLeast, 2.5m, "%")));
        Assert.Equal("[5.5, 10]", Score(rule, Range(1.5m, 95, "%"), Did(1.05m, "")));
    }

    // 万 alone is 万元 beside 元 and 万人 beside 万人, and the bare edge stands in it too; a step in 元 measures no persons
    [Theory]
    [InlineData("40000", "元", "1", "7")]
    [InlineData("4", "万元", "1", "7")]
    [InlineData("40000", "元", "10000元", "7")]
    [InlineData("4", "万元", "10000元", "7")]
    [InlineData("4", "万人", "1", "7")]
    [InlineData("4", "万人", "10000元", "[0, 10]")]
    public void A_bare_edge_takes_the_unit_that_the_target_takes(string done, string unit, string step, string expected) =>
        Assert.Equal(expected, Score(Steps("1", DeductionRule.DeductionSide.Above, step, 1), AtMost(9, "万"), Did(decimal.Parse(done, CultureInfo.InvariantCulture), unit)));

    private static BandRule Bands(RuleOperand over, params (string Range, int Points)[] bands) =>
        new(over, [.. bands.Select(band => new BandRule.Band(MeasureInterval.Parse(band.Range), Award.Of(Points.From(band.Points))))]);

    private static DeductionRule Steps(string? from, DeductionRule.DeductionSide side, string step, decimal cost) => new(
        RuleOperand.Value, from is null ? null : Measure.Parse(from), side, Measure.Parse(step), Award.Of(Points.From(cost)),
        DeductionRule.PartialStep.Proportional);

    private static string Score(ScoringRule rule, TargetValue target, ActualValue actual) => Line(
        target, actual, SampleStandard.Plain with { QuantityRule = SampleStandard.Of(rule), AcceptsAssertion = SampleStandard.Of(true) })
        .Contribution.ToString();
}
