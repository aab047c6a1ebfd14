using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Fixtures;
using Xunit;
using static PerfEval.Core.Tests.Fixtures.Rows;

namespace PerfEval.Core.Tests.Scoring;

/// <summary>Worked examples of printed rating tables, and the corners of rules with edges of their own. A line is worth 10 points unless said.</summary>
public sealed class EdgeRuleTests
{
    // satisfaction: 90 % gives 10, every 5 % below costs 1, down to 0
    [Theory]
    [InlineData("90", "10")]
    [InlineData("95", "10")]
    [InlineData("85", "9")]
    [InlineData("84", "8")]     // 6 below: part of a step counts as one
    [InlineData("40", "0")]
    [InlineData("10", "0")]
    public void Satisfaction_below_90_loses_a_point_for_every_5(string actual, string score) =>
        Assert.Equal(score, Scored(Deduction(RuleOperand.Value, "90%", DeductionRule.DeductionSide.Below, "5%", 1, DeductionRule.PartialStep.Whole), AtLeast(90, "%"), Percent(actual)));

    // 在职人员控制率: up to 100 % full, every percentage point above costs 0.5
    [Theory]
    [InlineData(DeductionRule.PartialStep.Proportional, "101.5", "9.25")]
    [InlineData(DeductionRule.PartialStep.Whole, "101.5", "9")]
    [InlineData(DeductionRule.PartialStep.None, "101.5", "9.5")]
    [InlineData(DeductionRule.PartialStep.Proportional, "100", "10")]
    [InlineData(DeductionRule.PartialStep.Whole, "100.000001", "9.5")]
    [InlineData(DeductionRule.PartialStep.None, "100.999999", "10")]
    [InlineData(DeductionRule.PartialStep.Proportional, "120", "0")]
    [InlineData(DeductionRule.PartialStep.Proportional, "119.99", "0.01")]   // 0.005, half up
    public void Every_point_above_100_costs_half_a_point(DeductionRule.PartialStep partial, string actual, string score) =>
        Assert.Equal(score, Scored(Deduction(RuleOperand.Value, "100%", DeductionRule.DeductionSide.Above, "1%", 0.5m, partial), AtMost(100, "%"), Percent(actual)));

    // cost control: within ±10 % 5 points, ±15 % 3, ±20 % 1, else none
    [Theory]
    [InlineData("-8", "5")]
    [InlineData("10", "5")]
    [InlineData("-10.01", "3")]
    [InlineData("15", "3")]
    [InlineData("20", "1")]
    [InlineData("-20.5", "0")]
    public void A_symmetric_tolerance_reads_the_size_of_a_filled_in_deviation(string actual, string score) =>
        Assert.Equal(score, Scored(Tolerance, Range(-10, 10, "%"), Percent(actual)));

    [Theory]
    [InlineData(108, "5")]
    [InlineData(85, "3")]
    [InlineData(80, "1")]
    [InlineData(125, "0")]
    public void A_symmetric_tolerance_reads_the_deviation_from_a_target(int actual, string score) =>
        Assert.Equal(score, Scored(Tolerance, Bare(100, "万元"), Did(actual, "万元")));

    // 预算控制率: 0 gives 5, to 10 % 4, to 20 % 3, to 30 % 2, above none
    [Theory]
    [InlineData("0", "5")]
    [InlineData("-50.47", "5")]
    [InlineData("0.01", "4")]
    [InlineData("10", "4")]
    [InlineData("30", "2")]
    [InlineData("30.01", "0")]
    public void Bands_include_the_end_that_is_printed(string actual, string score) =>
        Assert.Equal(score, Scored(Bands(RuleOperand.Value, ("≤0%", 5), ("(0%, 10%]", 4), ("(10%, 20%]", 3), ("(20%, 30%]", 2), (">30%", 0)), Words("见规定"), Percent(actual)));

