using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Analysis;
using PerfEval.Core.Findings;
using PerfEval.Core.Json;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Fixtures;
using PerfEval.Core.Tests.Json;
using Xunit;

namespace PerfEval.Core.Tests.Analysis;

/// <summary>The reception centre under its own form and under others.</summary>
public sealed class StandardComparisonTests
{
    private static readonly EvaluationStandard Opening = PerfEvalJson.ParseStandard(CorpusFiles.Standard("hunan-department-2020-opening.json"));

    [Fact]
    public void On_the_opening_budget_the_seed_has_94_95_and_the_basis_alone_explains_it()
    {
        var compared = StandardComparison.Of(Seed.Report, Seed.Standard, Opening);

        Assert.Equal(("100", "94.95"), (compared.First.Total.ToString(), compared.Second.Total.ToString()));
        var step = Assert.Single(compared.Steps);
        Assert.Equal("预算执行率的分母", step.Value.Name.Render(Language.Chinese));
        Assert.Equal(("全年预算数", "年初预算数"), (step.Value.First!.Text.Render(Language.Chinese), step.Value.Second!.Text.Render(Language.Chinese)));
        Assert.Equal((Evidence.Seen, Evidence.Chosen), (step.Value.First.Source.Evidence, step.Value.Second.Source.Evidence));
        Assert.Equal(("-5.05", "-5.05"), (step.Change.ToString(2), compared.Change.ToString(2)));
        Assert.Equal(("excellent", "excellent"), (step.GradeBefore?.Code, step.GradeAfter?.Code));
        var line = Assert.Single(step.Lines);
        Assert.Equal(("预算执行率", "10", "4.95"), (line.Name, line.Before.ToString(), line.After.ToString()));
        Assert.True(step.BeyondLines.IsZero);
        Assert.Equal(
            "预算执行率的分母：全年预算数 → 年初预算数；总分 100.00 → 94.95，变动 -5.05", step.Sentence.Render(Language.Chinese));
        Assert.Equal("100.00 → 94.95: the steps add up to -5.05", compared.Sentence.Render(Language.English));
    }

    [Fact]
    public void A_value_that_changes_nothing_on_this_report_is_listed_all_the_same()
    {
        var compared = StandardComparison.Of(Seed.Report, Opening, Opening with
        {
            AcceptsAssertion = SampleStandard.Of(true),
            WordingRule = SampleStandard.Of<ScoringRule>(new TierRule(Ratio.Percent(80), Ratio.Percent(50))),
        });

        Assert.Equal(["WordingRule", "AcceptsAssertion"], compared.Steps.Select(step => step.Value.Property));
        Assert.All(compared.Steps, step => Assert.True(step.ChangesNothing && step.Change.IsZero));
        Assert.EndsWith("the total stays", compared.Steps[0].Sentence.Render(Language.English), System.StringComparison.Ordinal);
    }

    [Fact]
    public void Values_that_work_together_are_taken_over_in_the_order_of_the_table()
    {
        var compared = StandardComparison.Of(Seed.Report, Seed.Standard, Opening with
        {
            Rounding = SampleStandard.Of(new RoundingPolicy(new Rounding(0), RoundingPolicy.RoundingPlace.Line)),
            Grades = SampleStandard.Of(new GradeScale(
            [
                new GradeScale.Band("excellent", Points.From(96), new LocalizedText("优", "Excellent"), []), new GradeScale.Band("rest", Points.Zero, new LocalizedText("其余", "Rest"), []),
            ])),
        });

        Assert.Equal(
            [("Execution", "-5.05", "excellent"), ("Rounding", "+0.05", "excellent"), ("Grades", "0", "rest")],
            compared.Steps.Select(step => (step.Value.Property, step.Change.ToString(), step.GradeAfter!.Code)));
        Assert.Equal(("95", "-5", "rest"), (compared.Second.Total.ToString(), compared.Change.ToString(), compared.Second.Grade!.Code));
        Assert.False(compared.Steps[2].ChangesNothing);
    }

