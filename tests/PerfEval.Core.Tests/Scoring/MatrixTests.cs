using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Indicators;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Fixtures;
using Xunit;
using static PerfEval.Core.Tests.Fixtures.Rows;

namespace PerfEval.Core.Tests.Scoring;

/// <summary>The matrix of target × actual × rule, row by row; each line is worth 10 points.</summary>
public sealed class MatrixTests
{
    private const string Full = "10";
    private const string None = "0";
    private const string Open = "[0, 10]";

    public static TheoryData<string, TargetValue, ActualValue, string> Rows { get; } = Build(
    [
        // ≥ T
        ("≥ T reached", AtLeast(400), Did(411), Full),
        ("≥ T reached exactly", AtLeast(400), Did(400), Full),
        ("≥ T missed", AtLeast(400), Did(390), "9.75"),
        ("≥ T missed by a third", AtLeast(3), Did(1), "3.33"),
        ("≥ T missed, half up", AtLeast(6, "户"), Did(5, "户"), "8.33"),
        ("≥ T, nothing done", AtLeast(400), Did(0), None),
        ("≥ T, negative actual", AtLeast(400), Did(-5), None),
        ("≥ 0 reached", AtLeast(0), Did(0), Full),
        ("≥ 0 missed has no ratio", AtLeast(0), Did(-1), "NotComputable"),
        ("≥ −5 reached", AtLeast(-5), Did(-4), Full),
        ("≥ −5 missed has no ratio", AtLeast(-5), Did(-6), "NotComputable"),

        // > T
        ("> T reached", MoreThan(100), Did(101), Full),
        ("> T met exactly has ratio 1", MoreThan(100), Did(100), Full),
        ("> T missed", MoreThan(100), Did(50), "5"),
        ("> 0 with 0", MoreThan(0), Did(0), None),
        ("> −5 met exactly has ratio 1", MoreThan(-5), Did(-5), Full),
        ("> −5 missed has no ratio", MoreThan(-5), Did(-6), "NotComputable"),

        // ≤ T
        ("≤ T reached", AtMost(10), Did(8), Full),
        ("≤ T reached exactly", AtMost(10), Did(10), Full),
        ("≤ T breached", AtMost(10), Did(16), "6.25"),
        ("≤ 0 with 0", AtMost(0), Did(0), Full),
        ("≤ 0 breached", AtMost(0), Did(3), None),
        ("≤ −2 reached", AtMost(-2), Did(-3), Full),
        ("≤ −2 breached has no ratio", AtMost(-2), Did(1), "NotComputable"),

        // < T
        ("< T reached", LessThan(10), Did(9), Full),
        ("< T met exactly has ratio 1", LessThan(10), Did(10), Full),
        ("< T breached", LessThan(10), Did(20), "5"),
        ("< 0 with 0", LessThan(0), Did(0), None),
        ("< 0 breached", LessThan(0), Did(1), None),

        // = T, or no sign: by direction
        ("no sign is at least", Bare(400), Did(390), "9.75"),
        ("no sign, more than asked", Bare(400), Did(411), Full),
        ("no sign, T = 0 is at most 0", Bare(0, "起"), Did(0, "起"), Full),
        ("no sign, T = 0 breached", Bare(0, "起"), Did(1, "起"), None),
        ("= T is at least", Equal(8, "个"), Did(6, "个"), "7.5"),
        ("= 0 is at most 0", Equal(0, "件"), Did(0, "件"), Full),

        // lo–hi
        ("range reached", Range(90, 110), Did(100), Full),
        ("range, at its lower end", Range(90, 110), Did(90), Full),
        ("range, at its upper end", Range(90, 110), Did(110), Full),
        ("range, below", Range(90, 110), Did(45), "5"),
        ("range, above", Range(90, 110), Did(220), "5"),
        ("range from below 0, below", Range(-3, 5), Did(-4), "NotComputable"),
        ("range of −3 to 5, above", Range(-3, 5), Did(10), "5"),

        // ± p alone
        ("±10 % reached", Range(-10, 10, "%"), Did(-8, "%"), Full),
        ("±10 % breached upward", Range(-10, 10, "%"), Did(20, "%"), "5"),
        ("±10 % breached downward", Range(-10, 10, "%"), Did(-40, "%"), "2.5"),

        // by date
        ("by a day, on it", By("2022-12-30"), On("2022-12-30"), Full),
        ("by a day, later", By("2022-12-30"), On("2022-12-31"), None),
        ("by a month, its last day", By("2021-12"), On("2021-12-31"), Full),
        ("by a month, the month after", By("2021-12"), On("2022-01"), None),
        ("by a month, an earlier month", By("2023-09"), On("2023-07"), Full),
        ("by a day, within the month stated", By("2022-12-15"), On("2022-12"), Open),
        ("by a day, the month before", By("2022-12-15"), On("2022-11"), Full),

        // not before a date
        ("not before a day, on it", NotBefore("2022-12-30"), On("2022-12-30"), Full),
        ("not before a day, later", NotBefore("2022-12-30"), On("2023-01"), Full),
        ("not before a day, earlier", NotBefore("2022-12-30"), On("2022-12-29"), None),
        ("not before a month, its first day", NotBefore("2022-12"), On("2022-12-01"), Full),
        ("not before a month, that month", NotBefore("2022-12"), On("2022-12"), Full),
        ("not before a month, the day before", NotBefore("2022-12"), On("2022-11-30"), None),
        ("not before a day, within the month stated", NotBefore("2022-12-15"), On("2022-12"), Open),
        ("not before a day, the month before", NotBefore("2022-12-15"), On("2022-11"), None),
        ("not before a date, a number", NotBefore("2022-12"), Did(100, "%"), Open),
        ("not before a date, asserted", NotBefore("2022-12"), Asserted(1), Open),
        ("not before a date, words", NotBefore("2022-12"), Said("及时"), Open),
        ("not before a date, not reported", NotBefore("2022-12"), ActualValue.Blank, "NotReported"),

        // wording
        ("wording, asserted 1", Words("效果明显"), Asserted(1), "[8, 10]"),
        ("wording, asserted 2", Words("效果明显"), Asserted(2), "[6, 8]"),
        ("wording, asserted 3", Words("效果明显"), Asserted(3), "[0, 6]"),
        ("wording, the same words", Words("效果明显"), Said(" 效果明显 "), "[8, 10]"),
        ("wording, other words", Words("效果明显"), Said("程度较高"), Open),
        ("wording, a number", Words("应助尽助"), Did(9, "人"), Open),
        ("wording, a bound", Words("应助尽助"), Bound(Comparator.AtLeast, 9, "人"), Open),
        ("wording, a date", Words("及时"), On("2022-06"), Open),

        // unstated outranks not reported
        ("unstated", TargetValue.NotStated, Did(5), "NotComputable"),
        ("unstated, nothing reported", TargetValue.NotStated, ActualValue.Blank, "NotComputable"),

        // against a quantity
        ("bound that reaches", AtLeast(266, "米"), Bound(Comparator.AtLeast, 266, "米"), Full),
        ("bound from below", AtLeast(100), Bound(Comparator.AtLeast, 50), "[5, 10]"),
        ("bound from above", AtLeast(100), Bound(Comparator.AtMost, 50), "[0, 5]"),
        ("bound around", AtLeast(100), Bound(Comparator.AtMost, 120), Open),
        ("bound of a range", Range(90, 110), Bound(Comparator.AtLeast, 220), "[0, 5]"),
        ("bound up to a range", Range(90, 110), Bound(Comparator.AtMost, 90), Open),
        ("bound under an upper limit", AtMost(10), Bound(Comparator.AtMost, 10), Full),
        ("bound over an upper limit", AtMost(10), Bound(Comparator.MoreThan, 10), Open),
        ("bound where there is no ratio", AtLeast(0), Bound(Comparator.AtMost, 5), Open),
        ("date for a number", AtLeast(100, "%"), On("2021-12"), Open),
        ("assertion for a number", AtLeast(100, "%"), Asserted(1), Open),
        ("words for a number", AtLeast(100), Said("基本达到"), Open),
        ("the same words as a number's text", AtLeast(100), Said("≥100次"), Open),

        // against a date
        ("number for a date", By("2021-12"), Did(100, "%"), Open),
        ("bound for a date", By("2021-12"), Bound(Comparator.AtLeast, 100, "%"), Open),
        ("assertion for a date", By("2021-12"), Asserted(1), Open),
        ("words for a date", By("2021-12"), Said("及时"), Open),

        // not reported, not applicable
        ("not reported", AtLeast(100), ActualValue.Blank, "NotReported"),
        ("not reported, wording", Words("良好"), ActualValue.Blank, "NotReported"),
        ("not reported, date", By("2021-12"), ActualValue.Blank, "NotReported"),
        ("not applicable", AtLeast(100), NotApplicable, "NotApplicable"),
        ("not applicable on both sides", new TargetValue.NotApplicable("/"), ActualValue.Blank, "NotApplicable"),
        ("target crossed out, result reported", new TargetValue.NotApplicable("/"), Did(5), "NotComputable"),

        // units and scales
        ("万元 against 元", AtMost(90, "万元"), Did(899_740, "元"), Full),
        ("万粒 against 粒", AtLeast(550, "万粒"), Did(5_500_000, "粒"), Full),
        ("bare number takes the target's unit", AtLeast(50, "个"), Did(50, ""), Full),
        ("bare target takes the actual's unit", AtLeast(6, ""), Did(3, "艘"), "5"),
        ("full-width percent", AtLeast(95, "%"), Did(95, "％"), Full),
        ("百分比", AtLeast(100, "百分比"), Did(100, ""), Full),
        ("permille", AtLeast(5, "%"), Did(25, "‰"), "5"),
        ("units that do not convert", AtLeast(400, "次"), Did(411, "批次"), Open),
        ("a share or a percentage", AtLeast(95, "%"), Did(0.95m, ""), "[0.1, 10]"),
        ("a share of one just above it", AtLeast(95, "%"), Did(1.05m, ""), "[0.11, 10]"),
        ("up to 2 may be a share of one", AtLeast(150, "%"), Did(2, ""), "[0.13, 10]"),
        ("above 2 is a percentage", AtLeast(95, "%"), Did(2.01m, ""), "0.21"),
        ("against 2 % a bare number is a percentage", AtLeast(2, "%"), Did(1, ""), "5"),
        ("a negative share of one", AtLeast(95, "%"), Did(-0.5m, ""), None),
        ("a bare target up to 2", AtLeast(1.2m, ""), Did(132, "%"), Full),
        ("a bare target above 2", AtLeast(2.5m, ""), Did(5, "%"), Full),
        ("a bare bound below a ceiling in percent", AtMost(80, "%"), Bound(Comparator.AtMost, 46, ""), "[4, 10]"),
        ("a bare bound that is a share either way", AtMost(80, "%"), Bound(Comparator.AtMost, 0.46m, ""), Full),
        ("a bare bound above what a share may be", AtLeast(80, "%"), Bound(Comparator.AtLeast, 46, ""), "[5.75, 10]"),
        ("a bare bound of six decimals", AtLeast(95, "%"), Bound(Comparator.AtLeast, 0.950001m, ""), "[0.1, 10]"),
        ("a bare target of six decimals", AtLeast(0.950001m, ""), Did(95.000001m, "%"), "[9.99, 10]"),
        ("a bound that is a share for the target alone", AtLeast(0.95m, ""), Bound(Comparator.LessThan, 1, "%"), Open),
        ("万 alone beside 万人", AtLeast(3, "万人"), Did(3.2m, "万"), Full),
        ("万 alone beside 亿人", AtLeast(2, "亿人"), Did(10_000, "万"), "5"),
        ("亿 alone beside 亿元", AtLeast(5, "亿"), Did(6.47m, "亿元"), Full),
        ("万 alone beside 元", AtMost(500, "元"), Did(0.05m, "万"), Full),
        ("万 alone beside no unit", AtLeast(300, "万"), Did(300, ""), Open),
        ("no unit beside 万 alone", AtLeast(300, ""), Did(300, "万"), Open),
        ("万 alone beside the thing counted one by one", AtLeast(30_000, "人"), Did(3.2m, "万"), Open),
        ("万 alone on both sides", AtLeast(4, "万"), Did(3, "万"), "7.5"),
        ("a bare 1 against a small percentage", AtLeast(1, "%"), Did(1, ""), Full),
        ("a bare 0 is 0 either way", AtMost(5, "%"), Did(0, ""), Full),
        ("a bound that allows shares and percentages", AtLeast(95, "%"), Bound(Comparator.AtMost, 96, ""), Open),
        ("a bound in percent against a bare share", AtLeast(0.9m, ""), Bound(Comparator.AtLeast, 1, "%"), "[0.22, 10]"),
        ("a bound that allows percentages alone", AtMost(95, "%"), Bound(Comparator.AtMost, -2, ""), Full),
        ("a bare share as target", AtLeast(0.95m, ""), Did(95, "%"), Full),
    ]);

