using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Indicators;
using PerfEval.Core.Reports;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Fixtures;
using static PerfEval.Core.Tests.Checking.CheckVector;
using static PerfEval.Core.Tests.Checking.CleanReport;
using static PerfEval.Core.Tests.Fixtures.Rows;

namespace PerfEval.Core.Tests.Checking;

/// <summary>Vectors of how indicators are set up and answered: PE2108, PE2109, PE2209 to PE2221.</summary>
internal static class DesignVectors
{
    private const string Output = "/goals/0/indicators/0/secondLevels";
    private const string Meeting = Output + "/0/indicators/0";
    private const string Train = Output + "/0/indicators/1";
    private const string Due = Output + "/2/indicators/0";
    private const string CostRow = Output + "/3/indicators/0";
    private const string Cover = "/goals/0/indicators/1/secondLevels/0/indicators/0";
    private const string Lasts = "/goals/0/indicators/1/secondLevels/1/indicators/0";
    private const string Pleased = "/goals/0/indicators/2/secondLevels/0/indicators/0";

    private static readonly SelfEvaluation Report = CleanReport.Report;

    private static readonly EvaluationStandard Bare = Standard with { FirstLevels = default };

    private static readonly SelfEvaluation NoTargets = FormVectors.WithTargets(_ => TargetValue.NotStated);

    private static readonly SelfEvaluation NoScores = Emptied.All.Single(part => part.Part == "the scores and totals").Without(Report);

    private static readonly SelfEvaluation Copied = EveryCopied(Report);

