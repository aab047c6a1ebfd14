using System;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Standards;
using Xunit;

namespace PerfEval.Core.Tests.Standards;

/// <summary>Rules that contradict themselves are refused when they are built, and the message says which value is the trouble.</summary>
public sealed class EdgeRuleRefusalTests
{
    [Theory]
    [InlineData(RuleOperand.Value, "No band covers 90%", "≥95%", "(90%, 95%)", "<90%")]
    [InlineData(RuleOperand.Value, "No band covers 50%", ">60%", "(50%, 60%]", "<50%")]
    [InlineData(RuleOperand.Value, "No band covers numbers above 50% and below 60%", ">=60%", "≤50%")]
    [InlineData(RuleOperand.Value, "No band covers 50%, between", ">=60%", "<50%")]
    [InlineData(RuleOperand.Value, "both cover 90%", "≥90%", "≤90%")]
    [InlineData(RuleOperand.Value, "both cover 80%", "≥80%", "[70%, 90%)", "<70%")]
    [InlineData(RuleOperand.Value, "No band covers numbers below 0", "=0", ">0")]
    [InlineData(RuleOperand.Value, "No band covers numbers above 100%", "[0%, 100%]", "<0%")]
    [InlineData(RuleOperand.Value, "No band covers 100%", "[0%, 100%)", "<0%")]
    [InlineData(RuleOperand.Value, "both cover", "(-∞, +∞)", "≥1")]
    [InlineData(RuleOperand.Value, "one unit", "≥90%", "<90次")]
    [InlineData(RuleOperand.Ratio, "no share of one", "≥90次", "<90次")]
    [InlineData(RuleOperand.Days, "days", "≥1%", "<1%")]
    [InlineData(RuleOperand.Deviation, "No band covers numbers below 1%", "≥1%")]
    [InlineData(RuleOperand.Deviation, "No band covers 0%", ">0%")]
    public void Bands_with_a_gap_or_an_overlap_name_the_value(RuleOperand over, string expected, params string[] ranges)
    {
        var error = Assert.Throws<ArgumentException>(() => Bands(over, ranges));
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
    }

    // the controls: the same bands with the gap closed
    [Theory]
    [InlineData(RuleOperand.Value, "≥95%", "[90%, 95%)", "<90%")]
    [InlineData(RuleOperand.Value, "≥1万元", "[5000元, 10000元)", "<5000元")]
    [InlineData(RuleOperand.Deviation, "≤10%", "(10%, 15%]", "(15%, 20%]", ">20%")]
    [InlineData(RuleOperand.Deviation, "=0%", "(0%, 10%]", ">10%")]
    [InlineData(RuleOperand.Days, "≤0天", "(0天, 15天]", "(15天, 30天]", ">30天")]
    [InlineData(RuleOperand.Ratio, "(-∞, +∞)")]
    public void Bands_that_cover_everything_once_are_taken(RuleOperand over, params string[] ranges) => Assert.Equal(ranges.Length, Bands(over, ranges).Bands.Count);

    [Fact]
    public void The_gap_of_a_printed_table_is_found()
    {
        // a published grade table for on-time arrival: 100%, 80–100%, 60–80%, below 50%
        var error = Assert.Throws<ArgumentException>(() => Bands(RuleOperand.Value, ["≥100%", "[80%, 100%)", "[60%, 80%)", "<50%"]));
        Assert.Contains("No band covers 50%", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Points_beside_shares_are_refused() => Assert.Throws<ArgumentException>(() => new BandRule(
        RuleOperand.Value,
        [new BandRule.Band(MeasureInterval.Parse("≥1"), Award.Of(Points.From(1))), new BandRule.Band(MeasureInterval.Parse("<1"), Award.Of(Ratio.Percent(50)))]));

    [Fact]
    public void A_deduction_that_takes_nothing_off_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Deduction(RuleOperand.Value, "100%", DeductionRule.DeductionSide.Above, "0%"));
        Assert.Throws<ArgumentException>(() => Deduction(RuleOperand.Value, "100%", DeductionRule.DeductionSide.Above, "-1%"));
        Assert.Throws<ArgumentException>(() => Deduction(RuleOperand.Value, "100%", DeductionRule.DeductionSide.Above, "1%", 0));
        Assert.Throws<ArgumentException>(() => Deduction(RuleOperand.Deviation, "10%", DeductionRule.DeductionSide.Below, "1%"));
        Assert.Throws<ArgumentException>(() => Deduction(RuleOperand.Days, null, DeductionRule.DeductionSide.Below, "1天"));
        Assert.Throws<ArgumentException>(() => Deduction(RuleOperand.Days, null, DeductionRule.DeductionSide.Above, "1%"));
        Assert.Throws<ArgumentException>(() => Deduction(RuleOperand.Ratio, "100次", DeductionRule.DeductionSide.Above, "1%"));
        Assert.Throws<ArgumentException>(() => Deduction(RuleOperand.Value, "100次", DeductionRule.DeductionSide.Above, "1%"));
        Assert.Throws<ArgumentException>(() => new ViolationRule(Award.None));
        Assert.NotNull(Deduction(RuleOperand.Value, "100%", DeductionRule.DeductionSide.Below, "5‰"));
    }

