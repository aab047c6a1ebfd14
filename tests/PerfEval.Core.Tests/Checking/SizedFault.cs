using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Budgeting.Facts;
using PerfEval.Core.Indicators;
using PerfEval.Core.Reports;
using PerfEval.Core.Tests.Fixtures;
using static PerfEval.Core.Tests.Checking.CleanReport;
using static PerfEval.Core.Tests.Fixtures.Rows;

namespace PerfEval.Core.Tests.Checking;

/// <summary>A fault put into a report that has none, of a size that may vary, and the code that finds it.</summary>
/// <param name="Code">The code.</param>
/// <param name="Name">What is wrong.</param>
/// <param name="Plant">Puts it in, with a size of 1 to 40.</param>
internal sealed record SizedFault(string Code, string Name, Func<SelfEvaluation, int, SelfEvaluation> Plant)
{
    private static readonly string[] Met = [Meetings, Training, Quality, OnTime, Cost, Satisfaction];

    private static readonly string[] Everything = [.. Met, Coverage, Lasting];

    public static IReadOnlyList<SizedFault> All { get; } =
    [
        new("PE1101", "a blank total", (report, n) => report.FundingTotal(line => Blank(line, n))),
        new("PE1102", "a blank cell of a line", (report, n) => report.Source(1, line => Blank(line with { OpeningBudget = Cell(n), FullYearBudget = Cell(n), Executed = Cell(n) }, n))),
        new("PE1103", "a line that is not in the total", (report, n) => report.Source(1, line => line with { Executed = Cell(n) })),
        new("PE1104", "a line told in the text alone", (report, n) => report.Source(1 + (n % 2), FundingVectors.AllBlank)),
        new("PE1105", "a division that is short", (report, n) => report with
        {
            Funding = report.Funding! with
            {
                Classifications =
                [
                    new FundingClassification
                    {
                        Name = "按支出性质分",
                        Lines = [new FundingLine { Label = "基本支出", Executed = Cell(900 - n) }, new FundingLine { Label = "项目支出", Executed = Cell(80) }],
                    },
                ],
            },
        }),
        new("PE1106", "a source that spent more than it had", (report, n) => report.Source(1, line => line with { FullYearBudget = Cell(5), Executed = Cell(5 + n) })),
        new("PE1108", "an amount below 0", (report, n) => report.Source(2, line => line with { Executed = Cell(-n) })),
        new("PE1201", "a moved budget", (report, n) => Unstated(report).Funds(1000, n % 2 == 0 ? 1300 + n : 700 - n, 600, null, 8)),
        new("PE1202", "a budget set to what was spent", (report, n) => Unstated(report).Funds(1000, 1000 - n, 1000 - n, "100%", 10)),
        new("PE1301", "a rate off", (report, n) => report.FundingTotal(line => line with { ClaimedRate = PrintedRate.Parse($"{98 - n}%") })),
        new("PE1302", "more spent than there was", (report, n) => Unstated(report).Funds(1000, 1000, 1000 + n, null, 10)),
        new("PE1303", "money spent without a budget", (report, n) => Unstated(report).Funds(1000, 0, n, null, 10)),
        new("PE1304", "a low rate", (report, n) => Unstated(report).Funds(1000, 1000, 900 - n, null, 9)),
        new("PE1305", "a rate of nothing", (report, n) => report.Source(2, line => line with { ClaimedRate = PrintedRate.Parse($"{n}%") })),
        new("PE1306", "payment other than execution", (report, n) => report.Named(Quality, "资金支付率").Actual(Quality, Did(96 - n, "%"))),
        new("PE1307", "a total cost other than the money", (report, n) =>
            report.Named(Cost, "项目总成本").Target(Cost, AtMost(1000, "万元")).Actual(Cost, Did(970 - n, "万元"))),
        new("PE2101", "declared points off", (report, n) => report.Declared(n % 3, Of(50 + n))),
        new("PE2102", "a level in the wrong place", (report, n) => report.SecondLevel(2, 0, level => level with { Name = n % 2 == 0 ? "数量指标" : "经济效益指标" })),
        new("PE2103", "a first level missing", (report, n) => report.FirstLevel(n % 3, level => level with { Name = "其他指标" })),
        new("PE2104", "points off", (report, n) => report.Points(Meetings, Of(10 + n)).Declared(0, default)),
        new("PE2105", "a second level missing", (report, n) => report.SecondLevel(0, n % 4, level => level with { Name = "其他" })),
        new("PE2106", "declared points that do not make the full points", (report, n) => report.Declared(0, Of(50 + n))),
        new("PE2107", "points other than the standard's", (report, n) => report.FundingTotal(line => line with { Points = Of(10 + n) })),
        new("PE2108", "all points in one row", (report, n) => report.Points(Meetings, Of(39 + n))),
        new("PE2201", "another counting word", (report, n) => report.Actual(Meetings, Did(n, "场"))),
        new("PE2202", "a score by the other direction", (report, n) => report.Named(Cost, "人均补助标准").Target(Cost, Bare(500, "元"))
            .Actual(Cost, Did(500 - (5 * n), "元")).Score(Cost, Of(10 - (n / 10m)))),
        new("PE2203", "another number in the text", (report, n) => report.Actual(Meetings, Did(4 + n))),
        new("PE2204", "words for a number", (report, _) => report.Actual(Meetings, Said("开得很好"))),
        new("PE2205", "a target in the name", (report, n) => report.Target(Training, TargetValue.NotStated).Named(Training, $"培训{n}人次")),
        new("PE2206", "no result", (report, _) => report.Actual(Meetings, ActualValue.Blank)),
        new("PE2207", "no target", (report, _) => report.Target(Meetings, TargetValue.NotStated)),
        new("PE2208", "a sign turned round", (report, n) => report.Target(Meetings, new TargetValue.Quantity(Measure.Of(n, "次"), Comparator.AtMost))),
        new("PE2209", "a bound for a result", (report, n) => report.Actual(Meetings, Bound(Comparator.AtLeast, n))),
        new("PE2210", "every result copied", (report, _) => DesignVectors.EveryCopied(report)),
        new("PE2211", "a target that repeats the name", (report, _) => report.Target(Lasting, Words("影响"))),
        new("PE2212", "a name twice", (report, _) => report.Named(Training, "召开会议")),
        new("PE2213", "satisfaction in words", (report, _) => report.Target(Satisfaction, Words("基本满意")).Actual(Satisfaction, Said("良好"))),
        new("PE2214", "in time, in words", (report, _) => report.Target(OnTime, Words("及时")).Actual(OnTime, Said("已完成"))),
        new("PE2215", "as many as needed", (report, _) => report.Target(Meetings, Words("应帮尽帮"))),
        new("PE2216", "a share of nothing", (report, n) => report.Named(Coverage, "带动产业发展").Target(Coverage, AtLeast(n, "%"))),
        new("PE2217", "a name left out", (report, _) => report.Named(Meetings, "")),
        new("PE2218", "a name never completed", (report, _) => report.Named(Training, "培训××人次")),
        new("PE2219", "points for no target", (report, n) => report.Target(Lasting, new TargetValue.NotApplicable("/")).Score(Lasting, Of(n / 5m))),
        new("PE2220", "satisfaction in the wrong place", (report, _) => report.Named(Coverage, "社会满意率")),
        new("PE2221", "the budget for a target", (report, _) => report.Target(Training, AtLeast(1000, "万元")).Actual(Training, Did(980, "万元"))),
        new("PE3101", "a score too low", (report, n) => report.Score(Meetings, Of(9.89m - (n / 10m)))),
        new("PE3102", "far above target", (report, n) => report.Actual(Training, Did(260 + n, "人次"))),
        new("PE3103", "a score below its tier", (report, n) => report.Score(Lasting, Of(7.99m - (n / 10m)))),
        new("PE3104", "a score above its points", (report, n) => report.Score(Meetings, Of(10 + (n / 100m)))),
        new("PE3105", "a total that is no sum", (report, n) => report.Total(98.36m - n)),
        new("PE3106", "a score a little low", (report, n) => report.Score(Coverage, Of(19.56m - (n / 400m)))),
        new("PE3107", "a second score for one rate", (report, n) => report.Source(0, line => line with { Points = Of(10), ClaimedScore = Of(9.8m - (n / 10m)) })),
        new("PE3108", "a score left out", (report, _) => report.Score(Meetings, default)),
        new("PE3109", "a row about the rate again", (report, _) => report.Named(Quality, "资金支付率")),
        new("PE3110", "points multiplied by the weight again", (report, _) => Met.Aggregate(report, (squared, id) => squared.Score(id, Of(1)))),
        new("PE3111", "no points anywhere", (report, _) => Everything.Aggregate(report, (bare, id) => bare.Points(id, default))),
        new("PE3112", "a first level that claims more than it says", (report, n) => (report with { Completeness = Completeness.CutShort }).Declared(0, Of(49 - (n % 20)))),
        new("PE3201", "points taken off in silence", (report, _) => report.Result(Lasting, result => result with { DeviationReason = null })),
        new("PE3202", "the target for an answer, and less than its points", (report, n) => report.Target(Lasting, Words("提升服务水平"))
            .Result(Lasting, result => result with { Actual = Said("提升服务水平"), DeviationReason = n % 2 == 0 ? "无" : null })),
        new("PE3203", "a miss in silence", (report, n) => report.Actual(Coverage, Did(80 - n, "%")).Result(Coverage, result => result with { DeviationReason = null })),
        new("PE3204", "a deduction for a reason", (report, n) => report.Result(Coverage, result => result with { DeviationReason = $"扣{n}分" })),
        new("PE3205", "less for what was met", (report, n) => report.Score(Meetings, Of(9.7m - (n / 10m)))),
        new("PE4101", "a grade of another total", (report, n) => report.Total(89.99m - (n / 10m))),
        new("PE4102", "a grade of another score", (report, n) => report.Actual(Coverage, Did(40 - n, "%"))),
        new("PE4103", "a total the open row cannot make up", (report, n) => report.Score(Meetings, default).Total(98.37m + (n / 10m))),
        new("PE4104", "a total the unseen rows cannot make up", (report, n) => (report with { Completeness = Completeness.CutShort }).Total(98.37m + (n / 10m))),
        new("PE5101", "parts that leave a remainder", (report, n) => report.Claim(0, 0, claim => ((QuantitativeClaim.Level)claim) with { Value = Measure.Of(4 + n, "次") })),
        new("PE5102", "people nobody lists", (report, n) => report.Staff(staff => staff with { InPost = 20 + n })),
        new("PE5103", "expenditure that is not its parts", (report, n) => report.Expenditure(spent => spent with { Basic = Cell(700 + n) })),
        new("PE5104", "an indicator nobody speaks of", (report, n) => report.Claim(0, n % 8, claim => new QuantitativeClaim.Level("别的", Measure.Of(n, "次"), [], null))),
        new("PE5105", "an opening budget told otherwise", (report, n) => report.Revenue(revenue => revenue with { Opening = Cell(1000 + n) })),
        new("PE5201", "more people than posts", (report, n) => report.Staff(staff => staff with { Establishment = 19 - (n % 13) })),
        new("PE5202", "an office without a name", (report, n) => report.InUnit(unit => unit with { Offices = unit.Offices! with { StatedCount = 3 + n } })),
        new("PE5203", "more spent than there was", (report, n) => report
            .Revenue(revenue => revenue with { Total = Cell(980 - n), Opening = Cell(980 - n), BroughtForward = default }) is var moved ? moved with { Budget = moved.Budget! with { CarriedForward = default } } : report),
        new("PE5204", "a total that is not its parts", (report, n) => report.Stating(FactKind.ThreePublicActual, 22.5m + n)),
        new("PE5205", "spent beyond the budget", (report, n) => report.Stating(FactKind.ThreePublicBudget, 22.5m - (n / 2m))),
        new("PE5206", "a change that is not", (report, n) => report.Claim(1, 0, claim => Change(claim, -11.1m - n))),
        new("PE5207", "a rise", (report, n) => report.Claim(1, 0, claim => Change(claim, n))),
        new("PE5208", "pensioners among the posts", (report, n) => report.Staff(staff => staff with { Retired = n, Establishment = 20 + n })),
        new("PE5209", "a change that is not", (report, n) => report.Claim(1, 1, claim => Change(claim, 11.1m + n))),
        new("PE5210", "a goal answered by itself", (report, n) => report.Goal(goal => new AnnualGoal(goal.Tree, goal.Results)
        {
            Expected = $"全年完成接待任务{n}批次",
            Actual = $"全年完成接待任务 {n} 批次。",
        })),
        new("PE6103", "hardly anything spent, everything full", (report, n) => Unstated(report)
            .Score(Coverage, Of(20)).Score(Lasting, Of(10)).Funds(1000, 1000, 500 - n, null, 5) with { Completeness = Completeness.CutShort }),
        new("PE7101", "a deadline of another year", (report, n) => report.Target(OnTime, By($"20{21 + n}-06"))),
        new("PE7102", "staff of another year", (report, n) => report.Staff(staff => staff with { AsOf = new LocalDate(2020 - n, 12, 31) })),
        new("PE7103", "a title of another year", (report, n) => report with { Title = $"{2020 + n}年度部门整体支出绩效自评报告" }),
        new("PE7104", "filed long after", (report, n) => report with { FiledOn = new LocalDate(2022 + n, 7, 1) }),
        new("PE7105", "done after it was filed", (report, n) => report.Actual(OnTime, On($"20{21 + n}-06"))),
        new("PE7201", "a digit too many", (report, n) => report.InUnit(unit => unit with { Code = $"219001{n % 10}" })),
        new("PE7203", "a digit changed", (report, n) => report.InUnit(unit => unit with { UnifiedSocialCreditCode = $"12430200445678901{"0123456789ABCDEFGHJKMNPQRTUWXY"[n % 30]}" })),
        new("PE7204", "a region of another province", (report, n) => report.InUnit(unit => unit with { Name = n % 2 == 0 ? "武汉市档案馆" : "广东省档案馆" })),
        new("PE6102", "everything done, little spent", (report, n) => Unstated(report).Funds(1000, 1000, 883 - n, null, 8)),
    ];

    private static QuantitativeClaim Change(QuantitativeClaim claim, decimal percent) =>
        (QuantitativeClaim.Change)claim with { Value = Measure.Of(percent, "%") };

    // the text would contradict other amounts, which is another check's matter
    private static SelfEvaluation Unstated(SelfEvaluation report) => report with { Budget = null };

    private static FundingLine Blank(FundingLine line, int n) => (n % 3) switch
    {
        0 => line with { OpeningBudget = default },
        1 => line with { FullYearBudget = default },
        _ => line with { Executed = default },
    };
}
