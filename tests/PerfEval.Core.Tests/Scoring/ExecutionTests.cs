using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Fixtures;
using Xunit;
using static PerfEval.Core.Tests.Fixtures.Rows;

namespace PerfEval.Core.Tests.Scoring;

/// <summary>The execution line: points × min(1, executed ÷ basis), and everything that can stand in its way.</summary>
public sealed class ExecutionTests
{
    [Theory]
    [InlineData(100, 100, "10")]
    [InlineData(100, 120, "10")]
    [InlineData(100, 99.5, "9.95")]
    [InlineData(300, 100, "3.33")]
    [InlineData(100, 0, "0")]
    [InlineData(100, -5, "0")]
    public void The_rate_is_capped_at_1_and_rounded_once(decimal full, decimal executed, string expected) =>
        Assert.Equal(expected, Line(Funding(100, full, executed)).Contribution.ToString());

    [Fact]
    public void The_rate_is_capped_where_the_total_is_rounded_too() => Assert.Equal("10", Scorer.Score(Tree(), [], Funding(100, 100, 120), SampleStandard.Plain with
    {
        Rounding = SampleStandard.Of(new RoundingPolicy(Rounding.TwoDecimals, RoundingPolicy.RoundingPlace.Total)),
    }).Lines[0].Contribution.ToString());

    [Fact]
    public void The_raw_rate_is_kept() => Assert.Equal(Ratio.Of(6, 5), Line(Funding(100, 100, 120)).Rate);

    [Theory]
    [InlineData(ExecutionRateRule.ZeroBudgetPolicy.NotApplicable, "NotApplicable", "0")]
    [InlineData(ExecutionRateRule.ZeroBudgetPolicy.NotComputable, "NotComputable", "[0, 10]")]
    [InlineData(ExecutionRateRule.ZeroBudgetPolicy.Full, "Scored", "10")]
    [InlineData(ExecutionRateRule.ZeroBudgetPolicy.Zero, "Scored", "0")]
    public void No_budget_and_nothing_executed_is_as_the_standard_says(ExecutionRateRule.ZeroBudgetPolicy policy, string outcome, string expected)
    {
        var line = Line(Funding(0, 0, 0), ExecutionBasis.FullYearBudget, policy);
        Assert.Equal((outcome, expected), (line.Outcome.GetType().Name, line.Contribution.ToString()));
    }

    [Theory]
    [InlineData(0, OpenReasonKind.BasisZero)]
    [InlineData(null, OpenReasonKind.BasisBlank)]
    [InlineData(-5, OpenReasonKind.BasisNegative)]
    public void Money_executed_without_a_budget_has_no_rate(int? full, OpenReasonKind why)
    {
        var line = Line(Funding(100, full, 80), ExecutionBasis.FullYearBudget, ExecutionRateRule.ZeroBudgetPolicy.Full);
        Assert.Equal(why, Assert.IsType<ScoreOutcome.NotComputable>(line.Outcome).Why.Kind);
        Assert.Equal("[0, 10]", line.Contribution.ToString());
        Assert.Null(line.Rate);
    }

    [Fact]
    public void A_blank_is_not_0() => Assert.IsType<ScoreOutcome.NotReported>(Line(Funding(100, 100, null)).Outcome);

    [Fact]
    public void A_total_its_lines_contradict_is_not_computable_and_both_readings_are_shown()
    {
        var funding = Funding(100, 100, 80) with { Sources = [Source(FundingSource.Municipal, 100, 70)] };
        var why = Assert.IsType<ScoreOutcome.NotComputable>(Line(funding).Outcome).Why;
        Assert.Equal(OpenReasonKind.FundingConflict, why.Kind);
        Assert.Equal("全年执行数合计填 80万元，明细相加为 70万元，两种读法得出不同的执行率", why.Render(Language.Chinese));
    }

    [Theory]
    [InlineData(79.99, "8")]
    [InlineData(79.98, "[0, 10]")]
    public void A_contradiction_starts_beyond_the_tolerance(decimal line, string expected) => Assert.Equal(
        expected, Line(Funding(100, 100, 80) with { Sources = [Source(FundingSource.Municipal, 100, line)] }).Contribution.ToString());

    [Fact]
    public void A_blank_total_is_derived_and_every_blank_taken_as_0_is_named()
    {
        var funding = Funding(100, null, null) with
        {
            Sources = [Source(FundingSource.Municipal, 60, 50) with { Label = "市级" }, Source(FundingSource.County, 40, null) with { Label = "区级" }],
        };
        var line = Line(funding);
        Assert.Equal("5", line.Contribution.ToString());
        Assert.Equal(
            "全年执行数没有填合计数，由明细相加得 50万元：市级 50；空白行“区级”按 0 计", line.Explanation.Parts[1].Step.Render(Language.Chinese));
    }

