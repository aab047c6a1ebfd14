using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Budgeting.Facts;
using PerfEval.Core.Common;
using PerfEval.Core.Indicators;
using PerfEval.Core.Json;
using PerfEval.Core.Reports;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;
using Xunit;
using static PerfEval.Core.Tests.Fixtures.Rows;

namespace PerfEval.Core.Tests.Json;

/// <summary>Each built-in standard on a few rows worked by hand.</summary>
public sealed class BuiltInStandardVectors
{
    [Theory]
    // 岳阳 2019: 重点支出安排率
    [InlineData("yueyang-department-2019", "投入", "重点支出安排率", "≥90%", "90%", "5")]
    [InlineData("yueyang-department-2019", "投入", "重点支出安排率", "≥90%", "85%", "4")]
    [InlineData("yueyang-department-2019", "投入", "重点支出安排率", "≥90%", "59.99%", "0")]
    // 100% 以内 6 分, 每超 1 个百分点扣 1 分
    [InlineData("yueyang-department-2019", "过程", "“三公经费”控制率", "≤100%", "100%", "6")]
    [InlineData("yueyang-department-2019", "过程", "“三公经费”控制率", "≤100%", "103%", "3")]
    [InlineData("yueyang-department-2019", "过程", "“三公经费”控制率", "≤100%", "102.5%", "3.5")]
    [InlineData("yueyang-department-2019", "过程", "预算调整率", "=0%", "0%", "3")]
    [InlineData("yueyang-department-2019", "过程", "预算调整率", "=0%", "20%", "1")]
    [InlineData("yueyang-department-2019", "过程", "预算调整率", "=0%", "50.47%", "0")]
    [InlineData("yueyang-department-2019", "过程", "资金使用合规性", "=0项", "2项", "1")]
    [InlineData("yueyang-department-2019", "过程", "预算调整率", "=0%", "-10%", "2")]   // 追减也是调整
    [InlineData("yueyang-department-2019", "过程", "预算调整率", "=0%", "-30.01%", "0")]
    [InlineData("yueyang-department-2019", "过程", "支付进度", "=0项", "3项", "1.5")]
    [InlineData("yueyang-department-2019", "投入", "“三公经费”变动率", "≤0%", "2%", "4")]
    // HN-A: 每超 1 个百分点扣 0.5 / 0.8
    [InlineData("hunan-department-a", "投入", "在职人员控制率", "≤100%", "98%", "5")]
    [InlineData("hunan-department-a", "投入", "在职人员控制率", "≤100%", "104%", "3")]
    [InlineData("hunan-department-a", "投入", "“三公经费”变动率", "≤0%", "-14.21%", "8")]
    [InlineData("hunan-department-a", "投入", "“三公经费”变动率", "≤0%", "5%", "4")]
    [InlineData("hunan-department-a", "过程", "预算完成率", "≥100%", "92.8%", "3")]   // as the published table of 2015 scores it: 7.2 below is one step
    // HN-B: 每低于 5% 扣 2 分, 不足 5% 不扣; 分档
    [InlineData("hunan-department-b", "过程", "预算完成率", "≥100%", "95%", "3")]
    [InlineData("hunan-department-b", "过程", "预算完成率", "≥100%", "90.01%", "3")]
    [InlineData("hunan-department-b", "过程", "预算完成率", "≥100%", "90%", "1")]
    [InlineData("hunan-department-b", "过程", "预算完成率", "≥100%", "49.53%", "0")]
    [InlineData("hunan-department-b", "过程", "预算控制率", "≤0%", "15%", "3")]
    [InlineData("hunan-department-b", "过程", "预算控制率", "≤0%", "0%", "5")]
    [InlineData("hunan-department-b", "过程", "预算控制率", "≤0%", "-3%", "5")]
    [InlineData("hunan-department-b", "过程", "投资概算控制率", "≤100%", "111%", "1")]   // 11 over: two steps of 2
    [InlineData("hunan-department-b", "过程", "投资概算控制率", "≤100%", "115%", "0")]   // three of them, more than 5
    [InlineData("hunan-department-b", "过程", "公用经费控制率", "≤100%", "103%", "5")]
    [InlineData("hunan-department-b", "过程", "政府采购执行率", "=100%", "89%", "2")]   // 11 % off: two steps of 2
    [InlineData("hunan-department-b", "过程", "政府采购执行率", "=100%", "111%", "2")]
    [InlineData("hunan-department-b", "效果", "社会公众满意度", "≥90%", "79.9%", "2")]
    // 宜兴: 未达标准值的分档
    [InlineData("yixing-public-health-2016", "产出目标", "居民电子健康档案建档率", "≥75%", "81.74%", "5")]
    [InlineData("yixing-public-health-2016", "产出目标", "居民电子健康档案建档率", "≥75%", "72%", "3")]
    [InlineData("yixing-public-health-2016", "产出目标", "居民电子健康档案建档率", "≥75%", "64.9%", "0")]
    [InlineData("yixing-public-health-2016", "产出目标", "儿童健康管理率", "≥90%", "80%", "1")]
    [InlineData("yixing-public-health-2016", "投入目标", "预算完成率", "=100%", "108%", "1")]
    [InlineData("yixing-public-health-2016", "投入目标", "预算完成率", "=100%", "89%", "0")]
    [InlineData("yixing-public-health-2016", "投入目标", "资金到位率", "=100%", "99%", "0")]
    [InlineData("yixing-public-health-2016", "产出目标", "其他指标", "≥75%", "74%", "0")]   // met or nothing
    // 郫都 2025: 重点履职 below 70 % or above 130 % nothing, elsewhere by proportion
    [InlineData("sichuan-pidu-department-2025", "重点履职", "其他指标", "≥100场", "131场", "0")]
    [InlineData("sichuan-pidu-department-2025", "重点履职", "其他指标", "≥100场", "130场", "5")]
    [InlineData("sichuan-pidu-department-2025", "重点履职", "其他指标", "≥100件", "69件", "0")]
    [InlineData("sichuan-pidu-department-2025", "重点履职", "其他指标", "≥100件", "70件", "3.5")]
    [InlineData("sichuan-pidu-department-2025", "重点履职", "其他指标", "≤100万元", "70万元", "5")]
    [InlineData("sichuan-pidu-department-2025", "满意度", "其他指标", "≥60%", "95%", "5")]
    [InlineData("sichuan-pidu-project-2025", "产出指标", "其他指标", "≥100个", "150个", "5")]
    [InlineData("sichuan-project-2025", "产出指标", "其他指标", "≥100人次", "90人次", "4.5")]
    [InlineData("sichuan-project-2025", "产出指标", "其他指标", "≥100人次", "140人次", "5")]
    [InlineData("sichuan-project-0013zp-2022", "产出指标", "其他指标", "≥8个", "7个", "4.38")]   // 5 × 7/8 = 4.375
    [InlineData("hunan-department-2021", "产出指标", "其他指标", "≥400次", "300次", "3.75")]
    // 重庆: 26次 adjusted to 12次, of which 12 were done; a ratio of the fourteen has its own points
    [InlineData("chongqing-department-2021", "产出指标", "其他指标", "≥12次", "12次", "5")]
    [InlineData("chongqing-department-2021", "产出指标", "财政供养人员控制率", "≤100%", "92%", "2")]
    [InlineData("chongqing-department-2021", "产出指标", "资金使用合规性", "≥100%", "90%", "4.5")]
    [InlineData("hebei-project-2021", "产出指标", "其他指标", "≥10套", "8套", "4")]
    public void A_row_scores_as_its_table_says(string id, string first, string name, string target, string actual, string score)
    {
        var standard = BuiltInStandards.Catalog.Find(id)!;
        var points = name == "其他指标" ? Reported<Points>.Of(Points.From(5)) : Reported<Points>.Blank;
        var tree = new IndicatorTree([new FirstLevelIndicator(first, default, [new SecondLevelIndicator(null,
            [new ThirdLevelIndicator { Id = "a", Name = name, Target = TargetOf(target), Points = points }])])]);
        var line = Scorer.Score(tree, [new IndicatorResult { IndicatorId = "a", Actual = new ActualValue.Quantity(Measure.Parse(actual)) }], null, standard).Lines.Single(one => one.Kind == LineKind.Indicator);

        Assert.Equal(score, line.Score.ToString());
    }

