using System;
using FsCheck.Xunit;
using NodaTime;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Budgeting.Facts;
using PerfEval.Core.Findings;
using PerfEval.Core.Reports;
using PerfEval.Core.Tests.Fixtures;
using PerfEval.Core.Tests.Generators;
using Xunit;

namespace PerfEval.Core.Tests.Reports;

public sealed class ReportFactsTests
{
    private static readonly FiscalYear Year = new(2020);
    private static readonly Money Tolerance = Money.FromWanYuan(0.01m);
    private static readonly FactSheet OfSeed = ReportFacts.Of(Seed.Report, Tolerance).Facts;

    /// <summary>年初 1143.81, 调整 −577.32, 全年 566.49, 执行 566.49: one report, three answers to “how well was the budget kept”.</summary>
    [Theory]
    [InlineData("execution-rate.full-year", "566.49 ÷ 566.49 = 100.00%")]
    [InlineData("completion-rate.mof-2013", "566.49 ÷ 1143.81 = 49.53%")]
    [InlineData("completion-rate.hunan", "(0 + 1143.81 + 0 − 0) ÷ (0 + 1143.81 + 0) = 100.00%")]
    [InlineData("adjustment-rate.mof-2013", "(0 + 577.32) ÷ 1143.81 = 50.47%")]
    [InlineData("adjustment-rate.net-size", "|566.49 − 1143.81| ÷ 1143.81 = 50.47%")]
    [InlineData("budget-control-rate.additions", "0 ÷ 1143.81 = 0.00%")]
    [InlineData("budget-control-rate.net", "(0 − 577.32) ÷ 1143.81 = -50.47%")]
    [InlineData("execution-rate.opening", "566.49 ÷ 1143.81 = 49.53%")]
    public void The_seed_gives_each_definition_its_own_answer(string id, string working) => Assert.Equal(
        working, Assert.IsType<RatioResult.Computed>(RatioFormula.Find(id)!.Evaluate(OfSeed, Year)).Working.Render(Language.Chinese));

    [Fact]
    public void The_seed_states_no_establishment_and_no_expenses()
    {
        Assert.Equal(17, ((FactValue.Headcount)OfSeed.Find(FactKind.InPost, Year)!.Value).Value);
        var staff = Assert.IsType<RatioResult.NotComputable>(RatioFormula.Find("staff-control-rate")!.Evaluate(OfSeed, Year));
        Assert.Equal([new RatioResult.MissingFact(FactKind.Establishment, new FactPeriod.Year(Year))], staff.Missing);
        Assert.Null(OfSeed.Find(FactKind.ThreePublicActual, Year));
    }

    [Fact]
    public void A_fact_says_where_it_stands_and_how_it_follows()
    {
        Assert.Equal(
            "资金情况 › 合计行 › 年初预算数：由明细相加：其中：当年财政拨款 1143.81；空白行“上年结转资金、其他资金”按 0 计",
            OfSeed.Find(FactKind.OpeningBudget, Year)!.Source.Render(Language.Chinese));
        Assert.Equal(
            "budget statement › revenue › adjustment: only the net adjustment is stated, taken as one addition or one cut",
            OfSeed.Find(FactKind.BudgetCut, Year)!.Source.Render(Language.English));
        Assert.Equal("评价对象 › 预算单位 › 人员情况 › 在职人数", OfSeed.Find(FactKind.InPost, Year)!.Source.Render(Language.Chinese));
    }

    [Fact]
    public void A_total_that_contradicts_its_lines_gives_no_fact()
    {
        var report = Seed.Report.FundingTotal(line => line with { FullYearBudget = Rows.Cell(600) });
        Assert.Null(ReportFacts.Of(report, Tolerance).Facts.Find(FactKind.FullYearBudget, Year));
    }

