using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;
using PerfEval.Core.Reports;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Fixtures;
using Xunit;
using static PerfEval.Core.Tests.Fixtures.Rows;

namespace PerfEval.Core.Tests.Scoring;

/// <summary>What a standard says of several lines at once: best-of groups, averaged goals, caps and vetoes; each with its entry in the ledger.</summary>
public sealed class GroupAndCapTests
{
    [Fact]
    public void One_of_two_counts_the_better()
    {
        var scored = Score(EitherOr, ("甲", 10, 4), ("乙", 10, 9), ("丙", 10, 10));

        Assert.Equal("19", scored.Total.ToString());
        Assert.Equal("20", scored.Ledger.Full.ToString());
        // the worse one lost 6 and the better 1; of them the 6 does not count
        Assert.Equal(["cause.group 6"], Entries(scored, "cause.group", sign: -1));
        Assert.Contains(scored.Explanation.Parts, part => part.Step.Render(Language.Chinese) == "“二者择其一”：甲、乙 中择优计 1 项");
    }

    [Fact]
    public void One_of_two_that_does_not_apply_leaves_the_other_without_rescaling()
    {
        var scored = Score(EitherOr, ("甲", 10, null), ("乙", 10, 9), ("丙", 10, 10));
        Assert.Equal("19", scored.Total.ToString());
        Assert.Equal("20", scored.Ledger.Full.ToString());
        Assert.DoesNotContain(scored.Ledger.Entries, entry => entry.Cause.Key == "cause.rescaling");
    }

    [Fact]
    public void Both_of_two_that_do_not_apply_are_one_line_that_does_not()
    {
        var scored = Score(EitherOr, ("甲", 10, null), ("乙", 10, null), ("丙", 10, 5));
        // 5 of 10 that apply, scaled to 100
        Assert.Equal("50", scored.Total.ToString());
        Assert.Contains(scored.Ledger.Entries, entry => entry.Cause.Key == "cause.rescaling");
    }

    [Fact]
    public void The_lowest_of_three_may_be_dropped()
    {
        var standard = Plain with { Groups = [SampleStandard.Of(new IndicatorGroup("去掉最低", ["甲", "乙", "丙"], 2))] };
        Assert.Equal("17", Score(standard, ("甲", 10, 8), ("乙", 10, 3), ("丙", 10, 9)).Total.ToString());
        Assert.Equal("8", Score(standard, ("甲", 10, 8), ("丁", 10, 0)).Total.ToString());   // fewer than the group counts: all count
    }

    [Fact]
    public void A_member_nobody_reported_may_be_the_better_one()
    {
        var scored = Score(EitherOr, [("甲", 10, 4), ("丙", 10, 10)], blank: "乙");
        Assert.Equal("[14, 20]", scored.Total.ToString());
    }

    [Fact]
    public void Goals_of_80_points_each_are_averaged_and_goals_that_share_them_are_not()
    {
        var standard = Plain with { ExecutionPoints = SampleStandard.Of(Points.From(20)), Goals = SampleStandard.Of(GoalPolicy.Averaged) };
        var apart = Scorer.Score(Report([Goal(("甲", 80, 80)), Goal(("乙", 80, 40))], execution: 20), standard);
        Assert.Equal("80", apart.Total.ToString());   // 20 + (80 + 40) ÷ 2
        Assert.Equal("100", apart.Ledger.Full.ToString());

        var together = Scorer.Score(Report([Goal(("甲", 40, 40)), Goal(("乙", 40, 20))], execution: 20), standard);
        Assert.Equal("80", together.Total.ToString());   // 20 + 40 + 20
        Assert.DoesNotContain(together.Explanation.Parts, part => part.Step.Key == "step.goalsAveraged");

        var summed = Scorer.Score(Report([Goal(("甲", 80, 80)), Goal(("乙", 80, 40))], execution: 20), standard with { Goals = SampleStandard.Of(GoalPolicy.Together) });
        Assert.Equal("100", summed.Total.ToString());   // 20 + 120, and no total exceeds the full points

        // a standard that says nothing leaves the shares of the goals open
        var open = Scorer.Score(Report([Goal(("甲", 80, 80)), Goal(("乙", 80, 40))], execution: 20), standard with { Goals = null });
        Assert.Equal("[60, 100]", open.Total.ToString());
    }

    [Fact]
    public void Three_goals_are_averaged_exactly_and_rounded_once()
    {
        var standard = Plain with { FullPoints = SampleStandard.Of(Points.From(80)), Goals = SampleStandard.Of(GoalPolicy.Averaged) };
        var scored = Scorer.Score(Report([Goal(("甲", 80, 80)), Goal(("乙", 80, 80)), Goal(("丙", 80, 0))], execution: null), standard);
        Assert.Equal("53.33", scored.Total.ToString());
        var losses = scored.Ledger.Entries.Aggregate(Points.Zero, (sum, entry) => sum + entry.AtBest);
        Assert.Equal(scored.Total.Max, scored.Ledger.Full - losses);
    }

