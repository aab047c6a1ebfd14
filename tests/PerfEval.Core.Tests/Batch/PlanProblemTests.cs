using System;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Batch;
using PerfEval.Core.Batch.Kernels;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Fixtures;
using Xunit;
using static PerfEval.Core.Tests.Fixtures.Rows;

namespace PerfEval.Core.Tests.Batch;

/// <summary>What cannot be right in a plan is told when it is compiled, and no total exceeds the full points in any kernel.</summary>
public sealed class PlanProblemTests
{
    private static readonly EvaluationStandard Plain = BatchStandards.Plain;

    [Theory]
    [InlineData(10, 90, null)]
    [InlineData(20, 90, "plan.notFull")]
    [InlineData(10, 80, "plan.notFull")]
    [InlineData(null, 90, null)]   // the form prints the points of execution
    [InlineData(null, 110, "plan.notFull")]
    public void Points_that_do_not_make_the_full_points_are_a_problem(int? execution, int points, string? problem) =>
        Assert.Equal(problem, Compile(Standard(execution), Leaf(points)).Problems.SingleOrDefault()?.Key);

    [Fact]
    public void A_problem_says_the_sum_in_both_languages()
    {
        var problem = Assert.Single(Compile(Standard(20), Leaf(50), Leaf(40)).Problems);
        Assert.Equal("执行率 20 分加指标 90 分为 110 分，不等于满分 100", problem.Render(Language.Chinese));
        Assert.Contains("110", problem.Render(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void An_indicator_without_points_is_a_problem_by_its_name()
    {
        var problem = Assert.Single(Compile(Plain, Leaf(80), Leaf(null)).Problems);
        Assert.Equal("plan.noPoints", problem.Key);
    }

    // a row of the empty form has no part of what a level shares, and is no gap of the plan
    [Fact]
    public void A_row_that_the_empty_form_came_with_is_no_problem_where_a_level_shares_its_points()
    {
        var shared = Standard(10) with
        {
            FirstLevels = [SampleStandard.Of(new FirstLevelStandard("产出指标", [], Points.From(90), true, []) { EqualSplit = 0 })],
        };
        var empty = new ThirdLevelIndicator { Id = "x", Name = "指标2", Target = TargetValue.NotStated };
        Assert.Empty(Compile(shared, Leaf(null), Leaf(null), empty).Problems);
        Assert.Equal("plan.noPoints", Assert.Single(Compile(Plain, Leaf(90), empty with { Name = "活动" }).Problems).Key);
    }

    [Fact]
    public void A_group_with_nothing_to_choose_and_a_cap_of_no_line_are_problems()
    {
        var standard = Plain with
        {
            Groups = [SampleStandard.Of(new IndicatorGroup("择优", ["指标", "别的"], 1))],
            Caps = [SampleStandard.Of(new TotalCap("限分", new CapTrigger.ScoreBelow("没有的指标", Ratio.Percent(60)), Points.From(59), null))],
        };
        Assert.Equal(["plan.groupOfFew", "plan.capWithoutLine"], Compile(standard, Leaf(90)).Problems.Select(problem => problem.Key));
        Assert.Empty(Compile(standard with { Groups = default, Caps = [SampleStandard.Of(new TotalCap("限分", new CapTrigger.ScoreBelow("预算执行率", Ratio.Percent(60)), Points.From(59), null))] }, Leaf(90)).Problems);
    }

    [Fact]
    public void A_plan_without_a_tree_has_no_problems() => Assert.Empty(BatchScoringPlan.Compile(Standard(20)).Problems);

    [Fact]
    public void No_total_exceeds_the_full_points_in_shared_columns()
    {
        foreach (var kernel in KernelList.Usable.Append(BatchKernel.Reference))
        {
            var plan = BatchScoringPlan.Compile(Standard(20), Tree(Indicator(AtLeast(100), 90)), kernel);
            long[] actuals = [.. Enumerable.Range(0, 40).Select(unit => unit % 2 == 0 ? 10_000L : 5_000)];
            var (basis, executed) = (Enumerable.Repeat(100L, 40).ToArray(), Enumerable.Repeat(100L, 40).ToArray());
            var scores = plan.Score(EvaluationColumns.Shared(plan, 40, (ReadOnlyMemory<long>)actuals, 2, basis, executed));

            Assert.Equal(Enumerable.Range(0, 40).Select(unit => unit % 2 == 0 ? 10_000 : 6_500), scores.Totals.ToArray());
            Assert.Equal("excellent", scores.GradeOf(0)!.Code);
            Assert.Equal("fair", scores.GradeOf(1)!.Code);
        }
    }

    [Fact]
    public void Full_points_that_are_no_whole_steps_are_kept_too()
    {
        // 99.995 points at two decimals
        var standard = Standard(20) with { FullPoints = SampleStandard.Of(Points.From(99.995m)) };
        var plan = BatchScoringPlan.Compile(standard, Tree(Indicator(AtLeast(100), 90)));
        var scores = plan.Score(EvaluationColumns.Shared(plan, 1, (ReadOnlyMemory<long>)new long[] { 10_000 }, 2, new long[] { 1 }, new long[] { 1 }));

        Assert.Equal("99.995", scores.TotalOf(0).ToString());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(6)]
    public void Columns_of_other_decimals_than_the_plan_are_refused(int decimals)
    {
        var plan = BatchScoringPlan.Compile(Plain, Tree(Indicator(AtLeast(100), 90)), columnDecimals: 2);
        var refused = Assert.Throws<ArgumentException>(() => EvaluationColumns.Shared(plan, 1, (ReadOnlyMemory<long>)new long[1], decimals, new long[1], new long[1]));
        Assert.Contains("compiled for 2", refused.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => EvaluationColumns.Shared(plan, 1, (ReadOnlyMemory<int>)new int[1], decimals, new long[1], new long[1]));
    }

    private static EvaluationStandard Standard(int? execution) => Plain with { ExecutionPoints = execution is { } points ? SampleStandard.Of(Points.From(points)) : null };

    private static BatchScoringPlan Compile(EvaluationStandard standard, params ThirdLevelIndicator[] leaves) =>
        BatchScoringPlan.Compile(standard, Tree([.. leaves.Select((leaf, i) => leaf with { Id = $"{i}" })]));

    private static ThirdLevelIndicator Leaf(int? points) => Indicator(AtLeast(10), points);
}
