using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Checking;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Tests.Checking;

/// <summary>All vectors of the checks: for each code a report that passes, one in which it is found, and one for each way it is skipped.</summary>
internal static class CheckVectors
{
    /// <summary>Checks that look at whatever indicators there are and so can never be without anything to look at.</summary>
    public static IReadOnlyList<FindingCode> NeverSkipped { get; } =
    [
        FindingCodes.UnitsDoNotConvert, FindingCodes.DirectionAssumed, FindingCodes.TypesDiffer, FindingCodes.TargetInName, FindingCodes.TargetNotStated,
        FindingCodes.SignDoubtful,
    ];

    /// <summary>Checks that need the whole report.</summary>
    public static IReadOnlyList<FindingCode> NeedWhole { get; } =
    [
        FindingCodes.DeclaredPointsNotSum, FindingCodes.MissingFirstLevel, FindingCodes.PointsNotFull, FindingCodes.MissingSecondLevels,
        FindingCodes.DeclaredPointsNotFull, FindingCodes.TotalNotSumOfScores, FindingCodes.GradeNotOfComputedTotal, FindingCodes.AllFull,
        FindingCodes.AttainmentAheadOfExecution,
    ];

    public static IReadOnlyList<CheckVector> All { get; } =
    [
        .. ReportChecker.Codes.Select(code => CheckVector.Pass($"{code}", "the clean report", CleanReport.Report)),
        .. NeedWhole.Select(code => CheckVector.Skip(
            $"{code}", "a report cut short", CleanReport.Report with { Completeness = Core.Reports.Completeness.CutShort }, "incomplete")),
        .. FundingVectors.All,
        .. RateVectors.All,
        .. PointsVectors.All,
        .. StructureVectors.All,
        .. TargetVectors.All,
        .. ScoreVectors.All,
        .. TotalVectors.All,
        .. FormVectors.All,
        .. UnitVectors.All,
        .. FactVectors.All,
        .. NarrativeVectors.All,
    ];
}
