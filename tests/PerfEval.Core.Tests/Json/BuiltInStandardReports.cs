using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Checking;
using PerfEval.Core.Checking.Checks;
using PerfEval.Core.Common;
using PerfEval.Core.Indicators;
using PerfEval.Core.Json;
using PerfEval.Core.Reports;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;
using Xunit;
using static PerfEval.Core.Tests.Fixtures.Rows;

namespace PerfEval.Core.Tests.Json;

/// <summary>A small report under each built-in standard, added up by hand beside it.</summary>
public sealed class BuiltInStandardReports
{
    //  9.50  10 × 95/100
    // 19.00  20 × 380/400
    //  9.09  10 × 100/110, 成本 at most
    // 18.00  20, 达成, as the filer judged it within 16 to 20
    // 30.00  30, reached and more
    //  9.47  10 × 90/95
    // 95.06
    [Fact]
    public void The_national_form_of_2020() => Assert.Equal(("95.06", "优"), Scored(
        "national-project-2020", Funding(100, 100, 95, null),
        Goal(
            Level("产出指标", 50, ("数量指标", 20, AtLeast(400), Did(380), null), ("成本指标", 10, Bare(100, "万元"), Did(110, "万元"), null), ("质量指标", 20, Words("质量良好"), Asserted(1), 18)),
            Level("效益指标", 30, ("社会效益指标", 30, AtLeast(90, "%"), Did(100, "%"), null)),
            Level("满意度指标", 10, ("服务对象满意度指标", 10, AtLeast(95, "%"), Did(90, "%"), null)))));

    // 10.00
    // 16.00  20 × 20/25
    // 40.00
    // 14.00  20, 部分达成, within 12 to 16
    //  8.89  10 × 80/90
    // 88.89
    [Fact]
    public void The_national_form_with_cost_indicators() => Assert.Equal(("88.89", "良"), Scored(
        "national-project-cost-2021", Funding(100, 100, 100, null),
        Goal(
            Level("成本指标", 20, ("经济成本指标", 20, AtMost(20, "万元"), Did(25, "万元"), null)),
            Level("产出指标", 40, ("数量指标", 40, AtLeast(4), Did(4), null)),
            Level("效益指标", 20, ("社会效益指标", 20, Words("效果明显"), Asserted(2), 14)),
            Level("满意度指标", 10, ("服务对象满意度指标", 10, AtLeast(90, "%"), Did(80, "%"), null)))));

    // 10 × 72/80 of the adjusted budget, not of the opening 100; 45; 45 × 96/100 = 43.2
    [Fact]
    public void The_Sichuan_form_divides_by_the_adjusted_budget() => Assert.Equal(("97.2", "优"), Scored("510000_0013zp", Funding(100, 80, 72, null), Sichuan));

    // a reason is due below 90 %, not at it
    [Theory]
    [InlineData(72, false)]
    [InlineData(71.99, true)]
    public void The_Sichuan_form_asks_for_a_reason_below_90_percent(decimal executed, bool isAsked)
    {
        var report = Report(Funding(100, 80, executed, null), Sichuan);
        var codes = ReportChecker.Check(report, Standard("510000_0013zp")).Findings.Select(finding => finding.Code);
        Assert.Equal(isAsked, codes.Contains(CheckCodes.LowExecution));
    }

    // 10; 50 × 9/10 = 45; 30, 达成 from 80 %: 24 is within, so the filer's 24 stands; 10
    [Theory]
    [InlineData("sichuan-link-funds")]
    [InlineData("anhui-link-funds")]
    public void The_link_funds_form(string form)
    {
        AnnualGoal With(int claim) => Goal(
            Level("产出指标", 50, ("数量指标", 50, AtLeast(10, "公里"), Did(9, "公里"), null)),
            Level("效益指标", 30, ("社会效益指标", 30, Words("显著提升"), Asserted(1), claim)),
            Level("满意度指标", 10, ("服务对象满意度指标", 10, AtLeast(95, "%"), Did(96, "%"), null)));
        Assert.Equal(("89", "良"), Scored(form, Funding(null, 20, 20, null), With(24)));
        Assert.Equal(("[89, 95]", null), Scored(form, Funding(null, 20, 20, null), With(23)));   // 23 is no 达成
    }

    // fiscal money alone: 20 × 100/100, though of all money 150/200 was spent
    [Fact]
    public void The_Hubei_form_counts_fiscal_money_alone()
    {
        var funding = Funding(null, 200, 150, null) with
        {
            Sources =
            [
                new FundingLine { Label = "财政资金", Source = FundingSource.FiscalFunds, FullYearBudget = Cell(100), Executed = Cell(100) },
                new FundingLine { Label = "其他资金", Source = FundingSource.Other, FullYearBudget = Cell(100), Executed = Cell(50) },
            ],
        };
        var goal = Goal(Level("产出指标", null, ("数量指标", 80, AtLeast(1), Did(1), null)));
        Assert.Equal(("100", "优"), Scored("hubei-project-2020", funding, goal));
    }

    // 20; the goals have the 80 each, 80 and 80 × 5/10 = 40, and how they are weighed is not on the paper
    [Fact]
    public void The_Hubei_form_does_not_say_how_goals_of_80_each_are_weighed() => Assert.Equal(("[60, 100]", null), Scored(
        "hubei-project-2020", Funding(null, 10, 10, null),
        Goal(Level("产出指标", null, ("数量指标", 80, AtLeast(1), Did(1), null))),
        Goal(Level("产出指标", null, ("数量指标", 80, AtLeast(10), Did(5), null)))));