    [Fact]
    public void Nothing_is_derived_from_a_line_that_cannot_be_read() => Assert.IsType<ScoreOutcome.NotReported>(Line(Funding(100, 100, null) with
    {
        Sources = [Source(FundingSource.Municipal, 100, 50), Source(FundingSource.County, null, null) with { Executed = Reported<Money>.Unreadable("三十") }],
    }).Outcome);

    [Theory]
    [InlineData(ExecutionBasis.FullYearBudget, "8")]
    [InlineData(ExecutionBasis.OpeningBudget, "4")]
    [InlineData(ExecutionBasis.FiscalFullYearBudget, "5")]
    public void The_basis_is_the_standards(ExecutionBasis basis, string expected) => Assert.Equal(expected, Line(
        Funding(200, 100, 80) with { Sources = [Source(FundingSource.Provincial, 40, 20), Source(FundingSource.Other, 60, 60)] }, basis).Contribution.ToString());

    [Theory]
    [InlineData(FundingSource.Other)]
    [InlineData(FundingSource.Unclassified)]
    [InlineData(FundingSource.SpecialAccount)]
    [InlineData(FundingSource.UnitFunds)]
    public void Money_that_is_not_fiscal_alone_gives_no_fiscal_rate_and_both_readings_are_shown(FundingSource source)
    {
        foreach (var table in (FundingTable[])[Funding(100, 100, 50), Funding(null, null, null), Funding(null, 100, null)])
        {
            var line = Line(table with { Sources = [Source(source, 100, 50)] }, ExecutionBasis.FiscalFullYearBudget);
            var why = Assert.IsType<ScoreOutcome.NotComputable>(line.Outcome).Why;
            Assert.Equal("[0, 10]", line.Contribution.ToString());
            Assert.Contains("50 ÷ 100", why.Render(Language.Chinese), System.StringComparison.Ordinal);
            Assert.Contains("0 ÷ 0", why.Render(Language.English), System.StringComparison.Ordinal);
            Assert.Null(line.Rate);
        }
    }

    [Fact]
    public void Money_executed_alone_is_money_too() => Assert.IsType<ScoreOutcome.NotComputable>(
        Line(Funding(100, 100, 50) with { Sources = [Source(FundingSource.Other, null, 50)] }, ExecutionBasis.FiscalFullYearBudget).Outcome);

    [Fact]
    public void Without_any_source_line_the_total_stands_for_fiscal_money_which_is_said()
    {
        var line = Line(Funding(100, 100, 50), ExecutionBasis.FiscalFullYearBudget);
        Assert.Equal("5", line.Contribution.ToString());
        Assert.Equal(AssumptionKind.TotalIsFiscal, Assert.Single(line.Assumptions).Kind);
        Assert.Empty(Line(Funding(100, 100, 50)).Assumptions);
        Assert.Empty(Line(Funding(100, 100, 50) with { Sources = [Source(FundingSource.Municipal, 100, 50)] }, ExecutionBasis.FiscalFullYearBudget).Assumptions);
    }

    [Theory]
    [InlineData(ExecutionBasis.FullYearBudget)]
    [InlineData(ExecutionBasis.FiscalFullYearBudget)]
    public void A_total_its_lines_contradict_gives_no_rate_on_any_basis(ExecutionBasis basis)
    {
        EquatableList<FundingLine> sources = [Source(FundingSource.Provincial, 40, 20), Source(FundingSource.Other, 60, 60)];
        foreach (var (full, executed) in ((decimal, decimal)[])[(120, 80), (100, 90)])
        {
            var line = Line(Funding(200, full, executed) with { Sources = sources }, basis);
            Assert.Equal(OpenReasonKind.FundingConflict, Assert.IsType<ScoreOutcome.NotComputable>(line.Outcome).Why.Kind);
        }
    }

    [Fact]
    public void A_sub_row_that_repeats_the_points_is_not_counted_again() => Assert.Single(Scorer.Score(
        Tree(), [], Funding(100, 100, 80) with { Sources = [Source(FundingSource.Municipal, 100, 80) with { Points = Points.From(10) }] }, SampleStandard.Plain).Lines);

    [Theory]
    [InlineData(AmountUnit.Yuan)]
    [InlineData(AmountUnit.YiYuan)]
    public void The_unit_of_the_table_changes_no_score(AmountUnit unit) => Assert.Equal(
        Line(Funding(100, 100, 99.5m)).Outcome, Line(Funding(100, 100, 99.5m) with { AmountUnit = unit }).Outcome);

    private static FundingLine Source(FundingSource source, decimal? full, decimal? executed) =>
        new() { Label = "资金", Source = source, FullYearBudget = Cell(full), Executed = Cell(executed) };

    private static ScoredLine Line(
        FundingTable funding, ExecutionBasis basis = ExecutionBasis.FullYearBudget, ExecutionRateRule.ZeroBudgetPolicy policy = ExecutionRateRule.ZeroBudgetPolicy.NotApplicable) =>
        Scorer.Score(Tree(), [], funding, SampleStandard.Plain with { Execution = SampleStandard.Of(new ExecutionRateRule(basis, policy)) }).Lines[0];
}
