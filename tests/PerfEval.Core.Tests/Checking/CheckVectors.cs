using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Checking;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Tests.Checking;

/// <summary>All vectors of the checks: for each code a report that passes, one in which it is found, and one for each way it is skipped.</summary>
internal static class CheckVectors
{
    /// <summary>Checks the clean report has nothing for: it is whole, and its standard names no formula.</summary>
    public static IReadOnlyList<FindingCode> NotOnTheCleanReport { get; } = [FindingCodes.TotalBeyondUnseenRows, FindingCodes.ValueNotOfFormula];

    /// <summary>Checks that need the whole report.</summary>
    public static IReadOnlyList<FindingCode> NeedWhole { get; } =
    [
        FindingCodes.DeclaredPointsNotSum, FindingCodes.MissingFirstLevel, FindingCodes.PointsNotFull, FindingCodes.MissingSecondLevels,
        FindingCodes.DeclaredPointsNotFull, FindingCodes.TotalNotSumOfScores, FindingCodes.GradeNotOfComputedTotal, FindingCodes.AllFull,
        FindingCodes.AttainmentAheadOfExecution,
    ];

    public static IReadOnlyList<CheckVector> All { get; } =
    [
        .. ReportChecker.Codes.Except(NotOnTheCleanReport).Select(code => CheckVector.Pass($"{code}", "the clean report", CleanReport.Report)),
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
