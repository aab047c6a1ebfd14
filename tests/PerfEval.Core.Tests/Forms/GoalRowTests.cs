using System;
using System.Linq;
using FsCheck.Xunit;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Forms;
using PerfEval.Core.Forms.Filed;
using PerfEval.Core.Indicators;
using PerfEval.Core.Reports;
using PerfEval.Core.Tests.Fixtures;
using Xunit;

namespace PerfEval.Core.Tests.Forms;

/// <summary>A goal made of the rows of a program is the goal a form of the same rows says.</summary>
public sealed class GoalRowTests
{
    private static readonly IndicatorRow Meeting = new() { FirstLevel = "产出指标", SecondLevel = "数量指标", Name = "会议", Target = "1次", Points = 10 };

    [Fact]
    public void The_rows_of_the_seed_make_the_goal_of_the_seed()
    {
        var seed = Seed.Report.Goals[0];
        var rows = seed.Tree.Leaves.Select((leaf, i) => new IndicatorRow
        {
            FirstLevel = leaf.First.Name,
            FirstLevelPoints = leaf.First.DeclaredPoints.Value.Value,
            SecondLevel = leaf.Second.Name,
            Name = leaf.Indicator.Name,
            Target = leaf.Indicator.Target.Text,
            Actual = seed.Results[i].Actual.Text,
            Points = leaf.Indicator.Points.Value.Value,
            Claimed = seed.Results[i].ClaimedScore.Value.Value,
        });
        var built = AnnualGoal.FromRows(rows);
        var plain = new AnnualGoal(
            new IndicatorTree([.. seed.Tree.FirstLevels.Select(first => first with { DeclaredPoints = first.DeclaredPoints.Value })]), seed.Results);

        Assert.Equal(plain, built);
    }

    [Fact]
    public void A_level_left_out_is_that_of_the_row_above()
    {
        var goal = AnnualGoal.FromRows(
            [Meeting, new() { Name = "接待" }, new() { SecondLevel = "质量指标", Name = "完成率" }, Meeting with { FirstLevel = "满意度指标", Name = "满意度" }]);

        Assert.Equal(["1.1.1", "1.1.2", "1.2.1", "2.1.1"], goal.Results.Select(result => result.IndicatorId));
    }

    [Fact]
    public void An_id_that_is_given_is_kept_by_tree_and_result()
    {
        var goal = AnnualGoal.FromRows([Meeting with { Id = "A7", Actual = "2次" }, new() { Name = "接待" }]);

        Assert.Equal(["A7", "1.1.2"], goal.Tree.Leaves.Select(leaf => leaf.Indicator.Id));
        Assert.Equal("2次", goal.ResultOf("A7").Actual.Text);
    }

    [Fact]
    public void A_value_stands_for_its_text()
    {
        var (target, actual) = (new TargetValue.Quantity(Measure.Parse("3天"), Comparator.AtMost), new ActualValue.Quantity(Measure.Parse("2天")));
        var goal = AnnualGoal.FromRows([Meeting with { Target = null, TargetValue = target, ActualValue = actual }]);

        Assert.Equal((target, actual), (goal.Tree.Leaves[0].Indicator.Target, goal.Results[0].Actual));
    }

    [Fact]
    public void What_is_left_out_is_blank()
    {
        var goal = AnnualGoal.FromRows([new() { Name = "会议" }]);

        Assert.True(goal.Tree.Leaves[0].Indicator.Points.IsBlank);
        Assert.True(goal.Results[0].ClaimedScore.IsBlank);
        Assert.Equal((TargetValue.NotStated, ActualValue.Blank), (goal.Tree.Leaves[0].Indicator.Target, goal.Results[0].Actual));
        Assert.Null(goal.Tree.FirstLevels[0].Name);
    }

    [Fact]
    public void No_rows_are_a_goal_without_indicators() => Assert.Empty(AnnualGoal.FromRows([]).Results);

    [Fact]
    public void A_text_that_leaves_a_doubt_is_refused_or_told()
    {
        IndicatorRow[] rows = [Meeting with { Actual = "2020年3月1日、5月1日" }, new() { Name = "小计", Points = 10 }];
        var goal = AnnualGoal.FromRows(rows, new FiscalYear(2020), out var findings);

        Assert.Single(goal.Results);
        Assert.NotEmpty(findings);
        Assert.Contains(findings[0].What(PerfEval.Core.Findings.Language.English), Assert.Throws<ArgumentException>(() => AnnualGoal.FromRows(rows)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Misuse_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => AnnualGoal.FromRows(null!));
        Assert.Throws<ArgumentNullException>(() => AnnualGoal.FromRows([null!]));
        Assert.Throws<ArgumentException>(() => AnnualGoal.FromRows([Meeting with { Id = "x" }, Meeting with { Id = "x" }]));
        Assert.Throws<ArgumentException>(() => AnnualGoal.FromRows([Meeting with { TargetValue = TargetValue.NotStated with { Raw = "1" } }]));
        Assert.Throws<ArgumentException>(() => AnnualGoal.FromRows([Meeting with { Points = 0.00001m }]));
        Assert.Throws<OverflowException>(() => AnnualGoal.FromRows([Meeting with { Points = 2_000_000 }]));
    }

    [Property]
    public bool Points_come_out_as_they_went_in(int points)
    {
        var given = points % 1_000_000 / 100m;
        given = Math.Abs(given);
        return AnnualGoal.FromRows([Meeting with { Points = given, Claimed = given }]) is var goal
            && goal.Tree.Leaves[0].Indicator.Points == Points.From(given)
            && goal.Results[0].ClaimedScore == Points.From(given);
    }

    [Fact]
    public void A_funding_table_of_totals_keeps_what_is_blank_blank()
    {
        var table = FundingTable.OfTotals(null, 566.49m, 566.49m, points: 10);

        Assert.True(table.Total!.OpeningBudget.IsBlank);
        Assert.True(table.Total.ClaimedScore.IsBlank);
        Assert.Equal((Money.FromWanYuan(566.49m), Points.From(10)), (table.Total.Executed.Value, table.ScoredLine!.Points.Value));
        Assert.Throws<ArgumentException>(() => FundingTable.OfTotals(0.0000001m, 1, 1));
    }

    [Fact]
    public void A_subject_of_names_alone_is_the_same_as_one_of_parts()
    {
        var unit = new BudgetUnit { Name = "某局", Region = RegionCode.Parse("430200") };

        Assert.Equal(new Subject.Department(unit), Subject.OfDepartment("某局", unit.Region));
        Assert.Equal(
            new Subject.ProjectExpenditure(new Project { Name = "修路", ImplementingUnit = unit }), Subject.OfProject("修路", "某局", unit.Region));
    }
}
