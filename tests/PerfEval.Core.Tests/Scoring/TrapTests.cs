using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Checking;
using PerfEval.Core.Checking.Checks;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Fixtures;
using Xunit;
using static PerfEval.Core.Tests.Fixtures.Rows;

namespace PerfEval.Core.Tests.Scoring;

/// <summary>Traps others fell into that no other test of this folder names.</summary>
public sealed class TrapTests
{
    private static readonly EvaluationStandard Plain = SampleStandard.Plain with { ExecutionPoints = null };

    [Theory]
    [InlineData(8, 11.1, 1, 11.2)]
    [InlineData(17, 5.6, 1, 4.8)]
    [InlineData(4, 12.6, 4, 12.4)]
    [InlineData(14, 6.7, 1, 6.2)]
    public void Points_that_floating_point_cannot_add_make_exactly_100(int many, decimal points, int few, decimal rest)
    {
        var tree = Tree([.. Enumerable.Repeat(points, many).Concat(Enumerable.Repeat(rest, few)).Select((worth, i) => Indicator(AtLeast(1), worth, id: $"{i}"))]);
        EquatableList<IndicatorResult> results = [.. tree.Leaves.Select(leaf => new IndicatorResult { IndicatorId = leaf.Indicator.Id, Actual = Did(1) })];
        Assert.Equal("100", Scorer.Score(tree, results, null, Plain).Total.ToString());
    }

    [Theory]
    [InlineData(Midpoint.HalfAwayFromZero, "89.99", RoundingPolicy.RoundingPlace.Line)]
    [InlineData(Midpoint.HalfToEven, "89.98", RoundingPolicy.RoundingPlace.Line)]
    [InlineData(Midpoint.TowardZero, "89.98", RoundingPolicy.RoundingPlace.Line)]
    [InlineData(Midpoint.HalfAwayFromZero, "89.99", RoundingPolicy.RoundingPlace.Total)]
    [InlineData(Midpoint.HalfToEven, "89.98", RoundingPolicy.RoundingPlace.Total)]
    [InlineData(Midpoint.TowardZero, "89.98", RoundingPolicy.RoundingPlace.Total)]
    public void A_half_goes_where_the_standard_says(Midpoint midpoint, string expected, RoundingPolicy.RoundingPlace place) => Assert.Equal(expected, Scorer.Score(
        Tree(Indicator(AtLeast(100, "%"), 100)), [new IndicatorResult { IndicatorId = "a", Actual = Did(89.985m, "%") }], null,
        Plain with { Rounding = SampleStandard.Of(new RoundingPolicy(new Rounding(2, midpoint), place)) }).Total.ToString());

    [Fact]
    public void Over_attainment_is_capped_and_told_apart()
    {
        var line = Line(AtLeast(400), Did(411), Plain);
        Assert.Equal(("10", "102.75%"), (line.Contribution.ToString(), line.Rate!.Value.ToPercentText(Rounding.TwoDecimals)));
    }

    [Fact]
    public void A_sum_of_points_that_is_not_100_is_found_and_never_mended()
    {
        var report = Seed.Report.Points(Seed.Guests, Points.From(5)).Score(Seed.Guests, Points.From(5));
        Assert.Equal("95", Scorer.Score(report, Seed.Standard).Total.ToString());
        Assert.Contains(CheckCodes.PointsNotFull, ReportChecker.Check(report, Seed.Standard).Findings.Select(finding => finding.Code));
    }

    [Fact]
    public void A_blank_answer_is_neither_0_nor_full()
    {
        var line = Line(AtMost(5), ActualValue.Blank, Plain);
        Assert.IsType<ScoreOutcome.NotReported>(line.Outcome);
        Assert.Equal("[0, 10]", line.Contribution.ToString());
    }

    [Fact]
    public void Each_level_is_checked_though_the_grand_total_is_right()
    {
        var findings = ReportChecker.Check(Seed.Report, Seed.Standard).Findings;
        var codes = findings.Select(finding => finding.Code).ToList();
        Assert.Equal("100", Scorer.Score(Seed.Report, Seed.Standard).Total.ToString());
        Assert.Single(Assert.Single(findings, finding => finding.Code == CheckCodes.DeclaredPointsNotSum).Others);
        Assert.Contains(CheckCodes.MissingFirstLevel, codes);
        Assert.DoesNotContain(CheckCodes.PointsNotFull, codes);
    }

