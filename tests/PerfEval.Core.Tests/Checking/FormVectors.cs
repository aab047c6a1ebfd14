using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Indicators;
using PerfEval.Core.Reports;
using PerfEval.Core.Tests.Fixtures;
using static PerfEval.Core.Tests.Checking.CheckVector;
using static PerfEval.Core.Tests.Checking.CleanReport;

namespace PerfEval.Core.Tests.Checking;

/// <summary>Vectors of what published tables brought up: PE1305, PE2207, PE2208, PE3107, PE3108.</summary>
internal static class FormVectors
{
    private const string Meeting = "/goals/0/indicators/0/secondLevels/0/indicators/0";

    private const string CostRow = "/goals/0/indicators/0/secondLevels/3/indicators/0";

    private static readonly SelfEvaluation Report = CleanReport.Report;

    private static readonly string[] Ids = [Meetings, Training, Quality, OnTime, Cost, Coverage, Lasting, Satisfaction];

    public static IReadOnlyList<CheckVector> All { get; } =
    [
        Find("PE1305", "100 % of nothing", Report.Source(2, line => line with { ClaimedRate = PrintedRate.Parse("100%") }), "note /funding/sources/2/rate"),
        Pass("PE1305", "0 % of nothing", Report.Source(2, line => line with { ClaimedRate = PrintedRate.Parse("0") })),
        Skip("PE1305", "no rate printed", Report.FundingTotal(line => line with { ClaimedRate = default }), "noClaimedRate"),
        Skip("PE1305", "no funding table", Report with { Funding = null }, "noFunding"),

        Find("PE2207", "a result without a target", Report.Target(Meetings, TargetValue.NotStated), $"warning {Meeting}/target"),
        Pass("PE2207", "neither target nor result", Report.Target(Meetings, TargetValue.NotStated).Actual(Meetings, ActualValue.Blank)),
        Pass("PE2207", "the target stands in the name", Report.Target(Meetings, TargetValue.NotStated).Named(Meetings, "召开会议4次")),

        Skip("PE2207", "no results", WithoutResults(), "noActuals"),
        Skip(
            "PE2207", "a form without targets", Report.Target(Meetings, TargetValue.NotStated) with { NotPrinted = SelfEvaluation.Columns.Target }, "columnNotPrinted"),

        Skip("PE2208", "no target with a sign", WithTargets(target => target is TargetValue.Quantity quantity ? quantity with { Comparator = null } : target), "noSignedTargets"),
        Find("PE2208", "at most so many meetings", Report.Target(Meetings, new TargetValue.Quantity(Measure.Of(4, "次"), Comparator.AtMost)), $"note {Meeting}/target"),
        Find("PE2208", "at least so much spent", Report.Target(Cost, new TargetValue.Quantity(Measure.Of(450, "元"), Comparator.AtLeast)), $"note {CostRow}/target"),
        Pass("PE2208", "at most so many complaints", Report.Target(Meetings, new TargetValue.Quantity(Measure.Of(4, "次"), Comparator.AtMost)).Named(Meetings, "投诉次数")),
        Pass("PE2208", "at least so much help for each", Report.Target(Cost, new TargetValue.Quantity(Measure.Of(450, "元"), Comparator.AtLeast)).Named(Cost, "补助标准")),
        Pass("PE2208", "none at all", Report.Target(Meetings, new TargetValue.Quantity(Measure.Of(0, "次"), Comparator.AtMost))),

        Find("PE3107", "a sub-row that scores the same amounts otherwise", Report.Source(0, line => line with { Points = Of(10), ClaimedScore = Of(9) }), "error /funding/sources/0/score"),
        Pass("PE3107", "a sub-row that repeats the score", Report.Source(0, line => line with { Points = Of(10), ClaimedScore = Of(9.8m) })),
        Pass("PE3107", "a sub-row with points of its own", Report.Source(0, line => line with { Points = Of(6), ClaimedScore = Of(5) })),
        Skip("PE3107", "one score of execution", Report.Source(2, line => line with { ClaimedScore = default }), "oneExecutionScore"),
        Skip("PE3107", "no score of execution", Report.FundingTotal(line => line with { ClaimedScore = default }), "noClaimedScores"),

        Find("PE3108", "a score left out", Report.Score(Meetings, default), $"note {Meeting}/score"),
        Find("PE3108", "the score of execution left out", Report.FundingTotal(line => line with { ClaimedScore = default }), "note /funding/total/score"),
        Pass("PE3108", "crossed out", Report.Score(Meetings, Reported<Points>.NotApplicable("/"))),
        Skip("PE3108", "scores without points", WithoutPoints(), "pointsNotPrinted"),
        Skip("PE3104", "scores without points", WithoutPoints(), "pointsNotPrinted") with { Standard = Standard with { ExecutionPoints = null } },
        Pass("PE3108", "a form that has a score for execution alone", Report.Score(Meetings, default) with { NotPrinted = SelfEvaluation.Columns.Score }),
        Skip("PE3108", "no scores at all", Unscored(), "noClaimedScores"),
    ];

    internal static SelfEvaluation WithTargets(System.Func<TargetValue, TargetValue> target) =>
        Ids.Aggregate(Report, (report, id) => report.Indicator(id, row => row with { Target = target(row.Target) }));

    internal static SelfEvaluation WithoutResults() => Ids.Aggregate(Report, (report, id) => report.Actual(id, ActualValue.Blank));

    private static SelfEvaluation WithoutPoints() =>
        Ids.Aggregate(Report.FundingTotal(line => line with { Points = default }), (report, id) => report.Points(id, default));

    private static SelfEvaluation Unscored() =>
        Ids.Aggregate(Report.FundingTotal(line => line with { ClaimedScore = default }), (report, id) => report.Score(id, default));
}