    [Fact]
    public void Each_goal_has_its_own_choice()
    {
        // 甲 of the first goal and 乙 of the second: no choice in either
        var scored = Scorer.Score(Report([Goal(("甲", 40, 4)), Goal(("乙", 60, 9))], execution: null), EitherOr);
        Assert.Equal("13", scored.Total.ToString());
    }

    [Fact]
    public void What_a_group_leaves_out_is_not_scaled_up_for()
    {
        // 10 of the group and 20 apply, of which 9 and 10 are scored; 10 more do not apply: 19 of 30 on 100
        var scored = Score(EitherOr, ("甲", 10, 4), ("乙", 10, 9), ("丙", 20, 10), ("丁", 10, null));
        Assert.Equal("63.33", scored.Total.ToString());
    }

    [Fact]
    public void What_a_group_leaves_out_gives_neither_points_nor_score_when_the_rest_is_scaled_up()
    {
        // the 3 points of 乙 count and the 15 of 甲 do not: 3 + 5 of 3 + 10, on 100
        var scored = Score(EitherOr, ("甲", 15, 0), ("乙", 3, 3), ("丙", 10, 5), ("丁", 12, null));
        Assert.Equal("61.54", scored.Total.ToString());
        Assert.Equal("fair", scored.Grade!.Code);
    }

    [Fact]
    public void Which_points_of_a_group_count_may_be_open_and_then_both_choices_are_looked_at()
    {
        // 甲 at most 3: 8 of 13. 甲 just above 3: 8 of 25. 甲 full: 20 of 25
        var scored = Score(EitherOr, [("乙", 3, 3), ("丙", 10, 5), ("丁", 12, null)], blank: "甲", blankPoints: 15);
        Assert.Equal("[32, 80]", scored.Total.ToString());
    }

    [Fact]
    public void Of_equal_scores_the_one_with_fewer_points_counts_in_whatever_order_they_stand()
    {
        Assert.Equal("61.54", Score(EitherOr, ("甲", 15, 3), ("乙", 3, 3), ("丙", 10, 5), ("丁", 12, null)).Total.ToString());
        Assert.Equal("61.54", Score(EitherOr, ("乙", 3, 3), ("甲", 15, 3), ("丙", 10, 5), ("丁", 12, null)).Total.ToString());
    }

    [Fact]
    public void Averaged_goals_are_scaled_up_by_what_applies_of_them()
    {
        // (60 + 40) ÷ 2 of (80 + 60) ÷ 2 that apply, on 80
        var standard = Plain with { FullPoints = SampleStandard.Of(Points.From(80)), Goals = SampleStandard.Of(GoalPolicy.Averaged) };
        var scored = Scorer.Score(Report([Goal(("甲", 80, 60)), Goal(("乙", 60, 40), ("丙", 20, null))], execution: null), standard);
        Assert.Equal("57.14", scored.Total.ToString());
    }

    [Fact]
    public void A_score_that_is_surely_not_below_leaves_no_doubt_at_its_edge()
    {
        // 60 % just reached is not below 60 %
        var standard = Plain with { Caps = [SampleStandard.Of(new TotalCap("限分", new CapTrigger.ScoreBelow("甲", Ratio.Percent(60)), Points.From(5), null))] };
        Assert.Equal("6", Score(standard, ("甲", 10, 6)).Total.ToString());
        Assert.Equal("5", Score(standard, ("甲", 100, 59)).Total.ToString());

        // 0 to 60 of 100: it may be below, and at its best it is not
        var open = Scorer.Score(
            Tree(Indicator(AtLeast(100), 100, "甲")), [new IndicatorResult { IndicatorId = "a", Actual = Bound(Comparator.AtMost, 60) }], null, standard);
        Assert.Equal("[0, 60]", open.Total.ToString());
        Assert.False(Assert.Single(open.Caps).IsCertain);
    }

    [Fact]
    public void A_veto_caps_total_and_grade_and_tells_the_reason()
    {
        var report = Report([Goal(("甲", 100, 95))], execution: null) with { Incidents = [new Incident("重大违规违纪", "审计发现挪用专项资金")] };
        var scored = Scorer.Score(report, Vetoing);

        Assert.Equal("59", scored.Total.ToString());
        Assert.Equal("poor", scored.Grade!.Code);
        var cap = Assert.Single(scored.Caps);
        Assert.True(cap.IsCertain);
        Assert.Equal("发生“重大违规违纪”（审计发现挪用专项资金）", cap.Reason.Render(Language.Chinese));
        Assert.Equal(["cause.cap 36"], Entries(scored, "cause.cap"));
        Assert.Contains(scored.Explanation.Parts, part =>
            part.Step.Render(Language.English) == "一票否决: “重大违规违纪” happened (审计发现挪用专项资金); at most 59 points, at most the grade poor (差)");
    }

    [Fact]
    public void Without_the_incident_there_is_no_veto()
    {
        var scored = Scorer.Score(Report([Goal(("甲", 100, 95))], execution: null) with { Incidents = [new Incident("另一事项", "")] }, Vetoing);
        Assert.Equal("95", scored.Total.ToString());
        Assert.Equal("excellent", scored.Grade!.Code);
        Assert.Empty(scored.Caps);
    }

