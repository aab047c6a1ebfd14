using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Common;
using PerfEval.Core.Indicators;
using PerfEval.Core.Reports;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Fixtures;
using static PerfEval.Core.Tests.Fixtures.Rows;

namespace PerfEval.Core.Tests.Checking;

/// <summary>
/// A report in which every check looks that a whole report without formulas has something for, and none finds anything: signs and units printed, every level there, all sums right, every indicator in the text. 9.8 + 50 + 28.56 + 10 = 98.36, 优.
/// </summary>
internal static class CleanReport
{
    public const string Meetings = "meetings";
    public const string Training = "training";
    public const string Quality = "quality";
    public const string OnTime = "onTime";
    public const string Cost = "cost";
    public const string Coverage = "coverage";
    public const string Lasting = "lasting";
    public const string Satisfaction = "satisfaction";

    public static EvaluationStandard Standard => Seed.Standard;

    public static SelfEvaluation Report { get; } = new()
    {
        Title = "2020年度部门整体支出绩效自评报告",
        Form = "hunan-department-2020",
        FiscalYear = new FiscalYear(2020),
        FiledOn = new NodaTime.LocalDate(2021, 3, 10),
        Subject = new Subject.Department(CleanUnit.Unit),
        Facts = CleanUnit.Facts,
        Budget = new BudgetStatement
        {
            Revenue = new Revenue
            {
                Total = Cell(1000),
                Opening = Cell(1000),
                Adjustment = Cell(0),
                OtherSources = Cell(0),
                BroughtForward = Cell(0),
            },
            Expenditure = new Expenditure { Total = Cell(980), Basic = Cell(700), Project = Cell(280) },
            CarriedForward = Cell(20),
        },
        Funding = new FundingTable
        {
            Total = new FundingLine
            {
                Label = "合计",
                OpeningBudget = Cell(1000),
                FullYearBudget = Cell(1000),
                Executed = Cell(980),
                Points = Of(10),
                ClaimedRate = PrintedRate.Parse("98%"),
                ClaimedScore = Of(9.8m),
            },
            Sources =
            [
                Source("当年财政拨款", FundingSource.CurrentYearAppropriation, 1000, 1000, 980),
                Source("上年结转资金", FundingSource.CarryOver, 0, 0, 0),
                Source("其他资金", FundingSource.Other, 0, 0, 0) with { Points = Of(0), ClaimedScore = Of(0) },
            ],
        },
        Goals = [new AnnualGoal(Tree(), Results()) { Expected = "办好全年工作", Actual = "已完成" }],
        Claims = new Claims { TotalPoints = Of(100), TotalScore = Of(98.36m), Grade = "优" },
        Narrative = new Narrative
        {
            Achievements =
            [
                new Achievement("全年工作", "全年开会4次，其中大会1次、小会3次，……",
                [
                    new QuantitativeClaim.Level(
                        "会议", Measure.Of(4, "次"),
                        [new ClaimPart("大会", Measure.Of(1, "次")), new ClaimPart("小会", Measure.Of(3, "次"))], About(Meetings)),
                    Level("培训", 210, "人次", Training),
                    Level("合格率", 96, "%", Quality),
                    Level("按时完成", 1, "项", OnTime),
                    Level("人均成本", 480, "元", Cost),
                    Level("覆盖率", 88, "%", Coverage),
                    Level("影响", 1, "项", Lasting),
                    Level("满意度", 92, "%", Satisfaction),
                ]),
                CleanUnit.Thrift,
            ],
        },
    };

    public static Points Of(decimal points) => Points.From(points);

    private static IndicatorTree Tree() => new(
    [
        new FirstLevelIndicator("产出指标", Of(50),
        [
            new SecondLevelIndicator("数量指标",
            [
                Indicator(AtLeast(4), 10, "召开会议", Meetings),
                Indicator(AtLeast(200, "人次"), 10, "培训人数", Training),
            ]),
            new SecondLevelIndicator("质量指标", [Indicator(AtLeast(95, "%"), 10, "合格率", Quality)]),
            new SecondLevelIndicator("时效指标", [Indicator(By("2020-12"), 10, "完成时间", OnTime)]),
            new SecondLevelIndicator("成本指标", [Indicator(AtMost(500, "元"), 10, "人均费用", Cost)]),
        ]),
        new FirstLevelIndicator("效益指标", Of(30),
        [
            new SecondLevelIndicator("社会效益指标", [Indicator(AtLeast(90, "%"), 20, "服务覆盖率", Coverage)]),
            new SecondLevelIndicator("可持续影响指标", [Indicator(Words("长期发挥作用"), 10, "影响", Lasting)]),
        ]),
        new FirstLevelIndicator("满意度指标", Of(10),
        [
            new SecondLevelIndicator("服务对象满意度指标", [Indicator(AtLeast(90, "%"), 10, "群众满意度", Satisfaction)]),
        ]),
    ]);

    private static EquatableList<IndicatorResult> Results() =>
    [
        Result(Meetings, Did(4), 10),
        Result(Training, Did(210, "人次"), 10),
        Result(Quality, Did(96, "%"), 10),
        Result(OnTime, On("2020-11"), 10),
        Result(Cost, Did(480, "元"), 10),
        Result(Coverage, Did(88, "%"), 19.56m) with { DeviationReason = "两个乡镇尚未接通" },
        Result(Lasting, Asserted(1), 9) with { DeviationReason = "长期作用尚待观察" },
        Result(Satisfaction, Did(92, "%"), 10),
    ];

    private static IndicatorResult Result(string id, ActualValue actual, decimal score) =>
        new() { IndicatorId = id, Actual = actual, ClaimedScore = Of(score) };

    private static FundingLine Source(string label, FundingSource source, decimal opening, decimal full, decimal executed) => new()
    {
        Label = label,
        Source = source,
        OpeningBudget = Cell(opening),
        FullYearBudget = Cell(full),
        Executed = Cell(executed),
    };

    private static QuantitativeClaim.Level Level(string name, decimal value, string unit, string id) =>
        new(name, Measure.Of(value, unit), [], About(id));

    private static ClaimReference.Indicator About(string id) => new(0, id);
}