    // finished on time / up to 15 days late / 15 to 30 / later
    [Theory]
    [InlineData("2020-06-30", "10")]
    [InlineData("2020-05-01", "10")]
    [InlineData("2020-07-15", "7")]
    [InlineData("2020-07-16", "4")]
    [InlineData("2020-07-31", "0")]
    [InlineData("2020-07", "[0, 7]")]
    [InlineData("2020-08", "0")]
    public void Bands_over_days_read_how_late_it_was(string done, string score) => Assert.Equal(
        score, Scored(Bands(RuleOperand.Days, ("≤0天", 10), ("(0天, 15天]", 7), ("(15天, 30天]", 4), (">30天", 0)), By("2020-06"), On(done)));

    [Theory]
    [InlineData("2020-06-30", "10")]
    [InlineData("2020-07-01", "9.5")]
    [InlineData("2020-07-20", "0")]
    [InlineData("2020-07", "[0, 9.5]")]
    [InlineData("2020-01", "10")]
    public void Every_day_late_costs_half_a_point(string done, string score) =>
        Assert.Equal(score, Scored(Deduction(RuleOperand.Days, null, DeductionRule.DeductionSide.Above, "1天", 0.5m, DeductionRule.PartialStep.Whole), By("2020-06-30"), On(done)));

    // the area falls short of the task: 1 point for every 1 %
    [Theory]
    [InlineData(1000, "10")]
    [InlineData(1200, "10")]
    [InlineData(970, "7")]
    [InlineData(965, "6.5")]
    public void A_ratio_below_its_target_loses_points(int actual, string score) => Assert.Equal(
        score, Scored(Deduction(RuleOperand.Ratio, null, DeductionRule.DeductionSide.Below, "1%", 1, DeductionRule.PartialStep.Proportional), AtLeast(1000, "亩"), Did(actual, "亩")));

    [Fact]
    public void A_share_of_the_points_is_deducted_like_points() => Assert.Equal(
        "8", Scored(new DeductionRule(RuleOperand.Value, null, DeductionRule.DeductionSide.Above, Measure.Of(1, "次"), Award.Of(Ratio.Percent(10)), DeductionRule.PartialStep.Whole), AtMost(3), Did(5)));

    [Fact]
    public void Over_values_the_target_is_not_asked_for()
    {
        var rule = Bands(RuleOperand.Value, ("≥90%", 10), ("<90%", 0));
        Assert.Equal("10", Scored(rule, TargetValue.NotStated, Percent("95")));
        Assert.Equal("0", Scored(rule, new TargetValue.NotApplicable("/"), Percent("80")));
        Assert.Equal("NotComputable", Scored(Bands(RuleOperand.Ratio, ("≥90%", 10), ("<90%", 0)), TargetValue.NotStated, Percent("95")));
        Assert.Equal("NotComputable", Scored(Deduction(RuleOperand.Value, null, DeductionRule.DeductionSide.Below, "1%", 1), TargetValue.NotStated, Percent("95")));
    }

    [Theory]
    [InlineData("≥266", "[4, 10]")]
    [InlineData("≥300", "10")]
    [InlineData(">299", "[7, 10]")]
    [InlineData("≤50", "0")]
    [InlineData("<300", "[0, 7]")]
    public void A_bound_gives_the_least_and_the_best_of_the_bands_it_meets(string bound, string score)
    {
        var sign = bound[0] switch { '≥' => Comparator.AtLeast, '>' => Comparator.MoreThan, '≤' => Comparator.AtMost, _ => Comparator.LessThan };
        Assert.Equal(score, Scored(
            Bands(RuleOperand.Value, ("≥300米", 10), ("[280米, 300米)", 7), ("[100米, 280米)", 4), ("<100米", 0)), AtLeast(300, "米"), Bound(sign, int.Parse(bound[1..]), "米")));
    }

