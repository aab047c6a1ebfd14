using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Checking;
using PerfEval.Core.Checking.Checks;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Tests.Checking;

/// <summary>All vectors of the checks: for each code a report that passes, one in which it is found, and one for each way it is skipped.</summary>
internal static class CheckVectors
{
    /// <summary>The codes of all checks, in order.</summary>
    public static IReadOnlyList<FindingCode> Codes { get; } = [.. ReportChecker.Kinds.Select(kind => kind.Code)];

    /// <summary>
    /// Checks the clean report has nothing for: it is whole, its standard names no formula, and no row of it is about
    /// payment, the cost of everything or of one thing; it is no project's, and its standard asks for no reason of adjusted targets.
    /// </summary>
    public static IReadOnlyList<FindingCode> NotOnTheCleanReport { get; } =
    [
        CheckCodes.ClassificationNotTotal, CheckCodes.PaymentIndicatorDiffers, CheckCodes.TotalCostDiffers, CheckCodes.TotalOutOfReach, CheckCodes.TotalBeyondUnseenRows, CheckCodes.NumberStoredAsText, CheckCodes.ValueNotOfFormula,
        CheckCodes.UnitCostTimesQuantity, CheckCodes.ProjectCodeMalformed, CheckCodes.AdjustedWithoutReason,
    ];

    /// <summary>What the clean report and those made like it say, one line an outcome that is not passed.</summary>
    public static IReadOnlyList<string> OnACleanReport { get; } =
    [
        "PE1105 skipped skip.noClassification", "PE1306 skipped skip.noPaymentIndicator", "PE1307 skipped skip.noTotalCost", "PE3206 skipped skip.noAdjustmentAsked", "PE4103 skipped skip.everyRowClaims", "PE4104 skipped skip.allRowsSeen", "PE4105 skipped skip.noTextNumbers", "PE5106 skipped skip.noFormula",
        "PE6104 skipped skip.noUnitCost", "PE7202 skipped skip.noProjectCode",
    ];

    /// <summary>Checks that need the whole report.</summary>
    public static IReadOnlyList<FindingCode> NeedWhole { get; } =
    [
        CheckCodes.DeclaredPointsNotSum, CheckCodes.MissingFirstLevel, CheckCodes.PointsNotFull, CheckCodes.MissingSecondLevels, CheckCodes.ClassMissing,
        CheckCodes.DeclaredPointsNotFull, CheckCodes.TotalNotSumOfScores, CheckCodes.GradeNotOfComputedTotal, CheckCodes.AllFull,
        CheckCodes.AttainmentAheadOfExecution, CheckCodes.TotalOutOfReach,
    ];

    public static IReadOnlyList<CheckVector> All { get; } =
    [
        .. Codes.Except(NotOnTheCleanReport).Select(code => CheckVector.Pass($"{code}", "the clean report", CleanReport.Report)),
        .. NeedWhole.Select(code => CheckVector.Skip(
            $"{code}", "a report cut short", CleanReport.Report with { Completeness = Core.Reports.Completeness.CutShort }, "incomplete")),
        .. FundingVectors.All,
        .. RateVectors.All,
        .. PointsVectors.All,
        .. StructureVectors.All,
        .. TargetVectors.All,
        .. DesignVectors.All,
        .. ScoreVectors.All,
        .. ClaimVectors.All,
        .. TotalVectors.All,
        .. FormVectors.All,
        .. UnitVectors.All,
        .. FactVectors.All,
        .. NarrativeVectors.All,
        .. ExpenseVectors.All,
        .. PlausibilityVectors.All,
        .. YearVectors.All,
        .. CodeVectors.All,
        .. EdgeVectors.All,
    ];
}