    [Fact]
    public void A_stated_fact_comes_first_and_the_contradiction_is_kept()
    {
        var report = Seed.Report with { Facts = new FactSheet([Fact.Of(FactKind.Executed, Money.FromWanYuan(560), Year, "部门决算")]) };

        var facts = ReportFacts.Of(report, Tolerance);

        Assert.Equal("部门决算", facts.Facts.Find(FactKind.Executed, Year)!.Source.Render(Language.Chinese));
        var conflict = Assert.Single(facts.Conflicts);
        Assert.Equal((FactKind.Executed, Place.Report.Then(ReportPart.Fact, 0)), (conflict.Kept.Kind, conflict.Place));
        Assert.Equal("560万元", conflict.Kept.Value.ToString());
        Assert.Equal("566.49万元", conflict.Other.Value.ToString());
    }

    [Fact]
    public void With_a_cut_stated_the_addition_follows_from_the_net_adjustment()
    {
        var report = Seed.Report with { Facts = new FactSheet([Fact.Of(FactKind.BudgetCut, Money.FromWanYuan(600), Year, "调整文件")]) };
        var facts = ReportFacts.Of(report, Tolerance).Facts;
        Assert.Equal("22.68万元", facts.Find(FactKind.BudgetAddition, Year)!.Value.ToString());
    }

    [Theory]
    [InlineData(12, "12万元")]
    [InlineData(-1, null)]
    public void What_was_brought_forward_follows_from_the_rest_unless_it_would_be_negative(int carriedForward, string? broughtForward)
    {
        var report = Seed.Report with { Budget = Seed.Report.Budget! with { CarriedForward = Rows.Cell(carriedForward) } };
        Assert.Equal(broughtForward, ReportFacts.Of(report, Tolerance).Facts.Find(FactKind.BroughtForward, Year)?.Value.ToString());
    }

    [Fact]
    public void Staff_of_another_day_stand_for_that_day_and_not_for_the_year()
    {
        var march = new LocalDate(2021, 3, 1);
        var facts = ReportFacts.Of(Seed.Report.Staff(staff => staff with { AsOf = march }), Tolerance).Facts;
        Assert.Null(facts.Find(FactKind.InPost, Year));
        Assert.NotNull(facts.Find(FactKind.InPost, new FactPeriod.Day(march)));
    }

    [Fact]
    public void Fiscal_facts_come_from_fiscal_lines_only()
    {
        var report = Seed.Report with
        {
            Funding = new FundingTable
            {
                Total = new FundingLine { Label = "合计", FullYearBudget = Rows.Cell(100), Executed = Rows.Cell(90) },
                Sources = [new FundingLine { Label = "其他资金", Source = FundingSource.Other, FullYearBudget = Rows.Cell(100), Executed = Rows.Cell(90) }],
            },
        };
        Assert.Null(ReportFacts.Of(report, Tolerance).Facts.Find(FactKind.FiscalExecuted, Year));
        Assert.NotNull(ReportFacts.Of(report with { Funding = report.Funding with { Sources = default } }, Tolerance).Facts.Find(FactKind.FiscalExecuted, Year));
    }

    [Fact]
    public void A_fact_of_the_report_itself_is_not_filed_again() => Assert.Throws<ArgumentException>(() => Seed.Report with { Facts = OfSeed });

    [Property(Arbitrary = [typeof(FiledReports)], MaxTest = 200)]
    public void Any_report_gives_its_facts_and_every_stated_one_is_among_them(SelfEvaluation report)
    {
        var facts = ReportFacts.Of(report, Tolerance);

        Assert.All(report.Facts.Facts, fact => Assert.Same(fact, facts.Facts.Find(fact.Kind, fact.Period)));
        Assert.All(facts.Facts.Facts, fact => Assert.NotEmpty(fact.Source.Render(Language.English)));
        if (!report.FiscalYear.HasValue)
        {
            Assert.Equal(report.Facts.Facts, facts.Facts.Facts);
        }
    }

    [Property(Arbitrary = [typeof(FiledReports)], MaxTest = 100)]
    public void A_blank_table_statement_and_staffing_give_no_fact(SelfEvaluation report)
    {
        var bare = report with { Funding = null, Budget = null, Subject = new Subject.Department(new BudgetUnit { Name = "某局" }), Facts = FactSheet.Empty };
        Assert.Empty(ReportFacts.Of(bare, Tolerance).Facts.Facts);
    }
}