    // an open end is out of reach: just above 100 % a started step is lost already, just below 95 % a whole step is not yet
    [Theory]
    [InlineData(Comparator.MoreThan, 100, DeductionRule.PartialStep.Whole, DeductionRule.DeductionSide.Above, "[0, 9.5]")]
    [InlineData(Comparator.AtLeast, 100, DeductionRule.PartialStep.Whole, DeductionRule.DeductionSide.Above, "[0, 10]")]
    [InlineData(Comparator.MoreThan, 102, DeductionRule.PartialStep.Whole, DeductionRule.DeductionSide.Above, "[0, 8.5]")]
    [InlineData(Comparator.AtLeast, 102, DeductionRule.PartialStep.Whole, DeductionRule.DeductionSide.Above, "[0, 9]")]
    [InlineData(Comparator.LessThan, 102, DeductionRule.PartialStep.None, DeductionRule.DeductionSide.Above, "[9.5, 10]")]
    [InlineData(Comparator.AtMost, 102, DeductionRule.PartialStep.None, DeductionRule.DeductionSide.Above, "[9, 10]")]
    [InlineData(Comparator.LessThan, 101, DeductionRule.PartialStep.None, DeductionRule.DeductionSide.Above, "10")]
    [InlineData(Comparator.LessThan, 98, DeductionRule.PartialStep.Whole, DeductionRule.DeductionSide.Below, "[0, 8.5]")]
    [InlineData(Comparator.MoreThan, 98, DeductionRule.PartialStep.None, DeductionRule.DeductionSide.Below, "[9.5, 10]")]
    public void A_bound_of_a_deduction_knows_its_open_end(Comparator sign, int value, DeductionRule.PartialStep partial, DeductionRule.DeductionSide side, string score) =>
        Assert.Equal(score, Scored(Deduction(RuleOperand.Value, "100%", side, "1%", 0.5m, partial), AtMost(100, "%"), Bound(sign, value, "%")));

    // more than 90 of 90 to 110 is 100 % and beyond: the flat part is reached from inside
    [Theory]
    [InlineData(Comparator.MoreThan, 90, "[5, 10]")]
    [InlineData(Comparator.AtLeast, 90, "[5, 10]")]
    [InlineData(Comparator.MoreThan, 110, "5")]
    [InlineData(Comparator.AtMost, 110, "[0, 10]")]
    public void A_bound_within_a_range_reaches_its_flat_part(Comparator sign, int value, string score)
    {
        var rule = Bands(RuleOperand.Ratio, ("=100%", 10), (">100%", 5), ("<100%", 0));
        Assert.Equal(score, Scored(rule, Range(90, 110), Bound(sign, value)));
    }

    // just beyond the edge of a range there is a deviation, however small
    [Theory]
    [InlineData(Comparator.MoreThan, 110, "0")]
    [InlineData(Comparator.AtLeast, 110, "[0, 10]")]
    [InlineData(Comparator.LessThan, 90, "0")]
    [InlineData(Comparator.AtMost, 90, "[0, 10]")]
    public void A_bound_at_the_edge_of_a_range_deviates_where_it_leaves_the_edge_out(Comparator sign, int value, string score) =>
        Assert.Equal(score, Scored(Bands(RuleOperand.Deviation, ("=0%", 10), (">0%", 0)), Range(90, 110), Bound(sign, value)));

    [Fact]
    public void A_bare_share_is_read_both_ways() => Assert.Equal(
        "[0, 10]", Scored(Bands(RuleOperand.Value, ("≥90%", 10), ("<90%", 0)), AtLeast(90, "%"), Did(0.95m, "")));

    [Fact]
    public void Units_that_do_not_convert_leave_everything_open()
    {
        Assert.Equal("[0, 10]", Scored(Bands(RuleOperand.Value, ("≥90%", 10), ("<90%", 0)), AtLeast(90, "%"), Did(95, "次")));
        Assert.Equal("[0, 10]", Scored(Tolerance with { }, Words("定性"), Percent("3")));
    }

    [Theory]
    [InlineData(RuleOperand.Ratio, 0, 5)]
    [InlineData(RuleOperand.Ratio, -3, 5)]
    public void Without_a_positive_target_there_is_no_ratio(RuleOperand over, int target, int actual) =>
        Assert.Equal("NotComputable", Scored(Bands(over, ("≥90%", 10), ("[0%, 90%)", 5), ("<0%", 0)), Bare(target), Did(actual)));