    //  4     5 − 0.5 × 2           2     −10 % to 0: an adjustment all the same
    //  5     below 0               2.5   3 − 0.5
    //  4     80 to 90              2     carry-over, no more than last year's
    //  3     6 − 1 × 3             2     two elements of three
    //  1     3 − 1 × 2            25.5 of the 36 that the excerpt prints
    [Fact]
    public void The_Yueyang_table_gives_points_and_rules_by_name()
    {
        (string First, string Second, string Name, ActualValue Actual, EquatableList<IndicatorResult.ElementResult> Elements)[] rows =
        [
            ("投入", "预算配置", "财政供养人员控制率", Did(102, "%"), default),
            ("投入", "预算配置", "“三公经费”变动率", Did(-5, "%"), default),
            ("投入", "预算配置", "重点支出安排率", Did(85, "%"), default),
            ("过程", "预算执行", "预算调整率", Did(-5, "%"), default),
            ("过程", "预算执行", "支付进度", Did(1, "项"), default),
            ("过程", "预算执行", "资金结余", Said("有结余"), [new("结余不超过上年结转", true), new("没有结余", false)]),
            ("过程", "预算执行", "“三公经费”控制率", Did(103, "%"), default),
            ("过程", "预算管理", "管理制度健全性", Said("基本健全"), [new("管理制度已制定", true), new("管理制度合法合规完整", true), new("管理制度有效执行", false)]),
            ("过程", "预算管理", "资金使用合规性", Did(2, "例"), default),
        ];
        var tree = new IndicatorTree([.. rows.GroupBy(row => row.First).Select(first => new FirstLevelIndicator(first.Key, default, [.. first.GroupBy(row => row.Second).Select(
            second => new SecondLevelIndicator(second.Key, [.. second.Select(row => Indicator(Words("见评分标准"), null, row.Name, row.Name))]))]))]);
        EquatableList<IndicatorResult> results = [.. rows.Select(row => new IndicatorResult { IndicatorId = row.Name, Actual = row.Actual, Elements = row.Elements })];

        var scored = Scorer.Score(tree, results, null, Standard("yueyang-department-2019"));

        Assert.Equal(["4", "5", "4", "2", "2.5", "2", "3", "2", "1"], scored.Lines.Where(line => line.Kind == LineKind.Indicator).Select(line => line.Score.ToString()));
        Assert.Equal("25.5", scored.Total.ToString());
    }

    [Theory]
    [InlineData(true, true, "3")]
    [InlineData(true, false, "2")]
    [InlineData(false, false, "0")]
    [InlineData(false, true, "0")]   // a contradiction is no credit
    public void Yueyang_scores_what_is_left_in_three_steps(bool isWithinLastYear, bool isNothingLeft, string score)
    {
        var tree = new IndicatorTree([new FirstLevelIndicator("过程", default, [new SecondLevelIndicator("预算执行", [Indicator(Words("见评分标准"), null, "资金结余")])])]);
        EquatableList<IndicatorResult.ElementResult> elements = [new("结余不超过上年结转", isWithinLastYear), new("没有结余", isNothingLeft)];
        Assert.Equal(score, Scorer.Score(tree, [new IndicatorResult { IndicatorId = "a", Actual = Said("见说明"), Elements = elements }], null, Standard("yueyang-department-2019")).Total.ToString());
    }

    private static readonly AnnualGoal Sichuan = Goal(
        Level("产出指标", null, ("数量指标", 45, AtLeast(2), Did(2), null), ("时效指标", 45, Equal(100, "%"), Did(96, "%"), null)));

    private static (string Total, string? Grade) Scored(string form, FundingTable funding, params AnnualGoal[] goals)
    {
        var scored = Scorer.Score(Report(funding, goals), Standard(form));
        return (scored.Total.ToString(), scored.Grade?.Label.Chinese);
    }

    private static EvaluationStandard Standard(string form) => BuiltInStandards.Catalog.Standards.First(standard => standard.Key.Form == form);

    private static SelfEvaluation Report(FundingTable funding, params AnnualGoal[] goals) => new()
    {
        Subject = new Subject.ProjectExpenditure(new Project { Name = "某项目", ImplementingUnit = new BudgetUnit { Name = "某单位" } }),
        Funding = funding,
        Goals = [.. goals],
    };

    private static (FirstLevelIndicator Level, EquatableList<IndicatorResult> Results) Level(
        string first, int? points, params (string Second, int Points, TargetValue Target, ActualValue Actual, int? Claim)[] rows)
    {
        var seconds = rows.Select((row, i) => new SecondLevelIndicator(row.Second, [Indicator(row.Target, row.Points, $"{first}{i}", $"{first}{i}")]));
        var results = rows.Select((row, i) => new IndicatorResult
        {
            IndicatorId = $"{first}{i}",
            Actual = row.Actual,
            ClaimedScore = row.Claim is { } claim ? Points.From(claim) : Reported<Points>.Blank,
        });
        return (new FirstLevelIndicator(first, points is { } p ? Points.From(p) : Reported<Points>.Blank, [.. seconds]), [.. results]);
    }

    private static AnnualGoal Goal(params (FirstLevelIndicator Level, EquatableList<IndicatorResult> Results)[] levels) =>
        new(new IndicatorTree([.. levels.Select(level => level.Level)]), [.. levels.SelectMany(level => level.Results)]);
}
