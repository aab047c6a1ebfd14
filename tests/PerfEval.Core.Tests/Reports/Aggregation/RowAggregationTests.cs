using System;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;
using PerfEval.Core.Reports.Aggregation;
using PerfEval.Core.Tests.Fixtures;
using Xunit;
using static PerfEval.Core.Tests.Fixtures.Rows;
using static PerfEval.Core.Tests.Reports.Aggregation.Units;

namespace PerfEval.Core.Tests.Reports.Aggregation;

public sealed class RowAggregationTests
{
    /// <summary>甲 did 50 of 100 (5 of 10 points), 乙 200 of 100 (10, capped). Averaged that is 7.5, or 8.75 by funds; 250 of 200 together is full.</summary>
    [Fact]
    public void Completion_added_up_and_then_scored_is_not_the_average_of_the_scores()
    {
        var (a, b) = (Report("甲", 100, Row(AtLeast(100), Did(50))), Report("乙", 300, Row(AtLeast(100), Did(200))));

        var combined = Combine(a, b);

        Assert.Equal("≥200次 | 250次", combined.Texts());
        Assert.Equal(["5", "10", "10"], new[] { a, b, combined.Report }.Select(report => report.Score().ToString()));
    }

    /// <summary>A shortfall the average hides the other way round: 甲 10 of 10 (full), 乙 450 of 900 (5): averaged 7.5, but 460 of 910 is 5.05.</summary>
    [Fact]
    public void A_small_unit_does_not_lift_a_large_one()
    {
        var combined = Combine(Report("甲", 100, Row(AtLeast(10), Did(10))), Report("乙", 100, Row(AtLeast(900), Did(450))));

        Assert.Equal("5.05", combined.Report.Score().ToString());
    }

    [Fact]
    public void Relative_values_are_averaged_by_funds_and_the_working_is_said()
    {
        var combined = Combine(Report("甲", 100, Row(AtLeast(95, "%"), Did(98, "%"))), Report("乙", 300, Row(AtLeast(80, "%"), Did(81.33m, "%"))));

        // (95 × 100 + 80 × 300) ÷ 400 = 83.75; (98 × 100 + 81.33 × 300) ÷ 400 = 85.4975, half up 85.50
        Assert.Equal("≥83.75% | 85.5%", combined.Texts());
        Assert.Equal("按全年执行数加权平均：乙 80% × 300万元、甲 95% × 100万元，得 83.75%", combined.Notes.First(note => note.Text.Key == "combine.averaged").Text.Render(Language.Chinese));
    }

    [Fact]
    public void The_rounding_of_an_average_is_the_callers()
    {
        var reports = new[] { Report("甲", 1, Row(AtLeast(95, "%"), Did(90, "%"))), Report("乙", 2, Row(AtLeast(95, "%"), Did(91, "%"))) };

        Assert.Equal("≥95% | 90.67%", Combine(reports).Texts());
        Assert.Equal("≥95% | 90.6%", Combine(Options with { Rounding = new Rounding(1, Midpoint.TowardZero) }, reports).Texts());
    }

    [Fact]
    public void The_weight_is_the_callers()
    {
        var a = Report("甲", 100, Row(AtLeast(90, "%"), Did(90, "%"))) with { Funding = Funding(100, 100, 0) };
        var b = Report("乙", 100, Row(AtLeast(90, "%"), Did(60, "%")));

        Assert.Equal("≥90% | 60%", Combine(a, b).Texts());
        Assert.Equal("≥90% | 75%", Combine(Options with { Weight = AggregationOptions.Weighting.FullYearBudget }, a, b).Texts());
    }

    [Fact]
    public void Without_funds_shares_are_averaged_only_where_they_are_equal()
    {
        var combined = Combine(Report("甲", null, Row(AtLeast(95, "%"), Did(98, "%"))), Report("乙", 300, Row(AtLeast(95, "%"), Did(99, "%"))));

        Assert.Equal("≥95% | ", combined.Texts());
        Assert.Equal("甲没有可用的全年执行数，不能加权", combined.Notes[^1].Text.Render(Language.Chinese));
    }

    [Fact]
    public void Multiples_of_a_unit_are_added_in_the_smaller_one() => Assert.Equal("≥2010300株 | 2010299株", Combine(
        Report("甲", 1, Row(AtLeast(201, "万株"), Did(201, "万株"))), Report("乙", 1, Row(AtLeast(300, "株"), Did(299, "株")))).Texts());

    [Theory]
    [InlineData("次", "批次", "combine.unitsDoNotConvert")]
    [InlineData("", "", "combine.noUnit")]
    [InlineData("元/人", "元/人", "combine.perSomething")]
    public void What_neither_adds_up_nor_is_a_share_is_left_open_with_the_reason(string one, string other, string key)
    {
        var combined = Combine(Report("甲", 1, Row(AtLeast(5, one), Did(5, one))), Report("乙", 1, Row(AtLeast(6, other), Did(6, other))));
        Assert.Equal(" | ", combined.Texts());
        Assert.Equal([key, key], combined.Keys());
        Assert.All(combined.Notes.TakeLast(2), note => Assert.False(note.IsCombined));
    }