    // 项目效益 50: satisfaction has 10, the three effects that were chosen share the other 40
    [Fact]
    public void Effects_that_were_chosen_share_what_is_left()
    {
        var lines = Blank("sichuan-project-2017", "项目绩效", "项目效益", "社会效益", "生态效益", "可持续影响", "服务对象满意度");
        Assert.Equal(["13.33", "13.33", "13.33", "10"], lines.Select(line => line.Points.ToString()));
    }

    // 数量 15 by four indicators, to whole points: 3.75 is 4
    [Fact]
    public void An_equal_split_is_rounded_to_whole_points()
    {
        var lines = Blank("hubei-guangshui-project-2021", "项目绩效", "数量指标", "里程", "桥涵", "标志", "绿化");
        Assert.Equal(["4", "4", "4", "4"], lines.Select(line => line.Points.ToString()));
        Assert.Equal(["[0, 3]"], Blank("hubei-guangshui-project-2021", "项目管理", "管理", "财务制度").Select(line => line.Contribution.ToString()));
        Assert.Equal(["[0, 5]"], Blank("sichuan-department-2017", "部门决策", "目标任务", "相关性").Select(line => line.Contribution.ToString()));
    }

    // 河北: 80 of 100 executed are the 8 points of the last indicator, and there is no other line of execution
    [Fact]
    public void Execution_may_be_an_indicator()
    {
        var report = new SelfEvaluation
        {
            Subject = new Subject.Department(new BudgetUnit { Name = "某院" }),
            FiscalYear = new FiscalYear(2021),
            Funding = new FundingTable
            {
                Total = new FundingLine { Label = "资金总额", FullYearBudget = Cell(100), Executed = Cell(80), Source = FundingSource.CurrentYearAppropriation },
            },
            Goals =
            [
                new AnnualGoal(
                    new IndicatorTree([new FirstLevelIndicator("预算执行率", default,
                        [new SecondLevelIndicator("预算执行率", [Indicator(AtLeast(100, "%"), 10, "预算执行进度", "a")])])]),
                    [new IndicatorResult { IndicatorId = "a", Actual = ActualValue.Blank }]),
            ],
        };

        var line = Assert.Single(Scorer.Score(report, BuiltInStandards.Catalog.Find("hebei-project-2021")!).Lines);
        Assert.Equal("8", line.Score.ToString());
    }

