using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Checking.Checks;
using PerfEval.Core.Findings;
using PerfEval.Core.Reports;
using PerfEval.Core.Scoring;
using PerfEval.Core.Tests.Checking;
using PerfEval.Core.Tests.Fixtures;
using static PerfEval.Core.Tests.Generators.Planting.CleanReports;

namespace PerfEval.Core.Tests.Generators.Planting;

/// <summary>Faults of claimed scores, the total and the grade.</summary>
internal static class ScoreFaults
{
    public static IReadOnlyList<PlantedFault> All { get; } =
    [
        new(CheckCodes.ScoreOutsideTier, 0, report => report.Score("lasting0", Half(report, "lasting0"))),
        new(CheckCodes.ScoreRounded, 0, report => Less(report, Counts[0], 0.03m),
            // rows with the same points that were missed by as much
            CheckCodes.ClaimsContradict),
        new(CheckCodes.ScoreNotFiled, 0, report => report.Score(Counts[1], default)),
        new(CheckCodes.PointsAppliedTwice, 0, report => report.MetRows().Aggregate(report, (squared, line) =>
            squared.Score(line.IndicatorId!, line.Points!.Value.Times(Ratio.Of(line.Points.Value.TenThousandths, 1_000_000), new Rounding(4)))),
            CheckCodes.GradeNotOfComputedTotal),
        new(CheckCodes.ScoresWithoutPoints, 0, report =>
            report.Rows.Aggregate(report, (bare, row) => bare.Points(row.Indicator.Id, default)),

            // a claim that by chance is what the actual percentage gives of whole points
            CheckCodes.ScoreDiffers),
        new(CheckCodes.LevelAboveDeclared, 0, report => Cut(report).Declared(0, Points.From(40)))
        {
            Standard = CleanReport.Standard with { FirstLevels = default },
        },
        new(CheckCodes.ClaimsContradict, 0, report => Less(report, Counts[2], 1), CheckCodes.ScoreDiffers),

        // the result falls far, what is claimed stays
        new(CheckCodes.GradeNotOfComputedTotal, 0, report =>
            report.Rows.Where(row => row.Leaf is { FirstIndex: 1, SecondIndex: 0 }).Aggregate(report, (failed, row) =>
                failed.Actual(row.Indicator.Id, Rows.Did(1, "%")).Reason(row.Indicator.Id, "两个乡镇尚未接通")).Told(),
            CheckCodes.ScoreDiffers, CheckCodes.ClaimsContradict),
        new(CheckCodes.TotalOutOfReach, 1, report => Beyond(report.Score(Counts[1], default)), CheckCodes.ScoreNotFiled),
        new(CheckCodes.TotalBeyondUnseenRows, 1, report => Beyond(Cut(report))),
        new(CheckCodes.NumberStoredAsText, 1, report =>
            Total(report, report.Claims.TotalScore.Value - report.Goals[0].ResultOf(Counts[1]).ClaimedScore.Value))
        {
            Notes = report => [new Finding(
                ReadingKinds.Of(FindingCodes.NumberStoredAsText), Severity.Note, PlaceOf(report, Counts[1]), [Argument.Of("raw", "5")])],
        },
    ];

    private static Points Half(SelfEvaluation report, string id) =>
        report.Goals[0].ResultOf(id).ClaimedScore.Value.Times(Ratio.Percent(50), Rounding.TwoDecimals);

    private static SelfEvaluation Less(SelfEvaluation report, string id, decimal points) =>
        report.Score(id, report.Goals[0].ResultOf(id).ClaimedScore.Value - Points.From(points));

    private static SelfEvaluation Cut(SelfEvaluation report) => report with { Completeness = Completeness.CutShort };

    private static SelfEvaluation Beyond(SelfEvaluation report) => Total(report, report.Claims.TotalScore.Value + Points.From(1));

    private static SelfEvaluation Total(SelfEvaluation report, Points total) =>
        report with { Claims = report.Claims with { TotalScore = total } };

    private static Place PlaceOf(SelfEvaluation report, string id) =>
        Scorer.Score(report, CleanReport.Standard).Lines.First(line => line.IndicatorId == id).Place.Then(ReportPart.ScoreCell);
}