    [Theory]
    [MemberData(nameof(Rows))]
    public void Every_row_of_the_matrix_scores_as_written(string row, TargetValue target, ActualValue actual, string expected)
    {
        var line = Line(target, actual, SampleStandard.Plain);
        Assert.Equal((row, expected), (row, Text(line)));
    }

    [Fact]
    public void A_listed_name_turns_a_bare_target_into_at_most()
    {
        var line = Line(Bare(100, "%"), Did(125, "%"), SampleStandard.Plain, "三公经费控制率");
        Assert.Equal("8", Text(line));
        Assert.Equal(Direction.LowerIsBetter, line.Direction);
        Assert.Contains(line.Assumptions, assumption => assumption.Kind == AssumptionKind.DirectionListed);
    }

    [Theory]
    [InlineData("次均费用", "元", "8")]
    [InlineData("成本核算率", "%", "10")]
    public void Under_cost_less_is_better_except_for_a_rate(string name, string unit, string expected)
    {
        var tree = new IndicatorTree(
            [new FirstLevelIndicator("产出指标", default, [new SecondLevelIndicator("成本指标", [Indicator(Bare(100, unit), name: name)])])]);
        var scored = Scorer.Score(
            tree, [new IndicatorResult { IndicatorId = "a", Actual = Did(125, unit) }], null, SampleStandard.Plain with { ExecutionPoints = null });
        Assert.Equal(expected, Text(scored.Lines[0]));
    }

