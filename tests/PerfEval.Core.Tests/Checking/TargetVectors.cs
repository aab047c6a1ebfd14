using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;
using PerfEval.Core.Reports;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Fixtures;
using static PerfEval.Core.Tests.Checking.CheckVector;
using static PerfEval.Core.Tests.Checking.CleanReport;
using static PerfEval.Core.Tests.Fixtures.Rows;

namespace PerfEval.Core.Tests.Checking;

/// <summary>Vectors of targets and actual values: PE2201, PE2202, PE2204 to PE2206, PE3102.</summary>
internal static class TargetVectors
{
    private const string Meeting = "/goals/0/indicators/0/secondLevels/0/indicators/0";
    private const string Train = "/goals/0/indicators/0/secondLevels/0/indicators/1";
    private const string Rate = "/goals/0/indicators/0/secondLevels/1/indicators/0";
    private const string Due = "/goals/0/indicators/0/secondLevels/2/indicators/0";
    private const string Lasts = "/goals/0/indicators/1/secondLevels/1/indicators/0";

    private const string Money = "/goals/0/indicators/0/secondLevels/3/indicators/0";

    private static readonly SelfEvaluation Report = CleanReport.Report;

    // what the reader of a form says of heads it does not know, and of a number it doubts
    private static readonly EquatableList<Finding> UnreadHeads = [new Finding(ReadingKinds.Of(FindingCodes.ColumnNotRecognised), Severity.Warning, Place.Report, default)];

    private static readonly SelfEvaluation NoGoals = Report with { Goals = default };

    private static readonly SelfEvaluation Nameless = ((string[])[Meetings, Training, Quality, OnTime, Cost, Coverage, Lasting, Satisfaction])
        .Aggregate(Report, (report, id) => report.Named(id, ""));

    // satisfaction scored without target and result
    private static readonly SelfEvaluation Judged = Report.Target(Satisfaction, TargetValue.NotStated).Actual(Satisfaction, ActualValue.Blank);

    // money people are to get, of which 480 of 500 were paid
    private static readonly SelfEvaluation Grant =
        Report.Named(Cost, "人均补助标准").Target(Cost, Bare(500, "元")).Score(Cost, Of(9.6m)).Total(97.96m);