    [Fact]
    public void A_checklist_makes_the_whole_or_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new ChecklistRule([]));
        Assert.Throws<ArgumentException>(() => Checklist(("甲", 40), ("乙", 40)));
        Assert.Throws<ArgumentException>(() => Checklist(("甲", 40), ("甲", 60)));
        Assert.Throws<ArgumentException>(() => new ChecklistRule([new ChecklistRule.Element("甲", Award.Of(Points.Zero))]));
        Assert.Throws<ArgumentException>(() => new ChecklistRule([new ChecklistRule.Element("甲", Award.Of(Points.From(1))), new ChecklistRule.Element("乙", Award.Of(Ratio.One))]));
        Assert.Equal(2, Checklist(("甲", 40), ("乙", 60)).Elements.Count);
    }

    [Fact]
    public void A_group_leaves_some_in_and_some_out()
    {
        Assert.Throws<ArgumentException>(() => new IndicatorGroup("择优", ["甲"], 1));
        Assert.Throws<ArgumentException>(() => new IndicatorGroup("择优", ["甲", "甲"], 1));
        Assert.Throws<ArgumentException>(() => new IndicatorGroup("择优", ["甲", "乙"], 0));
        Assert.Throws<ArgumentException>(() => new IndicatorGroup("择优", ["甲", "乙"], 2));
        Assert.True(new IndicatorGroup("择优", ["“甲”指标", "乙"], 1).Has("甲"));
    }

    [Fact]
    public void A_cap_caps_something()
    {
        Assert.Throws<ArgumentException>(() => new TotalCap("否决", new CapTrigger.Incident("违纪"), null, null));
        Assert.Throws<ArgumentException>(() => new TotalCap("否决", new CapTrigger.Incident("违纪"), Points.From(-1), null));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CapTrigger.ScoreBelow("甲", Ratio.Zero));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CapTrigger.ScoreBelow("甲", Ratio.Percent(101)));
    }

    [Fact]
    public void Over_attainment_is_reduced_beyond_the_target_and_not_before()
    {
        Assert.Throws<ArgumentException>(() => OverTargetPolicy.Reduce(Deduction(RuleOperand.Ratio, "99%", DeductionRule.DeductionSide.Above, "1%")));
        Assert.Throws<ArgumentException>(() => OverTargetPolicy.Reduce(Deduction(RuleOperand.Ratio, null, DeductionRule.DeductionSide.Above, "1%")));
        Assert.Throws<ArgumentException>(() => OverTargetPolicy.Reduce(Deduction(RuleOperand.Ratio, "130%", DeductionRule.DeductionSide.Below, "1%")));
        Assert.Throws<ArgumentException>(() => OverTargetPolicy.Reduce(Deduction(RuleOperand.Value, "130%", DeductionRule.DeductionSide.Above, "1%")));
        Assert.NotNull(OverTargetPolicy.Reduce(Deduction(RuleOperand.Ratio, "130%", DeductionRule.DeductionSide.Above, "10%")).Reduction);
    }

    [Fact]
    public void An_award_is_neither_negative_nor_more_than_all()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Award.Of(Points.From(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Award.Of(Ratio.Percent(101)));
        Assert.Equal(Ratio.One, Award.Of(Points.From(6)).ShareOf(Points.From(5)));
        Assert.Equal(Ratio.Zero, Award.Of(Points.From(6)).ShareOf(Points.Zero));
        Assert.Equal(Ratio.Percent(80), Award.Of(Points.From(4)).ShareOf(Points.From(5)));
    }

    private static BandRule Bands(RuleOperand over, string[] ranges) =>
        new(over, [.. ranges.Select((range, i) => new BandRule.Band(MeasureInterval.Parse(range), Award.Of(Points.From(i))))]);

    private static DeductionRule Deduction(RuleOperand over, string? from, DeductionRule.DeductionSide side, string step, decimal cost = 0.5m) =>
        new(over, from is null ? null : Measure.Parse(from), side, Measure.Parse(step), Award.Of(Points.From(cost)), DeductionRule.PartialStep.Whole);

    private static ChecklistRule Checklist(params (string Name, int Share)[] elements) =>
        new([.. elements.Select(element => new ChecklistRule.Element(element.Name, Award.Of(Ratio.Percent(element.Share))))]);
}