    [Theory]
    [InlineData(DirectionPolicy.EqualityPolicy.ByDirection, 12, "10")]
    [InlineData(DirectionPolicy.EqualityPolicy.Deviation, 12, "8")]
    [InlineData(DirectionPolicy.EqualityPolicy.Deviation, 25, "0")]
    [InlineData(DirectionPolicy.EqualityPolicy.Exact, 12, "0")]
    [InlineData(DirectionPolicy.EqualityPolicy.Exact, 10, "10")]
    public void An_equality_is_read_as_the_standard_says(DirectionPolicy.EqualityPolicy policy, int actual, string expected)
    {
        var standard = SampleStandard.Plain with
        {
            Direction = SampleStandard.Of(SampleStandard.Plain.Direction.Value with { Equality = policy }),
        };
        Assert.Equal(expected, Text(Line(Equal(10), Did(actual), standard)));
    }

    [Fact]
    public void A_deviation_from_zero_is_nothing() => Assert.Equal(
        "0",
        Text(Line(Equal(0), Did(1), SampleStandard.Plain with
        {
            Direction = SampleStandard.Of(SampleStandard.Plain.Direction.Value with { Equality = DirectionPolicy.EqualityPolicy.Deviation }),
        })));

    [Theory]
    [InlineData(399, "0")]
    [InlineData(400, "10")]
    public void Attainment_is_all_or_nothing(int actual, string expected) =>
        Assert.Equal(expected, Text(Line(AtLeast(400), Did(actual), WithRule(new AttainmentRule()))));