    public static IReadOnlyList<CheckVector> All { get; } =
    [
        Find("PE2201", "another counting word", Report.Actual(Meetings, Did(4, "场")), $"warning {Meeting}/actual"),
        Find("PE2201", "a bare share beside a percentage", Report.Actual(Quality, Did(0.96m, "")), $"warning {Rate}/actual"),
        Find("PE2201", "another counting word, no points", Report.Points(Meetings, default).Actual(Meetings, Did(4, "场")), $"warning {Meeting}/actual"),
        Find("PE2201", "万 beside no unit", Report.Actual(Meetings, Did(4, "万")), $"warning {Meeting}/actual"),
        Pass("PE2201", "no points", Report.Points(Meetings, default).Actual(Meetings, Did(4, ""))),
        Pass("PE2201", "a bare number takes the target's unit", Report.Actual(Meetings, Did(4, ""))),
        Pass("PE2201", "万 converts", Report.Actual(Training, Did(0.021m, "万人次"))),

        Skip("PE2201", "words for every result", FormVectors.WithTargets(_ => Words("好")), "noQuantities"),
        Skip("PE2201", "no indicators", NoGoals, "noIndicators"),

        Skip("PE2202", "words for every target", FormVectors.WithTargets(_ => Words("好")), "noQuantityTargets"),
        Pass("PE2202", "no sign", Report.Target(Meetings, Bare(4))),
        Find("PE2202", "a score that only the other direction gives", Grant, $"note {Money}/target"),
        Pass("PE2202", "a score that neither direction gives", Grant.Score(Cost, Of(9.5m)).Total(97.86m)),
        Pass("PE2202", "an equals sign is a sign", Report.Target(Meetings, Equal(4))),
        Pass("PE2202", "a direction printed in words", Report.Indicator(Meetings, row => row with { Target = Bare(4), PrintedDirection = Direction.HigherIsBetter })),

        Skip("PE2204", "no results", FormVectors.WithoutResults(), "noTargetAndActual"),
        Find("PE2204", "a quantity answered by words", Report.Actual(Meetings, Said("全部召开")), $"warning {Meeting}/actual"),
        Find("PE2204", "a quantity answered by an assertion", Report.Actual(Meetings, Asserted(1)), $"warning {Meeting}/actual"),
        Find("PE2204", "a date answered by a percentage", Report.Actual(OnTime, Did(100, "%")), $"warning {Due}/actual"),
        Find(
            "PE2204", "words answered by a number", Report.Actual(Lasting, Did(1, "项")).Result(Lasting, result => result with { DeviationReason = null }),
            $"warning {Lasts}/actual"),
        Pass("PE2204", "words answered by a day", Report.Target(OnTime, Words("及时"))),
        Pass("PE2204", "a row whose actual value was read wrong", Report.Actual(Meetings, Said("全部召开"))) with { Notes = Misread(Meetings) },
        Pass("PE2204", "a bound is a quantity", Report.Actual(Meetings, Bound(Comparator.AtLeast, 4))),
        Pass("PE2204", "nothing reported is of no type", Report.Actual(Meetings, ActualValue.Blank)),
        Pass("PE2204", "an assertion where the standard accepts one", Report.Actual(Meetings, Asserted(1))) with
        {
            Standard = Standard with { AcceptsAssertion = SampleStandard.Of(true) },
        },

        Skip("PE2205", "rows without names", Nameless, "nothingToCheck"),
        Find("PE2205", "a target in the name", Report.Target(Training, TargetValue.NotStated).Named(Training, "培训200人次"), $"note {Train}/name"),
        Find("PE2205", "a sign in words in the name", Report.Target(Training, TargetValue.NotStated).Named(Training, "不少于去年"), $"note {Train}/name"),
        Find("PE2205", "a unit in the name", Report.Target(Meetings, AtLeast(4, "")).Named(Meetings, "召开会议（≥次）"), $"note {Meeting}/name"),
        Pass("PE2205", "digits in a name beside a target", Report.Named(Training, "2020年培训人数")),
        Pass("PE2205", "no target and none in the name", Report.Target(Training, TargetValue.NotStated)),

        Find("PE2206", "a blank cell", Report.Actual(Meetings, ActualValue.Blank), $"warning {Meeting}/actual"),
        Pass("PE2206", "a first level that is judged by its rules", Judged),
        Find("PE2206", "two blank cells", Report.Actual(Meetings, ActualValue.Blank).Actual(Training, ActualValue.Blank), $"warning {Meeting}/actual {Train}/actual"),
        Skip("PE2206", "no row fills its actual value", FormVectors.WithoutResults() with { Funding = null }, "noTargetsOrActuals"),
        Skip("PE2206", "a form without actual values", FormVectors.WithoutResults() with { Funding = null, NotPrinted = SelfEvaluation.Columns.Actual }, "columnNotPrinted"),
        Skip("PE2206", "no row fills its actual value, and heads were not recognised", FormVectors.WithoutResults() with { Funding = null }, "headsUnread") with { Notes = UnreadHeads },
        Pass("PE2206", "crossed out", Report.Actual(Meetings, NotApplicable)),
        Pass("PE2206", "a target crossed out too", Report.Target(Meetings, new TargetValue.NotApplicable("/")).Actual(Meetings, ActualValue.Blank)),
        Pass(
            "PE2206", "points crossed out",
            Report.Points(Meetings, Reported<Points>.NotApplicable("/")).Actual(Meetings, ActualValue.Blank)),
        Skip("PE2206", "a form published without results", Report with { Completeness = Completeness.Unfilled }, "unfilled"),

        Find(
            "PE2206", "execution too", Report.FundingTotal(line => line with { Executed = default }).Source(0, line => line with { Executed = default })
                .Source(1, line => line with { Executed = default }).Source(2, line => line with { Executed = default }), "warning /funding/total/executed"),

        Skip("PE3102", "a standard that asks for no note", Report, "noNoteAsked") with
        {
            Standard = Standard with { OverTarget = SampleStandard.Of(OverTargetPolicy.Cap) },
        },
        Skip("PE3102", "no target is a quantity", FormVectors.WithTargets(_ => Words("好")), "noQuantities"),
        Find("PE3102", "half again as much as asked", Report.Actual(Training, Did(300, "人次")), $"note {Train}/actual"),
        Pass("PE3102", "half again as much as asked, for a reason", Report.Actual(Training, Did(300, "人次")).Reason(Training, "扩大了培训对象")),
        Pass("PE3102", "a number read wrong", Report.Actual(Training, Did(300, "人次"))) with { Notes = Misread(Training) },
        Pass("PE3102", "just the threshold", Report.Actual(Training, Did(260, "人次"))),
        Pass("PE3102", "far below an upper limit", Report.Actual(Cost, Did(1, "元"))),
    ];

    private static EquatableList<Finding> Misread(string id) =>
    [
        new Finding(
            ReadingKinds.Of(FindingCodes.LikelyMisread), Severity.Note,
            Scorer.Score(Report, Standard).Lines.Single(line => line.IndicatorId == id).Place.Then(ReportPart.Actual), default),
    ];
}
