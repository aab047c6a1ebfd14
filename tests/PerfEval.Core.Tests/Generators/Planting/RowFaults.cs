using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Checking.Checks;
using PerfEval.Core.Indicators;
using PerfEval.Core.Reports;
using PerfEval.Core.Tests.Checking;
using PerfEval.Core.Tests.Fixtures;
using static PerfEval.Core.Tests.Generators.Planting.CleanReports;

namespace PerfEval.Core.Tests.Generators.Planting;

/// <summary>Faults of levels, points, targets and results.</summary>
internal static class RowFaults
{
    public static IReadOnlyList<PlantedFault> All { get; } =
    [
        // levels and points
        new(CheckCodes.MissingFirstLevel, 0, report => report.FirstLevel(2, level => level with { Name = "其他指标" })),
        new(CheckCodes.MissingSecondLevels, 0, report => report.SecondLevel(0, 1, level => level with { Name = "其他" })),
        new(CheckCodes.DeclaredPointsNotFull, 0, report => report.Declared(0, Points.From(55)),
            CheckCodes.DeclaredPointsNotSum, CheckCodes.PointsDifferFromStandard),
        new(CheckCodes.PointsDifferFromStandard, 0, report => report.FundingTotal(line => line with { Points = Points.From(9) })
            .Points(Counts[0], PointsOf(report, Counts[0]) + Points.From(1)).Declared(0, Points.From(51)).Refiled()),
        new(CheckCodes.PointsConcentrated, 0, Concentrated),
        new(CheckCodes.ClassMissing, 0, report => report.OneRow(2, 0, "来访登记率", Rows.AtLeast(90, "%"), Rows.Did(95, "%"))
            .FirstLevel(2, level => level with { Name = "其他指标" }).SecondLevel(2, 0, level => level with { Name = "来访指标" }))
        {
            Standard = CleanReport.Standard with { FirstLevels = default },
        },
        new(CheckCodes.PointsWithoutTarget, 0, report => report.Target(Counts[1], new TargetValue.NotApplicable("/"))),

        // targets
        new(CheckCodes.TargetInName, 0, report => report.Named(Counts[1], "培训30人次").Row(Counts[1], TargetValue.NotStated, Rows.Did(30))),
        new(CheckCodes.TargetNotStated, 0, report => report.Row(Counts[1], TargetValue.NotStated, Rows.Did(30))),
        new(CheckCodes.SignDoubtful, 0, report => report.Row(Counts[1], Rows.AtMost(30), Rows.Did(20))),
        new(CheckCodes.FundingRowRepeated, 0, report => report.Named(Counts[1], "项目资金").Row(
            Counts[1], Rows.AtLeast(MoneyFaults.Full(report), "万元"), Rows.Did(MoneyFaults.Executed(report), "万元"))),
        new(CheckCodes.DateOfAnotherYear, 0, report => report.Target("time0", Rows.By("2021-06"))),
        new(CheckCodes.DirectionAssumed, 0, report => Allowance(report).Score("cost0", Points.From(8)))
        {
            Ground = Allowance,
        },

        // results
        new(CheckCodes.ActualIsBound, 0, report => report.Row(Counts[1], Rows.AtLeast(30), Rows.Bound(Comparator.AtLeast, 30))),
        new(CheckCodes.EveryActualCopied, 0, report => report.Rows.Aggregate(report, Copied).Refiled()),
        new(CheckCodes.OverAttainment, 0, report => report.Row(Counts[1], Rows.AtLeast(30), Rows.Did(60)).Reason(Counts[1], null)),
        new(CheckCodes.DoneAfterFiling, 0, report => report.Row("time0", Rows.By("2020-12"), Rows.On("2021-06"))),
    ];

    private static Points PointsOf(SelfEvaluation report, string id) =>
        report.Rows.First(row => row.Indicator.Id == id).Indicator.Points.Value;

    // half a point each for the others of its level
    private static SelfEvaluation Concentrated(SelfEvaluation report)
    {
        var rows = report.Rows.Where(row => row.Leaf.FirstIndex == 0).ToList();
        foreach (var row in rows)
        {
            report = report.Points(row.Indicator.Id, Points.From(0.5m));
        }

        return report.Points(Counts[1], Points.From(50 - (0.5m * (rows.Count - 1)))).Refiled();
    }

    // less than asked, which whoever reads an allowance the other way round scores in proportion
    private static SelfEvaluation Allowance(SelfEvaluation report) =>
        report.OneRow(0, 3, "人均补助标准", Rows.Bare(500, "元"), Rows.Did(400, "元"));

    private static SelfEvaluation Copied(SelfEvaluation report, ReportRow row) => report.Actual(row.Indicator.Id, row.Indicator.Target switch
    {
        TargetValue.Quantity target => new ActualValue.Quantity(target.Value),
        TargetValue.Deadline target => new ActualValue.Date(target.By),
        var target => Rows.Said(target.Text),
    });
}