    [Theory]
    [InlineData(0, -1)]
    [InlineData(-5, -6)]
    public void All_or_nothing_asks_for_no_ratio(int target, int actual) =>
        Assert.Equal("0", Text(Line(AtLeast(target), Did(actual), WithRule(new AttainmentRule()))));

    [Theory]
    [InlineData(Comparator.MoreThan, 95, "10")]
    [InlineData(Comparator.AtLeast, 95, "[0, 10]")]
    [InlineData(Comparator.MoreThan, 94, "[0, 10]")]
    [InlineData(Comparator.AtMost, 95, "0")]
    [InlineData(Comparator.LessThan, 95, "0")]
    public void An_open_end_stays_open(Comparator comparator, int end, string expected) =>
        Assert.Equal(expected, Text(Line(MoreThan(95, "%"), Bound(comparator, end, "%"), WithRule(new AttainmentRule()))));

    [Theory]
    [InlineData("成本指标", AmountUnit.WanYuan, 62.73, 62.73, "10")]
    [InlineData("成本指标", AmountUnit.WanYuan, 627_300, 62.73, "10")]
    [InlineData("成本指标", AmountUnit.WanYuan, 6.273, 62.73, "1")]
    [InlineData("成本指标", AmountUnit.Yuan, 627_300, 62.73, "10")]
    [InlineData("成本指标", AmountUnit.Yuan, 62_730, 62.73, "1")]
    [InlineData("数量指标", AmountUnit.WanYuan, 62.73, 62.73, "[0, 10]")]
    public void In_a_cost_a_number_without_a_unit_is_an_amount_of_the_form(string second, AmountUnit unit, decimal target, decimal actual, string expected)
    {
        var tree = new IndicatorTree([new FirstLevelIndicator("产出指标", default, [new SecondLevelIndicator(second, [Indicator(AtMost(target, ""), name: "费用")])])]);
        var funding = Funding(100, 100, 100) with { AmountUnit = unit };
        var line = Scorer.Score(tree, [new IndicatorResult { IndicatorId = "a", Actual = Did(actual, "万") }], funding, SampleStandard.Plain).Lines[^1];
        Assert.Equal(expected, Text(line));
    }