    // 四川 2025: 优90 良80 中70, 差 below; 郫都's annexes the same
    [Theory]
    [InlineData("sichuan-project-2025", "69.99", "差")]
    [InlineData("sichuan-project-2025", "70", "中")]
    [InlineData("sichuan-pidu-department-2025", "79.99", "中")]
    [InlineData("sichuan-pidu-project-2025", "90", "优")]
    [InlineData("hunan-department-2021", "69.99", "中")]
    public void Grades_begin_where_the_province_says(string id, string total, string grade) =>
        Assert.Equal(grade, BuiltInStandards.Catalog.Find(id)!.Grades.Value.Of(Points.Parse(total, null)).Label.Chinese);

    private static System.Collections.Generic.List<ScoredLine> Blank(string id, string first, string second, params string[] names)
    {
        var tree = new IndicatorTree([new FirstLevelIndicator(first, default,
            [new SecondLevelIndicator(second, [.. names.Select((name, i) => Indicator(Words("有效"), null, name, $"{i}"))])])]);
        var results = names.Select((_, i) => new IndicatorResult { IndicatorId = $"{i}", Actual = Said("有所改善") }).ToEquatableList();
        return [.. Scorer.Score(tree, results, null, BuiltInStandards.Catalog.Find(id)!).Lines.Where(line => line.Kind == LineKind.Indicator)];
    }

    [Fact]
    public void A_unit_without_building_projects_has_full_points_for_them()
    {
        var standard = BuiltInStandards.Catalog.Find("hunan-department-b")!;
        var tree = new IndicatorTree([new FirstLevelIndicator("过程", default, [new SecondLevelIndicator("预算执行", [Indicator(AtMost(100, "%"), null, "新建楼堂馆所面积控制率")])])]);
        Assert.Equal("5", Scorer.Score(tree, [new IndicatorResult { IndicatorId = "a", Actual = NotApplicable }], null, standard).Total.ToString());
    }