    [Fact]
    public void With_its_second_levels_where_they_belong_output_declares_50_and_carries_60()
    {
        var report = Seed.Report.Goal(goal =>
        {
            var (output, rest) = (goal.Tree.FirstLevels[0], goal.Tree.FirstLevels[1]);
            return goal.Rebuild(
                [
                    output with { SecondLevels = [output.SecondLevels[0], rest.SecondLevels[0]] },
                    new FirstLevelIndicator("效益指标", default, [rest.SecondLevels[1]]),
                    rest with { SecondLevels = [rest.SecondLevels[2]] },
                ],
                goal.Results);
        });
        var found = ReportChecker.Check(report, Seed.Standard).Findings.Where(finding => finding.Code == CheckCodes.DeclaredPointsNotSum);
        Assert.Equal("“产出指标”标明 50 分，其下指标分值合计 60 分。", Assert.Single(found).What(Language.Chinese));
        Assert.Equal("100", Scorer.Score(report, Seed.Standard).Total.ToString());
    }

    [Fact]
    public void Results_are_matched_by_id_and_never_by_position()
    {
        var tree = Tree(Indicator(AtLeast(10), 60, id: "b"), Indicator(AtLeast(10), 40, id: "a"));
        EquatableList<IndicatorResult> results =
            [new IndicatorResult { IndicatorId = "a", Actual = Did(5) }, new IndicatorResult { IndicatorId = "b", Actual = Did(10) }];
        Assert.Equal("80", Scorer.Score(tree, results, null, Plain).Total.ToString());
    }

    [Fact]
    public void Two_indicators_of_one_name_are_two_indicators()
    {
        var tree = Tree(Indicator(AtLeast(10), 60, id: "1"), Indicator(AtLeast(10), 40, id: "2"));
        EquatableList<IndicatorResult> results =
            [new IndicatorResult { IndicatorId = "1", Actual = Did(10) }, new IndicatorResult { IndicatorId = "2", Actual = Did(10) }];
        Assert.Equal("100", Scorer.Score(tree, results, null, Plain).Total.ToString());
    }

    [Theory]
    [InlineData(3, "3.33")]
    [InlineData(7, "1.43")]
    public void A_part_that_is_off_leaves_the_divisor_of_the_others(int target, string expected) => Assert.Equal(
        expected, Line(AtLeast(target), Did(1), Plain).Contribution.ToString());

    [Theory]
    [InlineData("M.8万元")]
    [InlineData("-")]
    public void Words_that_say_too_little_are_their_own_outcome_and_no_worst_grade(string words)
    {
        var scored = Scorer.Score(Tree(Indicator(AtLeast(1), 100)), [new IndicatorResult { IndicatorId = "a", Actual = Said(words) }], null, Plain);
        Assert.Equal("[0, 100]", scored.Total.ToString());
        Assert.Null(scored.Grade);
    }

    [Fact]
    public void Amounts_in_different_units_are_compared_after_exact_conversion()
    {
        Dictionary<string, string> pairs = new() { ["元"] = "899740", ["万元"] = "89.974", ["亿元"] = "0.0089" };
        Assert.All(pairs, pair => Assert.Equal("10", Line(AtMost(90, "万元"), Did(decimal.Parse(pair.Value, null), pair.Key), Plain).Contribution.ToString()));
    }

    [Fact]
    public void A_checker_refuses_the_scores_of_another_report() => Assert.Throws<System.ArgumentException>(() =>
        ReportChecker.Check(Seed.Report, Seed.Standard, Scorer.Score(Seed.Report with { Goals = default }, Seed.Standard)));

    [Fact]
    public void A_checker_refuses_the_scores_by_another_standard() => Assert.Throws<System.ArgumentException>(() =>
        ReportChecker.Check(Seed.Report, Seed.Standard, Scorer.Score(Seed.Report, Plain)));
}