    // the bare one of two amounts stands in the other's unit, unless that sets them a hundred times apart and the form's unit does not
    [Theory]
    [InlineData(AmountUnit.WanYuan, 62.73, "", 627_300, "元", "10", true)]
    [InlineData(AmountUnit.WanYuan, 62.73, "", 1_254_600, "元", "5", true)]
    [InlineData(AmountUnit.WanYuan, 627_300, "元", 62.73, "", "10", true)]
    [InlineData(AmountUnit.WanYuan, 313_650, "元", 62.73, "", "5", true)]
    [InlineData(AmountUnit.QianYuan, 627.3, "", 0.006273, "亿元", "10", true)]
    [InlineData(AmountUnit.WanYuan, 800, "", 1000, "元", "8", false)]
    [InlineData(AmountUnit.WanYuan, 800, "", 640, "元", "10", false)]
    [InlineData(AmountUnit.Yuan, 62.73, "", 62.73, "万元", "10", false)]
    [InlineData(AmountUnit.Yuan, 62.73, "", 125.46, "万元", "5", false)]
    [InlineData(AmountUnit.WanYuan, 100, "", 0.5, "元", "10", false)]
    [InlineData(AmountUnit.WanYuan, 0, "", 627_300, "元", "0", false)]
    public void In_a_cost_a_bare_number_far_from_an_amount_with_a_unit_stands_in_the_units_of_the_form(
        AmountUnit form, decimal target, string unit, decimal actual, string filed, string expected, bool isOfForm)
    {
        var tree = new IndicatorTree([new FirstLevelIndicator("成本指标", default, [new SecondLevelIndicator("经济成本指标", [Indicator(AtMost(target, unit), name: "费用")])])]);
        var line = Scorer.Score(tree, [new IndicatorResult { IndicatorId = "a", Actual = Did(actual, filed) }], Funding(100, 100, 100) with { AmountUnit = form }, SampleStandard.Plain).Lines[^1];
        Assert.Equal(expected, Text(line));
        Assert.Equal(isOfForm, line.Assumptions.Any(assumption => assumption.Kind == AssumptionKind.UnitOfForm));
    }