    public static IReadOnlyList<CheckVector> All { get; } =
    [
        Find("PE2108", "a fifth of the points where the standard asks at a fifth", Report, $"note {Cover}/points") with
        {
            Standard = Standard with { Thresholds = SampleStandard.Of(Standard.Thresholds.Value with { Concentration = Ratio.Percent(20) }) },
        },
        Skip("PE2108", "no points printed", NoPoints(), "pointsNotPrinted"),

        Find(
            "PE2109", "no benefit", Report.FirstLevel(1, level => level with { Name = "其他指标" })
                .SecondLevel(1, 0, level => level with { Name = "覆盖指标" }).SecondLevel(1, 1, level => level with { Name = "影响指标" }), "note /goals/0") with { Standard = Bare },
        Pass("PE2109", "benefit by the second level alone", Report.FirstLevel(1, level => level with { Name = "目标" })) with { Standard = Bare },
        Find("PE2109", "no satisfaction", Unpleased(), "note /goals/0") with { Standard = Bare },
        Pass("PE2109", "satisfaction by the name alone", Unpleased().Named(Satisfaction, "来宾满意度")) with { Standard = Bare },
        Skip("PE2109", "a level the standard requires is missing", Report.FirstLevel(1, level => level with { Name = "其他指标" }), "after"),
        Skip("PE2109", "the framework of departments", Report.FirstLevel(0, level => level with { Name = "投入" }), "framework") with { Standard = Bare },
        Skip("PE2109", "a level without a name", Report.FirstLevel(1, level => level with { Name = null }), "levelsUnnamed") with { Standard = Bare },

        Find("PE2209", "a bound that copies the target", Report.Actual(Meetings, Bound(Comparator.AtLeast, 4)), $"warning {Meeting}/actual"),
        Find("PE2209", "another bound", Report.Actual(Meetings, Bound(Comparator.MoreThan, 4)), $"warning {Meeting}/actual"),
        Skip("PE2209", "no target is a quantity", FormVectors.WithTargets(_ => Words("好")), "noQuantities"),

        Find("PE2210", "every row", Copied, "note /goals/0"),
        Pass("PE2210", "every row but one", Copied.Actual(Training, Did(201, "人次"))),
        Pass("PE2210", "a day within the month", Copied.Actual(OnTime, On("2020-12-31"))),
        Skip("PE2210", "no results", FormVectors.WithoutResults(), "fewRows"),
        Skip("PE2210", "rows of 100 % are met exactly as a rule", FormVectors.WithTargets(_ => AtLeast(100, "%")), "fewRows"),

        Find("PE2211", "the name again", Report.Target(Lasting, Words("影响")), $"warning {Lasts}/target"),
        Find("PE2211", "whether", Report.Named(Lasting, "是否发挥作用").Target(Lasting, Words("发挥作用")), $"warning {Lasts}/target"),
        Pass("PE2211", "the name and a number", Report.Named(Lasting, "开办").Target(Lasting, Words("开办2次以上"))),
        Skip("PE2211", "no targets", NoTargets, "noTargets"),

        Find("PE2212", "one name twice", Report.Named(Training, "召开会议"), $"warning {Train}/name"),
        Find("PE2212", "one result under two levels", Report.Target(Lasting, AtLeast(200, "人次")).Actual(Lasting, Did(210, "人次")), $"warning {Lasts}/name"),
        Pass("PE2212", "one percentage under two levels", Report.Target(Quality, AtLeast(90, "%")).Target(Coverage, AtLeast(90, "%"))),
        Skip("PE2212", "nothing is scored", NoPointsNoScores(), "oneRow"),

        Find("PE2213", "words for words", Report.Target(Satisfaction, Words("基本满意")).Actual(Satisfaction, Said("良好")), $"warning {Pleased}/actual"),
        Pass("PE2213", "a number among the words", Report.Target(Satisfaction, Words("基本满意")).Actual(Satisfaction, Said("200人中190人满意"))),
        Skip("PE2213", "no results", FormVectors.WithoutResults(), "noSatisfaction"),

        Find("PE2214", "in time", Report.Target(OnTime, Words("及时")).Actual(OnTime, Said("达成预期指标")), $"note {Due}/target"),
        Pass("PE2214", "by the end of the year", Report.Target(OnTime, Words("年底前及时完成")).Actual(OnTime, Said("达成预期指标"))),
        Pass("PE2214", "within ten days, in words", Report.Target(OnTime, Words("十日内办结")).Actual(OnTime, Said("达成预期指标"))),
        Skip("PE2214", "no results", FormVectors.WithoutResults(), "noTimeliness"),

        Find("PE2215", "as many as there should be", Report.Target(Meetings, Words("应帮尽帮")).Actual(Meetings, Said("已完成")), $"note {Meeting}/target"),
        Pass("PE2215", "two of them, in words", Report.Target(Meetings, Words("完成两套方案")).Actual(Meetings, Said("已完成"))),
        Find("PE2215", "统一 is no number", Report.Target(Meetings, Words("统一组织")).Actual(Meetings, Said("已完成")), $"note {Meeting}/target"),
        Skip("PE2215", "no targets", NoTargets, "noQuantityRows"),

        Find("PE2216", "a share of nobody knows what", Report.Named(Coverage, "带动产业发展"), $"note {Cover}/target"),
        Pass("PE2216", "a name that tells how it is computed", Report.Named(Coverage, "结余率(计算方法为:结余数/预算数)")),
        Pass("PE2216", "growth", Report.Named(Coverage, "产值较上年增长")),
        Skip("PE2216", "no targets", NoTargets, "noBenefits"),

        Find("PE2217", "points for nobody knows what", Report.Named(Meetings, ""), $"warning {Meeting}/name"),
        Skip("PE2217", "no points", NoPoints(), "pointsNotPrinted"),

        Find("PE2218", "a name that was never completed", Report.Named(Training, "培训××人次"), $"note {Train}/name"),
        Find("PE2218", "a row nobody filled in", WithTemplateRow("指标2"), $"note {Output}/0/indicators/2/name"),
        Find("PE3105", "a wrong total beside a row nobody filled in", WithTemplateRow("指标2").Total(98), "error /claims/total"),
        Pass("PE2218", "a row with a name of its own", WithTemplateRow("指标完成情况")),
        Skip("PE2218", "no indicators", Report with { Goals = default, Narrative = null }, "noIndicators"),

        Find("PE2219", "no target and nine points", Report.Target(Lasting, new TargetValue.NotApplicable("/")), $"warning {Lasts}/target"),
        Find("PE2219", "a name that says there is none", Report.Named(Lasting, "无生态效益"), $"warning {Lasts}/target"),
        Pass("PE2219", "points crossed out", Report.Target(Lasting, new TargetValue.NotApplicable("/")).Points(Lasting, Reported<Points>.NotApplicable("/"))),
        Skip("PE2219", "no score claimed", NoScores, "noClaimedScores"),

        Find("PE2220", "paying out as a quantity", Report.Named(Training, "资金到位数"), $"note {Train}/name"),
        Find(
            "PE2220", "a share as a cost", Report.Named(Cost, "资金发放率").Target(Cost, AtMost(100, "%")).Actual(Cost, Did(96, "%")),
            $"note {CostRow}/name"),
        Pass("PE2220", "a share of cost kept", Report.Named(Cost, "成本控制率").Target(Cost, AtMost(100, "%")).Actual(Cost, Did(96, "%"))),
        Find("PE2220", "no satisfaction where it should be", Report.Named(Satisfaction, "群众知晓率"), $"note {Pleased}/name"),
        Find("PE2220", "satisfaction elsewhere", Report.Named(Coverage, "社会满意率"), $"note {Cover}/name"),
        Skip(
            "PE2220", "levels without names", Emptied.All.Single(part => part.Part == "the names of levels and indicators").Without(Report), "levelsUnstated"),

        Find(
            "PE2221", "execution scored twice", Report.Target(Training, AtLeast(1000, "万元")).Actual(Training, Did(980, "万元")).Score(Training, Of(9.8m)).Total(98.16m),
            $"warning {Train}/target"),
        Find("PE2221", "the budget as the limit of cost", Report.Target(Cost, AtMost(1000, "万元")).Actual(Cost, Did(980, "万元")), $"note {CostRow}/target"),
        Pass("PE2221", "another cost", Report.Target(Cost, AtMost(1000, "万元")).Actual(Cost, Did(900, "万元"))),
        Skip("PE2221", "no money among the targets", Report.Target(Cost, AtMost(100, "%")).Actual(Cost, Did(96, "%")), "noMoneyTargets"),
        Skip("PE2221", "no amounts", Emptied.All.Single(part => part.Part == "the amounts").Without(Report), "noBudgetAndExecuted"),
        Skip("PE2221", "no funding table", Report with { Funding = null }, "noFunding"),
    ];