    [Fact]
    public void Different_signs_leave_the_target_open_and_the_actual_values_still_add_up()
    {
        var combined = Combine(Report("甲", 1, Row(AtLeast(5), Did(5))), Report("乙", 1, Row(AtMost(5), Did(4))));
        Assert.Equal(" | 9次", combined.Texts());
        Assert.Equal(["combine.comparatorsDiffer", "combine.added"], combined.Keys());
    }

    [Fact]
    public void A_unit_that_did_not_report_makes_a_sum_a_lower_bound_and_a_share_unreported()
    {
        var combined = Combine(
            Report("甲", 1, Row(AtLeast(100), Did(70)), Row(AtLeast(95, "%"), Did(96, "%"))),
            Report("乙", 1, Row(AtLeast(20), ActualValue.Blank), Row(AtLeast(95, "%"), ActualValue.Blank)));

        Assert.Equal("≥120次 | ≥70次", combined.Texts(0));
        Assert.Equal("≥95% | ", combined.Texts(1));
        Assert.Equal(["combine.added", "combine.lowerBound", "combine.notReported"], combined.Keys());
    }

    [Fact]
    public void A_unit_to_which_an_indicator_does_not_apply_is_left_out_of_target_and_actual()
    {
        var combined = Combine(
            Report("甲", 1, Row(AtLeast(100), Did(70))), Report("乙", 1, Row(AtLeast(20), NotApplicable)), Report("丙", 1, Row(AtLeast(5), Did(6))));
        Assert.Equal("≥105次 | 76次", combined.Texts());

        var none = Combine(Report("甲", 1, Row(AtLeast(100), NotApplicable)), Report("乙", 1, Row(AtLeast(20), NotApplicable)));
        Assert.IsType<ActualValue.NotApplicable>(none.Report.Goals[0].Results[0].Actual);
    }

    [Theory]
    [InlineData(Comparator.AtLeast, Comparator.MoreThan, ">12次")]
    [InlineData(Comparator.AtMost, Comparator.AtMost, "≤12次")]
    [InlineData(Comparator.AtMost, Comparator.AtLeast, "")]
    public void Bounds_of_one_direction_add_up_to_a_bound(Comparator one, Comparator other, string expected)
    {
        var combined = Combine(Report("甲", 1, Row(AtLeast(5), Bound(one, 5))), Report("乙", 1, Row(AtLeast(7), Bound(other, 7))));
        Assert.Equal($"≥12次 | {expected}", combined.Texts());
    }

    [Fact]
    public void One_deadline_stays_and_is_kept_when_the_last_unit_kept_it()
    {
        var combined = Combine(Report("甲", 1, Row(By("2020-12"), On("2020-11-05"))), Report("乙", 1, Row(By("2020-12"), On("2021-01"))), Report("丙", 1, Row(By("2020-12"), On("2021-01-09"))));
        Assert.Equal("2020-12 | 2021-01", combined.Texts());

        var apart = Combine(Report("甲", 1, Row(By("2020-12"), On("2020-11-05"))), Report("乙", 1, Row(By("2020-06"), On("2020-07"))));
        Assert.Equal(["combine.deadlinesDiffer", "combine.latest"], apart.Keys());
    }

    [Fact]
    public void Ranges_add_up_end_by_end_and_allowances_in_percent_are_averaged()
    {
        var combined = Combine(
            Report("甲", 100, Row(Range(10, 20), Did(12)), Row(Range(-10, 10, "%"), Did(5, "%"))),
            Report("乙", 100, Row(Range(1, 2), Did(3)), Row(Range(-5, 5, "%"), Did(1, "%"))));
        Assert.Equal("11次–22次 | 15次", combined.Texts(0));
        Assert.Equal("±7.5% | 3%", combined.Texts(1));
    }

    [Fact]
    public void One_tier_stays_and_different_tiers_are_listed_and_not_summed_up()
    {
        var same = Combine(Report("甲", 1, Row(Words("效果明显"), Asserted(2))), Report("乙", 1, Row(Words("效果明显"), Asserted(2))));
        Assert.Equal(new ActualValue.Asserted("完成", 2), same.Report.Goals[0].Results[0].Actual);

        var apart = Combine(Report("甲", 1, Row(Words("效果明显"), Asserted(1))), Report("乙", 1, Row(Words("有所改善"), Asserted(2))));
        Assert.Equal("乙：有所改善；甲：效果明显 | 完成", apart.Texts());
        Assert.IsType<ActualValue.Wording>(apart.Report.Goals[0].Results[0].Actual);

        // nobody judged: the line stays a range
        Assert.Equal(new PointsRange(Points.Zero, Points.From(10)), apart.Report.Score());
    }