    [Theory]
    [InlineData(1, "10")]
    [InlineData(2, "0")]
    [InlineData(3, "0")]
    public void An_accepted_assertion_is_all_or_nothing_under_all_or_nothing(int tier, string expected)
    {
        var standard = WithRule(new AttainmentRule()) with { AcceptsAssertion = SampleStandard.Of(true) };
        Assert.Equal(expected, Text(Line(AtLeast(100), Asserted(tier), standard)));
        Assert.Equal(expected, Text(Line(By("2022-12"), Asserted(tier), standard)));
        Assert.Equal(expected, Text(Line(NotBefore("2022-12"), Asserted(tier), standard)));
        Assert.Equal(Open, Text(Line(AtLeast(100), Asserted(tier), WithRule(new AttainmentRule()))));
    }

    [Fact]
    public void Attainment_of_a_strict_target_met_exactly_is_nothing() =>
        Assert.Equal("0", Text(Line(MoreThan(100), Did(100), WithRule(new AttainmentRule()))));

    [Fact]
    public void Attainment_of_a_bound_below_the_target_is_nothing() =>
        Assert.Equal("0", Text(Line(AtLeast(400), Bound(Comparator.LessThan, 400), WithRule(new AttainmentRule()))));

    [Theory]
    [InlineData(60, "6")]
    [InlineData(59, "0")]
    public void A_proportion_below_its_floor_is_nothing(int actual, string expected) =>
        Assert.Equal(expected, Text(Line(AtLeast(100), Did(actual), WithRule(new ProportionRule(Ratio.Percent(60))))));

    [Theory]
    [InlineData(1, "10")]
    [InlineData(2, "[0, 10]")]
    public void An_assertion_counts_for_a_number_only_where_the_standard_accepts_it(int tier, string expected) => Assert.Equal(
        expected, Text(Line(AtLeast(100), Asserted(tier), SampleStandard.Plain with { AcceptsAssertion = SampleStandard.Of(true) })));

    [Theory]
    [InlineData(NotApplicablePolicy.Full, "10")]
    [InlineData(NotApplicablePolicy.Excluded, "NotApplicable")]
    public void What_does_not_apply_is_treated_as_the_standard_says(NotApplicablePolicy policy, string expected) => Assert.Equal(
        expected, Text(Line(AtLeast(100), NotApplicable, SampleStandard.Plain with { NotApplicable = SampleStandard.Of(policy) })));

    [Fact]
    public void The_table_test_can_fail() => Assert.NotEqual("9.76", Text(Line(AtLeast(400), Did(390), SampleStandard.Plain)));

    private static EvaluationStandard WithRule(ScoringRule rule) => SampleStandard.Plain with { QuantityRule = SampleStandard.Of(rule) };

    private static string Text(ScoredLine line) => line.Outcome switch
    {
        ScoreOutcome.Scored scored => scored.Points.ToString(),
        ScoreOutcome.Ranged ranged => ranged.Range.ToString(),
        var other => other.GetType().Name,
    };

    private static TheoryData<string, TargetValue, ActualValue, string> Build(
        IEnumerable<(string Row, TargetValue Target, ActualValue Actual, string Expected)> rows)
    {
        var data = new TheoryData<string, TargetValue, ActualValue, string>();
        foreach (var (row, target, actual, expected) in rows)
        {
            data.Add(row, target, actual, expected);
        }

        return data;
    }
}