    /// <summary>Every row with just its target as its result.</summary>
    internal static SelfEvaluation EveryCopied(SelfEvaluation report) => report
        .Actual(Training, Did(200, "人次")).Actual(Quality, Did(95, "%")).Actual(OnTime, On("2020-12")).Actual(Cost, Did(500, "元"))
        .Actual(Coverage, Did(90, "%")).Score(Coverage, Of(20)).Actual(Lasting, Said("长期发挥作用")).Actual(Satisfaction, Did(90, "%")).Total(98.8m);

    private static SelfEvaluation Unpleased() => Report.FirstLevel(2, level => level with { Name = "其他效果" })
        .SecondLevel(2, 0, level => level with { Name = "其他" }).Named(Satisfaction, "知晓率");

    private static SelfEvaluation WithTemplateRow(string name) => Report.Goal(goal => goal.Rebuild(
        goal.Tree.FirstLevels.Replace(0, first => first with
        {
            SecondLevels = first.SecondLevels.Replace(0, second => second with
            {
                Indicators = [.. second.Indicators, new ThirdLevelIndicator { Id = "template", Name = name, Target = TargetValue.NotStated }],
            }),
        }),
        [.. goal.Results.Take(2), new IndicatorResult { IndicatorId = "template", Actual = ActualValue.Blank }, .. goal.Results.Skip(2)]));

    private static SelfEvaluation NoPoints() => Emptied.Leaves(Report, row => row with { Points = default }, result => result);

    private static SelfEvaluation NoPointsNoScores() =>
        Emptied.Leaves(Report, row => row with { Points = default }, result => result with { ClaimedScore = default });
}