    [Fact]
    public void A_grade_may_be_capped_without_the_total()
    {
        var standard = Plain with { Caps = [SampleStandard.Of(new TotalCap("限级", new CapTrigger.ScoreBelow("预算执行率", Ratio.Percent(50)), null, "good"))] };
        var low = Scorer.Score(Report([Goal(("甲", 90, 90))], execution: 4), standard with { ExecutionPoints = SampleStandard.Of(Points.From(10)) });
        Assert.Equal("94", low.Total.ToString());
        Assert.Equal("good", low.Grade!.Code);
        var enough = Scorer.Score(Report([Goal(("甲", 90, 90))], execution: 5), standard with { ExecutionPoints = SampleStandard.Of(Points.From(10)) });
        Assert.Equal("excellent", enough.Grade!.Code);
    }

    [Theory]
    [InlineData(10_000, 5_999, "59.99%")]
    [InlineData(100_000, 59_999, "59.999%")]
    [InlineData(1_000_000, 599_999, "59.9999%")]
    [InlineData(10_000_000, 5_999_999, "59.99999%")]
    public void A_cap_prints_the_share_so_that_the_comparison_can_be_seen(int target, int done, string share)
    {
        var standard = Plain with { Caps = [SampleStandard.Of(new TotalCap("限分", new CapTrigger.ScoreBelow("甲", Ratio.Percent(60)), Points.From(59), null))] };
        var scored = Scorer.Score(
            Tree(Indicator(AtLeast(target), 100, "甲")), [new IndicatorResult { IndicatorId = "a", Actual = Did(done) }], null, standard);
        Assert.Equal($"“甲”得分率 {share}，低于 60.00%", Assert.Single(scored.Caps).Reason.Render(Language.Chinese));
    }

    [Fact]
    public void A_line_that_may_or_may_not_be_below_caps_only_the_worse_end()
    {
        var standard = Plain with { Caps = [SampleStandard.Of(new TotalCap("限分", new CapTrigger.ScoreBelow("乙", Ratio.Percent(60)), Points.From(59), null))] };
        var scored = Score(standard, [("甲", 90, 90)], blank: "乙");
        Assert.Equal("[59, 100]", scored.Total.ToString());
        Assert.Null(scored.Grade);
        Assert.False(Assert.Single(scored.Caps).IsCertain);
        Assert.Contains(scored.Explanation.Parts, part => part.Step.Key == "step.capPossible");
    }

    [Fact]
    public void A_cap_at_a_grade_the_scale_lacks_caps_no_grade()
    {
        var standard = Plain with { Caps = [SampleStandard.Of(new TotalCap("限级", new CapTrigger.ScoreBelow("甲", Ratio.One), null, "excelent"))] };
        Assert.Equal("excellent", Scorer.Score(Report([Goal(("甲", 100, 95))], execution: null), standard).Grade!.Code);
    }

    private static readonly EvaluationStandard Plain = SampleStandard.Plain with { ExecutionPoints = null };

    private static readonly EvaluationStandard EitherOr = Plain with { Groups = [SampleStandard.Of(new IndicatorGroup("二者择其一", ["甲", "乙"], 1))] };

    private static readonly EvaluationStandard Vetoing = Plain with
    {
        Caps = [SampleStandard.Of(new TotalCap("一票否决", new CapTrigger.Incident("重大违规违纪"), Points.From(59), "poor"))],
    };

    private static ScoredEvaluation Score(EvaluationStandard standard, params (string Name, int Points, int? Done)[] rows) => Scorer.Score(Report([Goal(rows)], null), standard);

    private static ScoredEvaluation Score(EvaluationStandard standard, (string Name, int Points, int? Done)[] rows, string blank, int blankPoints = 10)
    {
        var goal = Goal([.. rows, (blank, blankPoints, 0)]);
        var results = goal.Results.Select(result => result.IndicatorId == blank ? result with { Actual = ActualValue.Blank } : result);
        return Scorer.Score(Report([new AnnualGoal(goal.Tree, results.ToEquatableList())], null), standard);
    }

    // each row's target is its points, so that what was done is what it scores; null does not apply
    private static AnnualGoal Goal(params (string Name, int Points, int? Done)[] rows) => new(
        Tree([.. rows.Select(row => Indicator(AtLeast(row.Points), row.Points, row.Name, row.Name))]),
        [.. rows.Select(row => new IndicatorResult { IndicatorId = row.Name, Actual = row.Done is { } done ? Did(done) : NotApplicable })]);

    private static SelfEvaluation Report(EquatableList<AnnualGoal> goals, decimal? execution) => new()
    {
        Subject = new Subject.Department(new BudgetUnit { Name = "某局" }),
        Goals = goals,
        Funding = execution is { } spent ? Funding(null, spent < 10 ? 10 : spent, spent, spent < 10 ? 10 : spent) : null,
    };

    private static string[] Entries(ScoredEvaluation scored, string cause, int sign = 1) => [.. scored.Ledger.Entries
        .Where(entry => entry.Cause.Key == cause)
        .Select(entry => $"{entry.Cause.Key} {(sign > 0 ? entry.AtBest : Points.Zero - entry.AtBest)}")];
}