    [Theory]
    [InlineData(5)]
    [InlineData(-5)]
    public void Off_a_target_of_0_every_rule_that_reads_deviations_gives_nothing(int actual)
    {
        // the last band would give its point to the largest deviation there is; off 0 there is none to measure
        Assert.Equal("0", Scored(Bands(RuleOperand.Deviation, ("≤10%", 5), (">10%", 1)), Bare(0), Did(actual)));
        Assert.Equal("0", Scored(Deduction(RuleOperand.Deviation, "10%", DeductionRule.DeductionSide.Above, "1000%", 1), Bare(0), Did(actual)));
        Assert.Equal("[0, 5]", Scored(Bands(RuleOperand.Deviation, ("≤10%", 5), (">10%", 1)), Bare(0), Bound(Comparator.AtMost, 0)));
    }

    [Theory]
    [InlineData(-10, "5")]
    [InlineData(-9, "5")]
    [InlineData(-15, "1")]
    [InlineData(10, "1")]
    public void Deviation_from_a_negative_target_is_measured_by_its_size(int actual, string score) =>
        Assert.Equal(score, Scored(Bands(RuleOperand.Deviation, ("≤10%", 5), (">10%", 1)), Bare(-10), Did(actual)));

    [Fact]
    public void Deviation_of_nothing_from_nothing_is_none() =>
        Assert.Equal("5", Scored(Bands(RuleOperand.Deviation, ("≤10%", 5), (">10%", 0)), Bare(0), Did(0)));

    [Theory]
    [InlineData(95, "5")]
    [InlineData(80, "3")]
    [InlineData(200, "0")]
    public void A_range_is_deviated_from_at_the_end_beyond(int actual, string score) =>
        Assert.Equal(score, Scored(Bands(RuleOperand.Deviation, ("≤10%", 5), ("(10%, 20%]", 3), (">20%", 0)), Range(90, 110), Did(actual)));

    [Fact]
    public void Blank_and_not_applicable_are_what_they_are_under_every_rule()
    {
        foreach (var rule in new ScoringRule[] { Tolerance, Deduction(RuleOperand.Value, "90%", DeductionRule.DeductionSide.Below, "5%", 1), new ViolationRule(Award.Of(Points.From(1))), Elements })
        {
            Assert.Equal("NotReported", Scored(rule, AtLeast(90, "%"), ActualValue.Blank));
            Assert.Equal("NotApplicable", Scored(rule, AtLeast(90, "%"), NotApplicable));
        }
    }

    [Fact]
    public void A_standard_may_take_done_for_the_target_itself()
    {
        var standard = With(Bands(RuleOperand.Ratio, ("≥100%", 10), ("<100%", 0))) with { AcceptsAssertion = SampleStandard.Of(true) };
        Assert.Equal("10", Text(Line(AtLeast(5), Asserted(1), standard)));
        Assert.Equal("0", Text(Line(AtLeast(5), Asserted(2), standard)));
        Assert.Equal("[0, 10]", Scored(Bands(RuleOperand.Ratio, ("≥100%", 10), ("<100%", 0)), AtLeast(5), Asserted(1)));
    }

    [Fact]
    public void A_band_that_gives_more_than_the_line_has_gives_the_line_and_says_so()
    {
        var line = Line(Words("见规定"), Percent("95"), With(Bands(RuleOperand.Value, ("≥90%", 12), ("<90%", 0))));
        Assert.Equal("10", Text(line));
        Assert.Contains(line.Assumptions, assumption => assumption.Kind == AssumptionKind.AwardAbovePoints);
    }