    [Fact]
    public void Three_elements_of_a_management_system_are_a_point_each()
    {
        var standard = BuiltInStandards.Catalog.Find("yueyang-department-2019")!;
        var elements = ((ChecklistRule)standard.Assignments.Single(one => one.Value.Name == "管理制度健全性").Value.Rule!).Elements;
        var tree = new IndicatorTree(
        [
            new FirstLevelIndicator("过程", default,
            [
                new SecondLevelIndicator("预算管理", [Indicator(Words("健全"), null, "管理制度健全性", "budget")]),
                // of the same name and no concern of the provision
                new SecondLevelIndicator("资产管理", [Indicator(Words("健全"), 2, "管理制度健全性", "assets")]),
            ]),
        ]);
        EquatableList<IndicatorResult> results =
        [
            new IndicatorResult { IndicatorId = "budget", Actual = Said("已建立"), Elements = [.. elements.Select((element, i) => new IndicatorResult.ElementResult(element.Name, i < 2))] },
            new IndicatorResult { IndicatorId = "assets", Actual = Said("已建立") },
        ];
        var lines = Scorer.Score(tree, results, null, standard).Lines;

        Assert.Equal("2", lines[0].Score.ToString());
        Assert.Equal("[0, 2]", lines[1].Contribution.ToString());
    }

    // 20 × 10/10, two goals that share the 80: 30 + 8.33 (10 × 5/6) + 40
    [Fact]
    public void Hubei_counts_fiscal_money_and_goals_that_share_the_points()
    {
        var standard = BuiltInStandards.Catalog.Find("hubei-project-2020")!;
        var report = new SelfEvaluation
        {
            Subject = new Subject.Department(new BudgetUnit { Name = "某所" }),
            Funding = new FundingTable
            {
                Total = new FundingLine { Label = "年度财政资金总额", FullYearBudget = Cell(10), Executed = Cell(10), Source = FundingSource.CurrentYearAppropriation },
            },
            Goals =
            [
                new AnnualGoal(Tree(Indicator(AtLeast(1), 30, "甲", "a"), Indicator(AtLeast(6), 10, "乙", "b")),
                    [new IndicatorResult { IndicatorId = "a", Actual = Did(1) }, new IndicatorResult { IndicatorId = "b", Actual = Did(5) }]),
                new AnnualGoal(Tree(Indicator(AtLeast(1), 40, "丙", "a")), [new IndicatorResult { IndicatorId = "a", Actual = Did(2) }]),
            ],
        };

        Assert.Equal("98.33", Scorer.Score(report, standard).Total.ToString());
    }

    // part of the middle tier is 50 % of 20 in Hubei and 60 % by the national measures
    [Theory]
    [InlineData("hubei-project-2020", "[10, 16]")]
    [InlineData("national-project-2020", "[12, 16]")]
    [InlineData("anhui-link-funds", "[12, 16]")]
    [InlineData("sichuan-link-funds", "[12, 16]")]
    [InlineData("national-project-cost-2021", "[12, 16]")]
    [InlineData("sichuan-project-0013zp", "[12, 16]")]
    public void Tiers_differ_by_province(string id, string range)
    {
        var lines = Scorer.Score(
            Tree(Indicator(Words("效果明显"), 20)), [new IndicatorResult { IndicatorId = "a", Actual = Asserted(2) }], null, BuiltInStandards.Catalog.Find(id)!).Lines;
        Assert.Equal(range, lines.Single(line => line.Kind == LineKind.Indicator).Contribution.ToString());
    }

    // 在职 102, 编制 100: the facts, not the filed 98 %
    [Fact]
    public void Ratios_of_the_framework_follow_from_facts()
    {
        var standard = BuiltInStandards.Catalog.Find("hunan-department-a")!;
        var tree = new IndicatorTree([new FirstLevelIndicator("投入", default, [new SecondLevelIndicator("预算配置", [Indicator(AtMost(100, "%"), null, "在职人员控制率")])])]);
        var year = new FiscalYear(2020);
        var facts = new FactSheet([Fact.Of(FactKind.InPost, 102, year, "人事名册"), Fact.Of(FactKind.Establishment, 100, year, "编办批复")]);
        Assert.Equal("4", Scorer.Score(tree, [new IndicatorResult { IndicatorId = "a", Actual = Did(98, "%") }], null, facts, year, standard).Lines[0].Score.ToString());
    }

    private static TargetValue.Quantity TargetOf(string text)
    {
        Assert.True(Comparators.TryFromSign(text[..1], out var sign));
        return new TargetValue.Quantity(Measure.Parse(text[1..]), sign);
    }
}
