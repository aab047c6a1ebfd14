using System;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Budgeting.Facts;
using PerfEval.Core.Findings;
using PerfEval.Core.Json;
using PerfEval.Core.Reports;
using PerfEval.Core.Reports.Aggregation;
using PerfEval.Core.Scoring;
using PerfEval.Core.Tests.Fixtures;
using Xunit;
using static PerfEval.Core.Tests.Fixtures.Rows;
using static PerfEval.Core.Tests.Reports.Aggregation.Units;

namespace PerfEval.Core.Tests.Reports.Aggregation;

public sealed class ReportAggregationTests
{
    private static readonly SelfEvaluation A = Report("甲", 100, Row(AtLeast(1), Did(1)));
    private static readonly SelfEvaluation B = Report("乙", 300, Row(AtLeast(1), Did(1)));

    private static readonly SelfEvaluation SecondCentre = Seed.Report with
    {
        Subject = new Subject.Department(new BudgetUnit { Name = "株洲市第二接待服务中心" }),
        Funding = Seed.Report.Funding! with
        {
            Sources = [Source("其中：当年财政拨款", FundingSource.CurrentYearAppropriation, 100, 60), Source("上年结转资金", FundingSource.CarryOver, 0, 40), Source("其他资金", FundingSource.Other, null, null)],
            Total = Seed.Report.Funding.Total! with { Executed = Cell(80) },
        },
    };

    [Fact]
    public void Funding_is_added_by_column_and_line()
    {
        var table = Combine(A with { Funding = Table(100, 90, 80) }, B with { Funding = Table(10, 9, 8) }).Report.Funding!;

        Assert.Equal("110 99 88", Amounts(table.Total!));
        Assert.Equal("110 99 88", Amounts(Assert.Single(table.Sources)));
        Assert.Equal("10", table.Total!.Points.ToString());
    }

    [Fact]
    public void A_blank_line_of_one_unit_is_not_0_in_the_sum_of_all()
    {
        // the reception centre leaves its carry-over blank, the second one states 40
        var combined = Combine(Seed.Report, SecondCentre);

        var table = combined.Report.Funding!;
        Assert.Equal("1243.81 666.49 646.49", Amounts(table.Total!));
        Assert.All(table.Sources, line => Assert.Equal("  ", Amounts(line)));
        Assert.Equal(Money.FromWanYuan(666.49m), table.Amount(FundingColumn.FullYearBudget, Options.Tolerance).Value);
        Assert.Contains(combined.Notes, note => note.Text.Render(Language.Chinese) == "全年预算数“上年结转资金”有的单位空白，空白不是 0，明细未合并，只合并合计");
    }

    [Fact]
    public void Lines_of_no_known_source_meet_by_their_label_and_those_of_one_source_by_position()
    {
        var one = Of(Line("甲资金", FundingSource.Unclassified, 1), Line("乙资金", FundingSource.Unclassified, 2), Line("中央", FundingSource.Central, 4), Line("中央补助", FundingSource.Central, 8));
        var other = Of(Line("乙资金", FundingSource.Unclassified, 20), Line("甲资金", FundingSource.Unclassified, 10), Line("中央", FundingSource.Central, 40), Line("中央补助", FundingSource.Central, 80));

        var lines = Combine(A with { Funding = one }, B with { Funding = other }).Report.Funding!.Sources;

        // the units stand in the order of their names, 乙 before 甲
        Assert.Equal(["乙资金 22", "甲资金 11", "中央 44", "中央补助 88"], lines.Select(line => $"{line.Label} {line.FullYearBudget.Value.Number(AmountUnit.WanYuan)}"));

        static FundingLine Line(string label, FundingSource source, decimal full) => Source(label, source, null, full);
        static FundingTable Of(params FundingLine[] lines) => Funding(null, lines.Sum(line => (decimal)line.FullYearBudget.Value.Fen) / 1_000_000, null) with { Sources = [.. lines] };
    }

    [Fact]
    public void A_column_without_a_total_in_one_unit_stays_blank()
    {
        var table = Combine(A with { Funding = Table(100, 90, 80) }, B with { Funding = Table(10, null, 8) });
        Assert.Equal("110  88", Amounts(table.Report.Funding!.Total!));
        Assert.Equal("110  88", Amounts(table.Report.Funding!.Sources[0]));
        Assert.Contains("combine.noTotal", table.Keys());
    }

    [Fact]
    public void Small_differences_that_add_up_do_not_become_a_contradiction()
    {
        // each total is 0.01 from its line, which is within the tolerance; together 0.02 would not be
        FundingTable Off(decimal amount) => Table(amount, amount, amount) with { Total = Table(amount + 0.01m, amount + 0.01m, amount + 0.01m).Total };

        var table = Combine(A with { Funding = Off(10) }, B with { Funding = Off(20) }).Report.Funding!;

        Assert.Equal(Money.FromWanYuan(30.02m), table.Amount(FundingColumn.Executed, Options.Tolerance).Value);
    }