    // elements 40/20/20/20 with a gate
    [Theory]
    [InlineData("yyyy", "10")]
    [InlineData("yyny", "8")]
    [InlineData("nyyy", "0")]
    [InlineData("y-ny", "[6, 8]")]
    [InlineData("-yyy", "[0, 10]")]
    [InlineData("n---", "0")]
    [InlineData("----", "[0, 10]")]
    public void Elements_add_up_behind_their_gate(string answers, string score)
    {
        EquatableList<IndicatorResult.ElementResult> filed = [.. answers.Select((c, i) => new IndicatorResult.ElementResult(Elements.Elements[i].Name, c switch { 'y' => true, 'n' => false, _ => null }))];
        Assert.Equal(score, Text(Listed(Elements, filed)));
    }

    [Fact]
    public void An_element_nobody_asks_for_does_not_count_and_is_named()
    {
        var line = Listed(Elements, [new IndicatorResult.ElementResult("另一要素", true), .. Elements.Elements.Select(element => new IndicatorResult.ElementResult(element.Name, true))]);
        Assert.Equal("10", Text(line));
        Assert.Contains(line.Assumptions, assumption => assumption.Kind == AssumptionKind.UnknownElement);
    }

    [Fact]
    public void A_checklist_filed_in_words_is_judged()
    {
        var standard = With(Elements);
        Assert.Equal("[0, 10]", Text(Line(Words("健全"), Said("健全"), standard)));
        var judged = Scorer.Score(
            Tree(Indicator(Words("健全"))), [new IndicatorResult { IndicatorId = "a", Actual = Said("健全"), ClaimedScore = Points.From(7) }], null,
            standard with { ExecutionPoints = null }).Lines[0];
        Assert.Equal("7", Text(judged));
        Assert.Contains(judged.Assumptions, assumption => assumption.Kind == AssumptionKind.FilersJudgement);
    }

    [Theory]
    [InlineData(0, "10")]
    [InlineData(3, "7")]
    [InlineData(11, "0")]
    public void Every_violation_costs_a_point_whatever_it_is_counted_in(int count, string score) =>
        Assert.Equal(score, Scored(new ViolationRule(Award.Of(Points.From(1))), Bare(0, "次"), Did(count, "起")));

    [Fact]
    public void What_is_no_number_of_violations_is_not_computed()
    {
        var rule = new ViolationRule(Award.Of(Points.From(1)));
        Assert.Equal("NotComputable", Scored(rule, Bare(0), Did(1.5m)));
        Assert.Equal("NotComputable", Scored(rule, Bare(0), Did(-1)));
        Assert.Equal("NotComputable", Scored(rule, Bare(0), Did(5, "%")));
        Assert.Equal("NotComputable", Scored(rule, Bare(0), Bound(Comparator.LessThan, 0)));
        Assert.Equal("10", Scored(rule, Bare(0), Bound(Comparator.LessThan, 1)));
        Assert.Equal("[0, 10]", Scored(rule, Bare(0), Said("发现问题")));
        Assert.Equal("[7, 10]", Scored(rule, Bare(0), Bound(Comparator.AtMost, 3)));
        Assert.Equal("[0, 6]", Scored(rule, Bare(0), Bound(Comparator.MoreThan, 3)));
    }

    // beyond 130 % every started 10 % costs 5 % of the points
    [Theory]
    [InlineData(130, "10")]
    [InlineData(131, "9.5")]
    [InlineData(150, "9")]
    [InlineData(1000, "0")]
    [InlineData(99, "9.9")]
    public void Over_attainment_is_reduced_as_the_standard_spells_out(int actual, string score) =>
        Assert.Equal(score, Text(Line(AtLeast(100), Did(actual), Reducing)));

    [Fact]
    public void Only_a_target_of_at_least_is_over_attained()
    {
        Assert.Equal("10", Text(Line(AtMost(100), Did(1), Reducing)));
        Assert.Equal("[0, 10]", Text(Line(AtLeast(100), Bound(Comparator.AtLeast, 90), Reducing)));
        Assert.Equal("[0, 9]", Text(Line(AtLeast(100), Bound(Comparator.AtLeast, 150), Reducing)));
    }

