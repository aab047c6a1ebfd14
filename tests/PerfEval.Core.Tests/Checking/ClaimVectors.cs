using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Common;
using PerfEval.Core.Indicators;
using PerfEval.Core.Reports;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Fixtures;
using static PerfEval.Core.Tests.Checking.CheckVector;
using static PerfEval.Core.Tests.Checking.CleanReport;
using static PerfEval.Core.Tests.Fixtures.Rows;

namespace PerfEval.Core.Tests.Checking;

/// <summary>Vectors of claims against each other, of what was taken off and why, and of totals out of reach: PE3109 to PE3205, PE4103.</summary>
internal static class ClaimVectors
{
    private const string Meeting = "/goals/0/indicators/0/secondLevels/0/indicators/0";
    private const string Train = "/goals/0/indicators/0/secondLevels/0/indicators/1";
    private const string Rate = "/goals/0/indicators/0/secondLevels/1/indicators/0";
    private const string Time = "/goals/0/indicators/0/secondLevels/2/indicators/0";
    private const string CostRow = "/goals/0/indicators/0/secondLevels/3/indicators/0";
    private const string Cover = "/goals/0/indicators/1/secondLevels/0/indicators/0";
    private const string Lasts = "/goals/0/indicators/1/secondLevels/1/indicators/0";
    private const string Satisfied = "/goals/0/indicators/2/secondLevels/0/indicators/0";

    private static readonly SelfEvaluation Report = CleanReport.Report;

    private static readonly SelfEvaluation Unclaimed = Report.FundingTotal(line => line with { ClaimedScore = default })
        .Goal(goal => goal.Rebuild(goal.Tree.FirstLevels, goal.Results.Select(result => result with { ClaimedScore = default }).ToEquatableList()));

    private static readonly EvaluationStandard LessIsAllOrNothing = CleanReport.Standard with
    {
        Provisions =
        [
            new(
                new IndicatorAssignment.OfMany("控制类指标") { Direction = Direction.LowerIsBetter, Rule = new AttainmentRule() },
                new SourceNote("d", null, Evidence.Seen)),
        ],
    };

    // what is lost is too little to show in a score of two decimals
    private static readonly EvaluationStandard AskingWhyAdjusted = CleanReport.Standard with
    {
        Provisions =
        [
            SampleStandard.Of(new IndicatorAssignment.OfMany("调整")
            {
                Under = "产出", Losses = [IndicatorAssignment.Loss.WithoutReasonOfAdjustment(Award.Of(Of(0.0001m)))],
            }),
        ],
    };

    private static readonly SelfEvaluation Adjusted = Report.Adjusted(Training, AtLeast(300, "人次"));

    // 20 points by the meetings or by the training, whichever is better
    private static readonly EvaluationStandard EitherOr = CleanReport.Standard with
    {
        Groups = [SampleStandard.Of(new IndicatorGroup("二者择其一", ["召开会议", "培训人数"], 1))],
    };

    private static readonly string[] OfGroups = ["PE2101", "PE2104", "PE3105", "PE3108", "PE3112", "PE3203"];

    private static readonly SelfEvaluation OneOfTwo = Report.Points(Meetings, Of(20)).Points(Training, Of(20))
        .Score(Meetings, Of(20)).Score(Training, default).Actual(Training, Did(150, "人次"));

    private static readonly SelfEvaluation WithoutReasonColumn = Silent(Silent(Report, Coverage), Lasting) with { NotPrinted = SelfEvaluation.Columns.Reason };

    private static readonly SelfEvaluation Measured = Report.Target(Lasting, AtLeast(1, "项")).Actual(Lasting, Did(1, "项"));

    private static readonly SelfEvaluation Repeated = Report.Target(Lasting, Words("提升服务水平")).Actual(Lasting, Said("提升 服务水平。"));