    [Fact]
    public void Incidents_of_any_unit_stand_in_the_combined_report_with_its_name()
    {
        var combined = Combine(A, B with { Incidents = [new Incident("重大违规违纪", "审计查出")] });

        Assert.Equal([new Incident("重大违规违纪", "乙：审计查出")], combined.Report.Incidents);
        Assert.Equal("乙的重大事项列入汇总报告，总分同样受其限制", Assert.Single(combined.Notes, note => note.Text.Key == "combine.incidents").Text.Render(Language.Chinese));
        Assert.Equal([new Incident("重大违规违纪", "审计查出")], Combine(B with { Incidents = [new Incident("重大违规违纪", "审计查出")] }).Report.Incidents);
        Assert.DoesNotContain(Combine(A, B).Notes, note => note.Text.Key == "combine.incidents");
    }

    [Fact]
    public void Without_a_funding_table_in_one_unit_there_is_none() =>
        Assert.Contains("combine.noFunding", Combine(A, B with { Funding = null }).Keys());

    [Fact]
    public void Facts_of_every_unit_are_added_and_ratios_worked_out_on_the_sums()
    {
        var year = new FiscalYear(2020);
        SelfEvaluation With(SelfEvaluation report, int inPost, int establishment) => report with
        {
            Facts = new FactSheet([Fact.Of(FactKind.InPost, inPost, year, "名册"), Fact.Of(FactKind.Establishment, establishment, year, "批复")]),
        };

        var combined = Combine(With(A, 12, 10), With(B, 30, 40));

        // 120 % and 75 %, but 42 of 50 is 84 %
        Assert.Equal(Ratio.Percent(84), RatioFormula.Find("staff-control-rate")!.Evaluate(combined.Report.Facts, year).Value);
        Assert.Null(Combine(With(A, 12, 10), B).Report.Facts.Find(FactKind.InPost, year));
        Assert.Contains(Combine(With(A, 12, 10), B).Notes, note => note.Text.Key == "combine.factsLeftOut");
    }

    [Fact]
    public void The_reception_centre_and_a_second_one_are_scored_together()
    {
        var combined = Combine(Seed.Report, SecondCentre).Report;

        var evaluation = Scorer.Score(combined, Seed.Standard);

        Assert.Equal("某局", combined.Subject.Name);
        Assert.Equal("800次 | 822次", $"{combined.Goals[0].Tree.Leaves[1].Indicator.Target.Text} | {combined.Goals[0].Results[1].Actual.Text}");
        // 646.49 ÷ 666.49 × 10 = 9.70, all else full
        Assert.Equal("99.7", evaluation.Total.ToString());
        Assert.Equal(combined, PerfEvalJson.ParseReport(PerfEvalJson.WriteReport(combined)));
    }

    [Theory]
    [InlineData("combine.unitTwice")]
    [InlineData("combine.yearsDiffer")]
    [InlineData("combine.formsDiffer")]
    [InlineData("combine.subjectsDiffer")]
    [InlineData("combine.rowsDiffer")]
    public void Reports_that_do_not_go_together_are_refused_with_the_reason(string key)
    {
        var other = key switch
        {
            "combine.unitTwice" => B with { Subject = A.Subject },
            "combine.yearsDiffer" => B with { FiscalYear = new FiscalYear(2021) },
            "combine.formsDiffer" => B with { Form = "另一张表" },
            "combine.subjectsDiffer" => B with { Subject = new Subject.ProjectExpenditure(new Project { Name = "项目", ImplementingUnit = B.Subject.Unit }) },
            _ => B.Named("0", "另一个指标"),
        };

        var refused = Assert.IsType<AggregationResult.Refused>(ReportAggregator.Combine(Department, [A, other], Options));

        Assert.Equal(key, Assert.Single(refused.Reasons).Key);
    }

    [Fact]
    public void Two_units_of_one_name_are_told_apart_by_their_codes() => Assert.Equal("≥2次 | 2次", Combine(
        A with { Subject = new Subject.Department(new BudgetUnit { Name = "接待站", Code = "219001" }) },
        A with { Subject = new Subject.Department(new BudgetUnit { Name = "接待站", Code = "219002" }) }).Texts());

    [Fact]
    public void No_report_is_a_mistake_of_the_caller() => Assert.Throws<ArgumentException>(() => ReportAggregator.Combine(Department, [], Options));

    [Fact]
    public void A_report_cut_short_makes_the_combined_one_cut_short() =>
        Assert.Equal(Completeness.CutShort, Combine(A with { Completeness = Completeness.Unscored }, B with { Completeness = Completeness.CutShort }).Report.Completeness);

    private static FundingTable Table(decimal? opening, decimal? full, decimal? executed) => Funding(opening, full, executed) with
    {
        Sources =
        [
            new FundingLine
            {
                Label = "财政拨款", Source = FundingSource.CurrentYearAppropriation, OpeningBudget = Cell(opening), FullYearBudget = Cell(full), Executed = Cell(executed),
            },
        ],
    };

    private static FundingLine Source(string label, FundingSource source, decimal? opening, decimal? full) =>
        new() { Label = label, Source = source, OpeningBudget = Cell(opening), FullYearBudget = Cell(full) };

    private static string Amounts(FundingLine line) => string.Join(' ', new[] { line.OpeningBudget, line.FullYearBudget, line.Executed }
        .Select(cell => cell.HasValue ? cell.Value.Number(AmountUnit.WanYuan) : ""));
}