    [Fact]
    public void Judged_points_are_averaged_by_funds_where_every_unit_has_them()
    {
        var a = Judged("甲", 100, 9);
        var b = Judged("乙", 200, 6);

        var combined = Combine(a, b);

        // (9 × 100 + 6 × 200) ÷ 300
        var judgement = Assert.Single(combined.Report.Judgements).Judgement;
        Assert.Equal((Points.From(7), "乙：乙评委；甲：甲评委"), (judgement.Points, judgement.By));
        Assert.Equal("7", combined.Report.Score().ToString());
        Assert.Empty(Combine(a, b with { Judgements = default }).Report.Judgements);
        Assert.Contains("combine.judgedPartly", Combine(a, b with { Judgements = default }).Keys());
    }

    [Fact]
    public void Filed_scores_of_wording_are_averaged_and_those_of_numbers_left_to_the_scorer()
    {
        var a = Report("甲", 100, Row(Words("好"), Asserted(1)), Row(AtLeast(1), Did(1))).Score("0", Points.From(9)).Score("1", Points.From(10));
        var b = Report("乙", 300, Row(Words("好"), Asserted(1)), Row(AtLeast(1), Did(1))).Score("0", Points.From(8)).Score("1", Points.From(10));

        var results = Combine(a, b).Report.Goals[0].Results;

        Assert.Equal(Points.From(8.25m), results[0].ClaimedScore.Value);
        Assert.True(results[1].ClaimedScore.IsBlank);
    }

    [Fact]
    public void An_element_is_met_or_missed_where_every_unit_says_so_and_open_elsewhere()
    {
        var combined = Combine(
            Listed("甲", new("制度健全", true, "甲办〔2020〕1号"), new("执行有效", false), new("公开及时", true), new("资料完整", true)),
            Listed("乙", new("制度健全", true), new("执行有效", false), new("公开及时", false)));

        Assert.Equal(
            [new("制度健全", true, "甲：甲办〔2020〕1号"), new("执行有效", false), new("公开及时", null), new("资料完整", null)],
            combined.Report.Goals[0].Results[0].Elements.OrderBy(element => "制执公资".IndexOf(element.Element[0], StringComparison.Ordinal)));
        Assert.Equal(
            "要素完成情况各单位不一致或有的未填，合并后空白：公开及时、资料完整",
            Assert.Single(combined.Notes, note => note.Text.Key == "combine.elementsDiffer").Text.Render(Language.Chinese));
    }

    [Fact]
    public void Elements_alone_make_an_indicator_apply_though_its_target_is_crossed_out()
    {
        var one = Report("甲", 1, (new TargetValue.NotApplicable("/"), ActualValue.Blank));

        Assert.IsType<ActualValue.NotApplicable>(Combine(one).Report.Goals[0].Results[0].Actual);
        Assert.Equal(new IndicatorResult.ElementResult("制度健全", true), Assert.Single(Combine(one.Result("0", result => result with { Elements = [new IndicatorResult.ElementResult("制度健全", true)] })).Report.Goals[0].Results[0].Elements));
    }

    [Fact]
    public void Points_that_differ_are_left_open()
    {
        var a = Report("甲", 1, Row(AtLeast(1), Did(1)));
        Assert.Contains("combine.pointsDiffer", Combine(a, Report("乙", 1, Row(AtLeast(1), Did(1))).Points("0", Points.From(20))).Keys());
    }

    [Fact]
    public void A_bare_number_that_may_be_a_share_of_one_is_not_averaged()
    {
        var combined = Combine(Report("甲", 1, Row(AtLeast(95, "%"), Did(0.96m, ""))), Report("乙", 1, Row(AtLeast(95, "%"), Did(97, ""))));
        Assert.Equal("≥95% | ", combined.Texts());
        Assert.Equal(["combine.bareShare"], combined.Keys());
    }

    [Fact]
    public void Every_note_is_said_in_both_languages() => Assert.All(
        Combine(Report("甲", 1, Row(AtLeast(5), Did(5))), Report("乙", null, Row(AtMost(5), ActualValue.Blank))).Notes,
        note => Assert.All(Enum.GetValues<Language>(), language => Assert.DoesNotContain("{", note.Text.Render(language), StringComparison.Ordinal)));

    private static Core.Reports.SelfEvaluation Listed(string unit, params IndicatorResult.ElementResult[] elements) => Report(unit, 1, (TargetValue.NotStated, ActualValue.Blank)).Result("0", result => result with { Elements = [.. elements] });

    private static Core.Reports.SelfEvaluation Judged(string unit, decimal funds, decimal points) => Report(unit, funds, Row(Words("好"), Said($"{unit}的情况"))) with
    {
        Judgements = [new Core.Reports.IndicatorJudgement(0, "0", new Judgement(Points.From(points), $"{unit}评委", "见材料"))],
    };
}
