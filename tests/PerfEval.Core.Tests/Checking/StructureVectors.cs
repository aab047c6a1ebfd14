using System.Collections.Generic;
using PerfEval.Core.Reports;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Fixtures;
using static PerfEval.Core.Tests.Checking.CheckVector;

namespace PerfEval.Core.Tests.Checking;

/// <summary>Vectors of the levels: PE2102, PE2103, PE2105.</summary>
internal static class StructureVectors
{
    private static readonly SelfEvaluation Report = CleanReport.Report;

    private static readonly EvaluationStandard WithoutLevels = CleanReport.Standard with { FirstLevels = default };

    public static IReadOnlyList<CheckVector> All { get; } =
    [
        Find("PE2102", "a benefit under output", Second(0, 3, "社会效益指标"), "warning /goals/0/indicators/0/secondLevels/3"),
        Find("PE2102", "satisfaction by its other name", Second(0, 3, "社会公众或服务对象满意度"), "warning /goals/0/indicators/0/secondLevels/3"),
        Pass("PE2102", "a level the standard does not know", Second(0, 3, "创新指标")),
        Pass("PE2102", "full width and blanks", Second(0, 3, " 成本 指标")),
        Skip("PE2102", "a standard without levels", Report, "standardWithoutLevels") with { Standard = WithoutLevels },
        Skip(
            "PE2102", "no first level the standard knows", First(First(First(Report, 0, "一"), 1, "二"), 2, null), "noKnownLevels"),

        Find("PE2103", "no benefits", First(Report, 1, "其他指标"), "warning /goals/0"),
        Find("PE2103", "neither benefits nor satisfaction", First(First(Report, 1, "其他指标"), 2, "别的指标"), "warning /goals/0 /goals/0"),
        Skip("PE2103", "a row without a name", First(Report, 1, null), "levelsUnnamed"),
        Skip("PE2103", "no goals at all", Report with { Goals = default, Narrative = null }, "noIndicators"),
        Skip("PE2102", "no goals at all", Report with { Goals = default, Narrative = null }, "noIndicators"),
        Skip("PE2105", "no goals at all", Report with { Goals = default, Narrative = null }, "noIndicators"),
        Skip("PE2105", "no first level the standard knows", First(First(First(Report, 0, "一"), 1, "二"), 2, "三"), "noKnownLevels"),
        Skip("PE2105", "a level without a name may be the one missing", Second(0, 3, null), "levelsUnnamed"),
        Pass("PE2103", "the name without 指标", First(Report, 1, "效益")),
        Skip("PE2103", "a standard without levels", Report, "standardWithoutLevels") with { Standard = WithoutLevels },

        Find("PE2105", "no costs", Second(0, 3, "其他"), "note /goals/0"),
        Pass("PE2105", "progress is timeliness", Second(0, 2, "进度指标")),
        Pass("PE2105", "children of a missing level are not listed", First(Second(2, 0, "其他"), 2, "其他指标")),
        Pass("PE2105", "in another place is somewhere", Swap(Report)),
        Skip("PE2105", "a standard without levels", Report, "standardWithoutLevels") with { Standard = WithoutLevels },
    ];

    private static SelfEvaluation First(SelfEvaluation report, int first, string? name) => report.FirstLevel(first, level => level with { Name = name });

    private static SelfEvaluation Second(int first, int second, string? name) => Report.SecondLevel(first, second, level => level with { Name = name });

    // costs under satisfaction and satisfaction under output: both misplaced, none missing
    private static SelfEvaluation Swap(SelfEvaluation report) =>
        report.SecondLevel(0, 3, level => level with { Name = "服务对象满意度指标" }).SecondLevel(2, 0, level => level with { Name = "成本指标" });
}
