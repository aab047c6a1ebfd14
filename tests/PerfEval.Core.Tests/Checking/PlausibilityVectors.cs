using System.Collections.Generic;
using PerfEval.Core.Reports;
using PerfEval.Core.Tests.Fixtures;
using static PerfEval.Core.Tests.Checking.CheckVector;
using static PerfEval.Core.Tests.Fixtures.Rows;

namespace PerfEval.Core.Tests.Checking;

/// <summary>Vectors of what was spent against what was reached: PE6103, PE6104.</summary>
internal static class PlausibilityVectors
{
    private static readonly SelfEvaluation Report = CleanReport.Report with { Budget = null };

    private static readonly SelfEvaluation AllFull =
        Report.Actual(CleanReport.Coverage, Did(90, "%")).Score(CleanReport.Coverage, CleanReport.Of(20)).Score(CleanReport.Lasting, CleanReport.Of(10))
            .Total(null).Grade(default) with
        { Completeness = Completeness.CutShort };

    public static IReadOnlyList<CheckVector> All { get; } =
    [
        Find("PE6103", "a fifth spent, everything full, the table cut short", AllFull.Funds(1000, 1000, 200, "20%", 2), "warning /funding/total/rate"),
        Pass("PE6103", "half spent", AllFull.Funds(1000, 1000, 500, "50%", 5)),
        Pass("PE6103", "not everything full", AllFull.Score(CleanReport.Lasting, CleanReport.Of(9)).Funds(1000, 1000, 200, "20%", 2)),
        Find("PE6103", "no amounts, and 2 of 10 for execution", AllFull.Funds(null, null, null, null, 2), "warning /funding"),
        Skip("PE6103", "no rate and no score for it", AllFull.Funds(null, null, null, null, null), "noRate"),
        Skip("PE6103", "few scores", Scores(AllFull.Funds(1000, 1000, 200, "20%", 2)), "fewScores"),
        Skip("PE6103", "what is reached is far ahead of what is spent", Report.Funds(1000, 1000, 200, "20%", 2), "after"),

        Pass("PE6104", "75 元/人 for 8676 people is 65.07 万元", Costs("元/人", 75, "人", 8676, 65.07m)),
        Find("PE6104", "3 万元/台 for 40 is 120 万元, 45 spent", Costs("万元/台", 3, "台", 40, 45), "note " + CostPlace),
        Pass("PE6104", "a tenth off", Costs("万元/台", 3, "台", 30, 100)),
        Pass("PE6104", "人均 says by what", Costs("元", 75, "名", 8676, 65.07m)),
        Pass("PE6104", "每人 for a bare number of 人数", Costs("元", 75, "", 8676, 65.07m).Named(CleanReport.Cost, "配套资金每人每年")),
        Find("PE6104", "每人 for a bare number of 人数, far off", Costs("元", 75, "", 8676, 45).Named(CleanReport.Cost, "配套资金每人每年"), "note " + CostPlace),
        Pass("PE6104", "in 万人", Costs("元/人", 75, "万人", 0.8676m, 65.07m)),
        Skip("PE6104", "每100 names no counting word", Costs("元", 75, "人", 8676, 65.07m).Named(CleanReport.Cost, "每100人成本"), "noUnitCost"),
        Skip("PE6104", "no counting word", Report, "noUnitCost"),
        Skip("PE6104", "two numbers of people", Costs("元/人", 75, "人", 8676, 65.07m).Actual(CleanReport.Meetings, Did(8, "人")), "noUnitCost"),
        Skip("PE6104", "nothing spent", Costs("元/人", 75, "人", 8676, null), "noExecuted"),
    ];

    private const string CostPlace = "/goals/0/indicators/0/secondLevels/3/indicators/0/actual";

    private static SelfEvaluation Costs(string unit, decimal price, string counter, decimal number, decimal? executed) => Report
        .Actual(CleanReport.Cost, Did(price, unit))
        .Actual(CleanReport.Training, Did(number, counter))
        .Funds(executed, executed, executed, null, 10).Total(98.56m);

    // the scores of two rows are left, 20 points of 100
    private static SelfEvaluation Scores(SelfEvaluation report)
    {
        foreach (var id in (string[])[CleanReport.Quality, CleanReport.OnTime, CleanReport.Cost, CleanReport.Coverage, CleanReport.Lasting, CleanReport.Satisfaction])
        {
            report = report.Score(id, default);
        }

        return report;
    }
}
