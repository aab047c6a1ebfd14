using PerfEval.Core.Common;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking;

/// <summary>检查项目录: every check there is, in the order of codes. A new check is one line here.</summary>
internal static class CheckRegistry
{
    public static EquatableList<Check> All { get; } =
    [
        new(FindingCodes.TotalCellBlank, false, FundingTableChecks.TotalCellBlank),
        new(FindingCodes.SourceLineIncomplete, false, FundingTableChecks.SourceLineIncomplete),
        new(FindingCodes.TotalNotSum, false, FundingTableChecks.TotalNotSum),
        new(FindingCodes.SourceLineBlank, false, FundingTableChecks.SourceLineBlank),
        new(FindingCodes.LargeAdjustment, false, AdjustmentChecks.LargeAdjustment),
        new(FindingCodes.BudgetEqualsExecution, false, AdjustmentChecks.BudgetEqualsExecution),
        new(FindingCodes.RateMiscalculated, false, RateChecks.Miscalculated),
        new(FindingCodes.RateAboveOne, false, RateChecks.AboveOne),
        new(FindingCodes.ExecutedWithoutBudget, false, RateChecks.WithoutBudget),
        new(FindingCodes.LowExecution, false, RateChecks.Low),
        new(FindingCodes.RateOfNothing, false, RateChecks.OfNothing),
        new(FindingCodes.DeclaredPointsNotSum, true, PointsChecks.DeclaredNotSum),
        new(FindingCodes.MisplacedSecondLevel, false, StructureChecks.MisplacedSecondLevel),
        new(FindingCodes.MissingFirstLevel, true, StructureChecks.MissingFirstLevel),
        new(FindingCodes.PointsNotFull, true, PointsChecks.NotFull),
        new(FindingCodes.MissingSecondLevels, true, StructureChecks.MissingSecondLevels),
        new(FindingCodes.DeclaredPointsNotFull, true, PointsChecks.DeclaredNotFull),
        new(FindingCodes.PointsDifferFromStandard, false, PointsChecks.DifferFromStandard),
        new(FindingCodes.UnitsDoNotConvert, false, TargetChecks.UnitsDoNotConvert),
        new(FindingCodes.DirectionAssumed, false, TargetChecks.DirectionAssumed),
        new(FindingCodes.ClaimDiffersFromIndicator, false, NarrativeChecks.ClaimDiffersFromIndicator),
        new(FindingCodes.TypesDiffer, false, TargetChecks.TypesDiffer),
        new(FindingCodes.TargetInName, false, TargetChecks.TargetInName),
        new(FindingCodes.ActualNotReported, false, TargetChecks.ActualNotReported),
        new(FindingCodes.TargetNotStated, false, TargetChecks.TargetNotStated),
        new(FindingCodes.SignDoubtful, false, TargetChecks.SignDoubtful),
        new(FindingCodes.ScoreDiffers, false, ClaimedScoreChecks.Differs),
        new(FindingCodes.OverAttainment, false, PlausibilityChecks.OverAttainment),
        new(FindingCodes.ScoreOutsideTier, false, ClaimedScoreChecks.OutsideTier),
        new(FindingCodes.ScoreOutOfRange, false, ClaimedScoreChecks.OutOfRange),
        new(FindingCodes.TotalNotSumOfScores, true, ClaimedTotalChecks.NotSum),
        new(FindingCodes.ScoreRounded, false, ClaimedScoreChecks.Rounded),
        new(FindingCodes.TwoExecutionScores, false, RateChecks.TwoScores),
        new(FindingCodes.ScoreNotFiled, false, ClaimedScoreChecks.NotFiled),
        new(FindingCodes.GradeNotOfClaimedTotal, false, ClaimedTotalChecks.GradeNotOfClaimed),
        new(FindingCodes.GradeNotOfComputedTotal, true, ClaimedTotalChecks.GradeNotOfComputed),
        new(FindingCodes.PartsNotTotal, false, NarrativeChecks.PartsNotTotal),
        new(FindingCodes.StaffNotSum, false, UnitChecks.StaffNotSum),
        new(FindingCodes.BudgetIdentityBroken, false, UnitChecks.BudgetIdentityBroken),
        new(FindingCodes.IndicatorWithoutClaim, false, NarrativeChecks.IndicatorWithoutClaim),
        new(FindingCodes.FactsDiffer, false, FactChecks.Differ),
        new(FindingCodes.ValueNotOfFormula, false, FactChecks.NotOfFormula),
        new(FindingCodes.AllFull, true, PlausibilityChecks.AllFull),
        new(FindingCodes.AttainmentAheadOfExecution, true, PlausibilityChecks.AheadOfExecution),
    ];
}