    public static IReadOnlyList<CheckVector> All { get; } =
    [
        Find("PE3109", "a row that is the rate again", Report.Named(Quality, "预算资金支付率"), $"warning {Rate}"),
        Find("PE3109", "a row that is the progress of spending", Report.Named(Quality, "经费执行进度（全年）"), $"warning {Rate}"),
        Pass("PE3109", "payment in time is another thing", Report.Named(Quality, "资金支付及时率")),
        Pass("PE3109", "money that arrived is another thing", Report.Named(Quality, "资金到位率")),
        Pass("PE3109", "a row alone is the execution of such a form", (Report with { Funding = null }).Named(Quality, "资金支付率")),
        Skip("PE3109", "nothing about the rate", Report with { Funding = null }, "noExecutionScored"),

        Find(
            "PE3110", "20 × 20 ÷ 100", Squared(Report).Total(44.36m).Grade(default),
            $"error {Meeting}/score {Train}/score {Rate}/score {Time}/score {CostRow}/score {Satisfied}/score"),
        Pass("PE3110", "a met row has all its points", Squared(Report).Score(Meetings, Of(10)).Total(53.36m).Grade(default)),
        Skip("PE3110", "no score claimed", Unclaimed, "oneMetRow"),

        Find("PE3111", "no row says out of how many", Everything(Report, (report, id) => report.Points(id, default)), "note /goals/0"),
        Pass("PE3111", "one row says so", Everything(Report, (report, id) => id == Cost ? report : report.Points(id, default))),
        Skip(
            "PE3111", "a form without points",
            Everything(Report, (report, id) => report.Points(id, default)) with { NotPrinted = SelfEvaluation.Columns.Points }, "columnNotPrinted"),
        Skip("PE3111", "no score claimed", Unclaimed, "noClaimedScores"),

        Find("PE3112", "a cut table whose rows claim more", (Report with { Completeness = Completeness.CutShort }).Declared(0, Of(49)), "error /goals/0/indicators/0/points"),
        Pass("PE3112", "points that are no sum are said once", Report.Declared(0, Of(49))),
        Skip("PE3112", "no first level declares points", Report.Declared(0, default).Declared(1, default).Declared(2, default), "noDeclaredScores"),
        Skip("PE3112", "no score claimed", Unclaimed, "noDeclaredScores"),

        Find("PE3201", "a judged row without a reason", Silent(Report, Lasting), $"warning {Lasts}/reason"),
        Find("PE3201", "an answer that is no reason", Report.Result(Lasting, result => result with { DeviationReason = "暂无。" }), $"warning {Lasts}/reason"),
        Pass("PE3201", "all its points", Silent(Claimed(Lasting, 10), Lasting)),
        Skip("PE3201", "every row is measured", Measured, "noJudgedScores"),
        Skip("PE3201", "the form asks for no reason", WithoutReasonColumn, "noReasonColumn"),
        Skip("PE3201", "a target repeated is said elsewhere", Silent(Repeated, Lasting), "noJudgedScores"),

        Find("PE3202", "the target word for word", Silent(Repeated, Lasting), $"warning {Lasts}/reason"),
        Pass("PE3202", "the target word for word, with a reason", Repeated),
        Pass("PE3202", "the target word for word and all its points", Silent(Repeated.Score(Lasting, Of(10)).Total(99.36m), Lasting)),
        Skip("PE3202", "no target in words", Measured, "noWords"),
        Skip("PE3202", "the form asks for no reason", WithoutReasonColumn, "noReasonColumn"),

        Find("PE3203", "a number missed", Silent(Report, Coverage), $"warning {Cover}/reason"),
        Find("PE3203", "a day missed", Claimed(OnTime, 0).Actual(OnTime, On("2021-01")).Grade(default), $"warning {Time}/reason"),
        Find("PE3203", "at most exceeded", Claimed(Cost, 9.09m).Actual(Cost, Did(550, "元")), $"warning {CostRow}/reason"),
        Skip("PE3203", "nothing to compare", Everything(Report, (report, id) => report.Actual(id, ActualValue.Blank)), "noComparableRows"),
        Skip("PE3203", "the form asks for no reason", WithoutReasonColumn, "noReasonColumn"),

        Find("PE3204", "a deduction", Report.Result(Coverage, result => result with { DeviationReason = "扣1分" }), $"note {Cover}/reason"),
        Find("PE3204", "an assertion", Report.Result(Lasting, result => result with { DeviationReason = "达成预期指标" }), $"note {Lasts}/reason"),
        Pass("PE3204", "a deduction with its reason", Report.Result(Coverage, result => result with { DeviationReason = "扣1分，两个乡镇未接通" })),
        .. OfGroups.Select(code => Pass(code, "one of two counts, and the other is missed", OneOfTwo) with { Standard = EitherOr }),
        Find("PE2104", "both of two count", OneOfTwo.Declared(0, default), "error /claims/totalPoints"),
        Find("PE3206", "a target lowered", Adjusted, $"warning {Train}/reason") with { Standard = AskingWhyAdjusted },
        Find("PE3206", "an answer that is no reason", Adjusted.Reason(Training, "无"), $"warning {Train}/reason") with { Standard = AskingWhyAdjusted },
        Pass("PE3206", "a target lowered, and why", Adjusted.Reason(Training, "疫情期间停训")) with { Standard = AskingWhyAdjusted },
        Pass("PE3206", "one of two where none is asked", Adjusted.Reason(Training, "疫情期间停训").Adjusted(Coverage, AtLeast(95, "%"))) with { Standard = AskingWhyAdjusted },
        Skip("PE3206", "a target written again", Report.Adjusted(Training, AtLeast(200, "人次")), "noAdjustedTargets") with { Standard = AskingWhyAdjusted },
        Skip("PE3206", "a standard that does not ask", Adjusted, "noAdjustmentAsked"),
        Skip("PE3206", "a miss that owes its reason anyway", Silent(Report, Coverage).Adjusted(Coverage, AtLeast(95, "%")), "after") with
        {
            Standard = AskingWhyAdjusted with
            {
                Provisions = [SampleStandard.Of(AskingWhyAdjusted.Provisions[0].Value with { Under = null })],
            },
        },
        Skip("PE3206", "the form asks for no reason", Adjusted with { NotPrinted = SelfEvaluation.Columns.Reason }, "noReasonColumn") with { Standard = AskingWhyAdjusted },
        Skip("PE3204", "no reason filled in", Silent(Silent(Report, Coverage), Lasting), "noReasons"),

        Find(
            "PE3205", "met alike, claimed unlike", Claimed(Meetings, 9),
            $"warning {Meeting}/score {Train}/score {Rate}/score {Cover}/score {Satisfied}/score"),
        Pass("PE3205", "apart by rounding alone", Claimed(Coverage, 19.6m)),
        Skip("PE3205", "no score claimed", Unclaimed, "oneComparableScore"),

        // what is asked in days by its result alone is under the rule for less being better, as is what prints ≤
        Find(
            "PE3205", "the unit of the result decides the rule",
            Claimed(Meetings, 9).Named(Meetings, "办理时限").Target(Meetings, Bare(30, "")).Actual(Meetings, Did(30, "天"))
                .Target(Training, AtMost(30, "天")).Actual(Training, Did(30, "天")),
            $"error {Meeting}/score {Train}/score {CostRow}/score") with { Standard = LessIsAllOrNothing },

        Find("PE4103", "more than full points for the open row", Report.Score(Meetings, default).Total(98.5m), "error /claims/total"),
        Pass("PE4103", "full points for the open row", Report.Score(Meetings, default).Total(98.36m)),
        Skip("PE4103", "every row claims", Report, "everyRowClaims"),
        Skip("PE4103", "no total", Report.Score(Meetings, default).Total(null), "noClaimedTotal"),
    ];

    private static SelfEvaluation Silent(SelfEvaluation report, string id) => report.Result(id, result => result with { DeviationReason = null });

    private static SelfEvaluation Squared(SelfEvaluation report) =>
        ((string[])[Meetings, Training, Quality, OnTime, Cost, Satisfaction]).Aggregate(report, (squared, id) => squared.Score(id, Of(1)));

    private static SelfEvaluation Everything(SelfEvaluation report, System.Func<SelfEvaluation, string, SelfEvaluation> edit) =>
        ((string[])[Meetings, Training, Quality, OnTime, Cost, Coverage, Lasting, Satisfaction]).Aggregate(report, edit);

    // the total follows the claim, so that only the claim is wrong
    private static SelfEvaluation Claimed(string id, decimal score)
    {
        var before = Report.Goals[0].ResultOf(id).ClaimedScore.Value.Value;
        return Report.Score(id, Of(score)).Total(98.36m - before + score);
    }
}
