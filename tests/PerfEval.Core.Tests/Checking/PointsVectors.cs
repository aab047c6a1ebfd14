using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Reports;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Fixtures;
using static PerfEval.Core.Tests.Checking.CheckVector;
using static PerfEval.Core.Tests.Checking.CleanReport;

namespace PerfEval.Core.Tests.Checking;

/// <summary>Vectors of the points: PE2101, PE2104, PE2106, PE2107.</summary>
internal static class PointsVectors
{
    private const string Output = "/goals/0/indicators/0";

    private const string Meeting = Output + "/secondLevels/0/indicators/0";

    private static readonly SelfEvaluation OneUnprinted = CleanReport.Report.Points(Meetings, default);

    private static readonly EvaluationStandard Quarrelling = Standard with
    {
        Assignments =
        [
            SampleStandard.Of(new IndicatorAssignment("召开会议", Of(8), null)), SampleStandard.Of(new IndicatorAssignment("培训人数", Of(10), null)),
        ],
    };

    private static readonly EvaluationStandard Silent = Standard with { ExecutionPoints = null, FirstLevels = default };

    public static IReadOnlyList<CheckVector> All { get; } =
    [
        Find(
            "PE2101", "five points declared one level too far down", CleanReport.Report.Declared(0, Of(45)).Declared(1, Of(35)),
            "error /goals/0/indicators/0/points /goals/0/indicators/1/points"),
        Pass("PE2101", "an indicator crossed out carries nothing", CleanReport.Report.Points(Meetings, Reported<Points>.NotApplicable("/")).Declared(0, Of(40))),
        Pass("PE2101", "a level that declares none is left out", CleanReport.Report.Declared(0, default)),
        Pass("PE2101", "a level with points missing is left out", OneUnprinted),
        Pass("PE2101", "points the standard gives are points", OneUnprinted) with { Standard = WithPoints(10) },
        Find(
            "PE2101", "points the standard gives stand under the wrong level",
            OneUnprinted.Points(Coverage, default).Score(Meetings, Of(8)).Score(Coverage, Of(21.51m)).Total(98.31m),
            "error /goals/0/indicators/0/points /goals/0/indicators/1/points") with
        {
            Standard = WithPoints(8, 22),
        },
        Skip("PE2101", "no indicators", CleanReport.Report with { Goals = default }, "noIndicators"),
        Skip("PE2106", "what the indicators carry is off by itself", CleanReport.Report.Declared(0, Of(45)).Points(Meetings, Of(5)), "after"),
        Skip("PE2106", "no indicators", CleanReport.Report with { Goals = default }, "noIndicators"),
        Skip("PE2101", "no level declares any", CleanReport.Report.Declared(0, default).Declared(1, default).Declared(2, default), "noDeclaredPoints"),

        Find(
            "PE2104", "two points short", CleanReport.Report.Declared(0, default).Points(Meetings, Of(8)).Score(Meetings, Of(8)).Total(96.36m),
            "error /claims/totalPoints"),
        Find(
            "PE2104", "execution short", CleanReport.Report.FundingTotal(line => line with { Points = Of(9.9m), ClaimedScore = Of(9.7m) })
                .Declared(0, default).Total(98.26m),
            "error /claims/totalPoints"),
        Find(
            "PE2104", "a total of points that is neither the sum nor the full points",
            CleanReport.Report with { Claims = CleanReport.Report.Claims with { TotalPoints = Of(90) } }, "error /claims/totalPoints"),
        Pass("PE2104", "the standard's points fill a blank", OneUnprinted) with { Standard = WithPoints(10) },
        Skip("PE2104", "declared points make the full points and an indicator does not", CleanReport.Report.Points(Meetings, Of(8)).Score(Meetings, Of(8)).Total(96.36m), "after"),
        Skip("PE2104", "an indicator without points", OneUnprinted, "pointsNotPrinted"),
        Find("PE2104", "no indicators: execution alone makes no full points", CleanReport.Report with { Goals = default, Narrative = null }, "error /claims/totalPoints"),
        Skip("PE2104", "neither indicators nor funds", CleanReport.Report with { Goals = default, Funding = null, Narrative = null }, "noIndicators"),
        Skip("PE2104", "execution without points", CleanReport.Report.FundingTotal(line => line with { Points = default }), "pointsNotPrinted") with { Standard = Silent },

        // a blank keeps the other sums from being wrong as well
        Find("PE2106", "levels declare 95 beside execution", OneUnprinted.Declared(0, Of(55)), "error /claims/totalPoints"),
        Pass("PE2106", "the sum is right though the split is not", CleanReport.Report.Declared(0, Of(45)).Declared(1, Of(35))),
        Skip("PE2106", "a level declares none", CleanReport.Report.Declared(0, default), "noDeclaredPoints"),
        Skip("PE2106", "a required level is missing", CleanReport.Report.FirstLevel(1, level => level with { Name = "其他指标" }), "firstLevelMissing"),

        Find("PE2107", "an indicator", CleanReport.Report, $"warning {Meeting}/points") with { Standard = Quarrelling },
        Find(
            "PE2107", "a first level", OneUnprinted.Points(Coverage, default).Score(Meetings, Of(5)).Total(93.36m).Declared(0, Of(45)).Declared(1, Of(35)),
            $"warning {Output}/points /goals/0/indicators/1/points"),
        Find("PE2107", "execution", CleanReport.Report, "warning /funding/total/points") with
        {
            Standard = Standard with { ExecutionPoints = SampleStandard.Of(Of(20)) },
        },
        Skip("PE2107", "a standard that sets none", CleanReport.Report, "standardWithoutPoints") with { Standard = Silent },
        Skip(
            "PE2107", "a report that prints none",
            CleanReport.Report.FundingTotal(line => line with { Points = default }).Declared(0, default).Declared(1, default).Declared(2, default),
            "standardWithoutPoints"),
    ];

    private static EvaluationStandard WithPoints(decimal meetings, decimal coverage = 20) => Standard with
    {
        Assignments =
        [
            SampleStandard.Of(new IndicatorAssignment("召开会议", Of(meetings), null)),
            SampleStandard.Of(new IndicatorAssignment("服务覆盖率", Of(coverage), null)),
        ],
    };
}