    [Fact]
    public void First_levels_and_provisions_are_compared_one_by_one_by_name()
    {
        var levels = Seed.Standard.FirstLevels;
        var from = Seed.Standard with { Assignments = [Provision("会议", 5), Provision("接待", 6)] };
        var to = Seed.Standard with
        {
            FirstLevels = [levels[0], levels[1] with { Value = levels[1].Value with { Points = Points.From(40) } }],
            Assignments = [Provision("接待", 7), Provision("培训", 3)],
        };

        var differences = ValueDifference.Between(from, to);

        Assert.Equal(
            ["一级指标：满意度指标", "一级指标：效益指标", "逐项规定：会议", "逐项规定：接待", "逐项规定：培训"],
            differences.Select(difference => difference.Name.Render(Language.Chinese)));
        Assert.Equal([true, false, true, false, false], differences.Select(difference => difference.Second is null));
        Assert.Equal([false, false, false, false, true], differences.Select(difference => difference.First is null));
        Assert.Equal(("6 points", "7 points"), (differences[3].First!.Text.Render(Language.English), differences[3].Second!.Text.Render(Language.English)));
    }

    [Fact]
    public void The_order_alone_is_a_difference_where_nothing_else_is()
    {
        var turned = Seed.Standard with { FirstLevels = [.. Seed.Standard.FirstLevels.Reverse()] };

        var difference = Assert.Single(ValueDifference.Between(Seed.Standard, turned));

        Assert.Equal("产出指标、效益指标、满意度指标", difference.First!.Text.Render(Language.Chinese));
        Assert.Equal("满意度指标、效益指标、产出指标", difference.Second!.Text.Render(Language.Chinese));
    }

    [Fact]
    public void A_value_added_in_the_middle_of_a_list_changes_no_order() => Assert.Single(ValueDifference.Between(
        Seed.Standard with { FirstLevels = [Seed.Standard.FirstLevels[0], Seed.Standard.FirstLevels[2]] }, Seed.Standard));

    [Fact]
    public void The_same_value_of_another_document_is_no_difference() => Assert.Empty(ValueDifference.Between(
        Seed.Standard, Seed.Standard with { Id = "other", Title = new LocalizedText("别的", "other"), Rounding = SampleStandard.Of(Seed.Standard.Rounding.Value) }));

    [Fact]
    public void A_total_without_an_upper_end_is_said_and_not_compared_there()
    {
        var report = Seed.Report.Points(Seed.Meeting, default).Declared(0, default).Goal(goal => goal with { DeclaredPoints = default });
        var compared = StandardComparison.Of(report, Seed.Standard, Opening with { Assignments = [Provision("召开年度全市接待工作会议", 10)] });

        Assert.Null(compared.First.Total.Max);
        Assert.NotNull(compared.Second.Total.Max);
        Assert.Null(compared.Change.OfMax);
        Assert.Equal([null, null], compared.Steps.Select(step => step.Change.OfMax));
        Assert.Equal("[+4.95, …]", compared.Change.ToString(2));
        Assert.Contains("without an upper end", compared.Sentence.Render(Language.English), System.StringComparison.Ordinal);
        Assert.Contains("+4.95", compared.Sentence.Render(Language.Chinese), System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_that_only_one_of_the_standards_knows_counts_0_under_the_other()
    {
        var report = Seed.Report with { Funding = null };
        var compared = StandardComparison.Of(report, Seed.Standard with { ExecutionPoints = null }, Seed.Standard);

        var pair = Assert.Single(compared.Lines, both => both.Moved);
        Assert.Equal((null, "预算执行率", 6), (pair.First, pair.Name, compared.Lines.Count));
        var line = Assert.Single(Assert.Single(compared.Steps).Lines);
        Assert.Null(line.Before);
        Assert.Equal("[0, 10]", line.After.ToString());
        Assert.Equal("[0, +10]", line.Change.ToString());
    }

    private static Sourced<IndicatorAssignment> Provision(string name, int points) =>
        SampleStandard.Of(new IndicatorAssignment(name, Points.From(points), null));
}