    [Theory]
    [InlineData(Language.Chinese, "完成值 85%，在“[80%, 90%)”一档，得 4.00 分")]
    [InlineData(Language.English, "the actual value is 85%, in the band [80%, 90%): 4.00 points")]
    public void A_band_explains_itself(Language language, string sentence) => Assert.Equal(
        sentence, Sentence(Bands(RuleOperand.Value, ("≥90%", 6), ("[80%, 90%)", 4), ("<80%", 0)), Words("见规定"), Percent("85"), language));

    [Theory]
    [InlineData(Language.Chinese, "完成值 101.5%，起扣点 100%，每 1% 扣一次，计 3/2 次：max(0, 10 − 0.5 × 3/2) = 9.25")]
    [InlineData(Language.English, "the actual value is 101.5%, from 100%, a deduction for every 1%, 3/2 of them: max(0, 10 − 0.5 × 3/2) = 9.25")]
    public void A_deduction_explains_itself(Language language, string sentence) => Assert.Equal(
        sentence, Sentence(Deduction(RuleOperand.Value, "100%", DeductionRule.DeductionSide.Above, "1%", 0.5m, DeductionRule.PartialStep.Proportional), AtMost(100, "%"), Percent("101.5"), language));

    private static readonly BandRule Tolerance = Bands(RuleOperand.Deviation, ("≤10%", 5), ("(10%, 15%]", 3), ("(15%, 20%]", 1), (">20%", 0));

    private static readonly ChecklistRule Elements = new(
    [
        new ChecklistRule.Element("制度健全", Award.Of(Ratio.Percent(40)), IsGate: true), new ChecklistRule.Element("执行有效", Award.Of(Ratio.Percent(20))),
        new ChecklistRule.Element("资料完整", Award.Of(Ratio.Percent(20))), new ChecklistRule.Element("公开及时", Award.Of(Ratio.Percent(20))),
    ]);

    private static readonly EvaluationStandard Reducing = SampleStandard.Plain with
    {
        OverTarget = SampleStandard.Of(OverTargetPolicy.Reduce(new DeductionRule(
            RuleOperand.Ratio, Measure.Of(130, "%"), DeductionRule.DeductionSide.Above, Measure.Of(10, "%"), Award.Of(Ratio.Percent(5)), DeductionRule.PartialStep.Whole))),
    };

    private static BandRule Bands(RuleOperand over, params (string Range, int Points)[] bands) =>
        new(over, [.. bands.Select(band => new BandRule.Band(MeasureInterval.Parse(band.Range), Award.Of(Points.From(band.Points))))]);

    private static DeductionRule Deduction(
        RuleOperand over, string? from, DeductionRule.DeductionSide side, string step, decimal cost, DeductionRule.PartialStep partial = DeductionRule.PartialStep.Whole) =>
        new(over, from is null ? null : Measure.Parse(from), side, Measure.Parse(step), Award.Of(Points.From(cost)), partial);

    private static EvaluationStandard With(ScoringRule rule) =>
        SampleStandard.Plain with { QuantityRule = SampleStandard.Of(rule), WordingRule = SampleStandard.Of(rule) };

    private static ActualValue.Quantity Percent(string value) => new ActualValue.Quantity(Measure.Parse(value + "%"));

    private static string Scored(ScoringRule rule, TargetValue target, ActualValue actual) => Text(Line(target, actual, With(rule)));

    private static string Sentence(ScoringRule rule, TargetValue target, ActualValue actual, Language language)
    {
        var line = Line(target, actual, With(rule));
        return line.Explanation.Step.Render(language);
    }

    private static ScoredLine Listed(ChecklistRule rule, EquatableList<IndicatorResult.ElementResult> elements) => Scorer.Score(
        Tree(Indicator(Words("健全"))), [new IndicatorResult { IndicatorId = "a", Actual = ActualValue.Blank, Elements = elements }], null,
        With(rule) with { ExecutionPoints = null }).Lines[0];

    private static string Text(ScoredLine line) => line.Outcome switch
    {
        ScoreOutcome.Scored scored => scored.Points.ToString(),
        ScoreOutcome.Ranged ranged => ranged.Range.ToString(),
        var outcome => outcome.GetType().Name,
    };
}
