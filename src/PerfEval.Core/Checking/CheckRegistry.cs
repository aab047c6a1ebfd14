using PerfEval.Core.Common;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking;

/// <summary>检查项目录: every check there is, in the order of codes. A new check is one line here.</summary>
internal static class CheckRegistry
{
    public static EquatableList<Check> All { get; } =
    [
        new(FindingCodes.TotalCellBlank, Needs.Nothing, FundingTableChecks.TotalCellBlank),
        new(FindingCodes.SourceLineIncomplete, Needs.Nothing, FundingTableChecks.SourceLineIncomplete),
        new(FindingCodes.TotalNotSum, Needs.Nothing, FundingTableChecks.TotalNotSum),
        new(FindingCodes.SourceLineBlank, Needs.Nothing, FundingTableChecks.SourceLineBlank),
        new(FindingCodes.LargeAdjustment, Needs.Nothing, AdjustmentChecks.LargeAdjustment),
        new(FindingCodes.BudgetEqualsExecution, Needs.Nothing, AdjustmentChecks.BudgetEqualsExecution),
        new(FindingCodes.RateMiscalculated, Needs.Nothing, RateChecks.Miscalculated),
        new(FindingCodes.RateAboveOne, Needs.Nothing, RateChecks.AboveOne),
        new(FindingCodes.ExecutedWithoutBudget, Needs.Nothing, RateChecks.WithoutBudget),
        new(FindingCodes.LowExecution, Needs.Nothing, RateChecks.Low),
        new(FindingCodes.RateOfNothing, Needs.Nothing, RateChecks.OfNothing),
        new(FindingCodes.DeclaredPointsNotSum, Needs.Whole | Needs.Indicators, PointsChecks.DeclaredNotSum),
        new(FindingCodes.MisplacedSecondLevel, Needs.Indicators, StructureChecks.MisplacedSecondLevel),
        new(FindingCodes.MissingFirstLevel, Needs.Whole | Needs.Indicators, StructureChecks.MissingFirstLevel),
        new(FindingCodes.PointsNotFull, Needs.Whole, PointsChecks.NotFull),
        new(FindingCodes.MissingSecondLevels, Needs.Whole | Needs.Indicators, StructureChecks.MissingSecondLevels),
        new(FindingCodes.DeclaredPointsNotFull, Needs.Whole | Needs.Indicators, PointsChecks.DeclaredNotFull),
        new(FindingCodes.PointsDifferFromStandard, Needs.Nothing, PointsChecks.DifferFromStandard),
        new(FindingCodes.UnitsDoNotConvert, Needs.Indicators, TargetChecks.UnitsDoNotConvert),
        new(FindingCodes.DirectionAssumed, Needs.Indicators, TargetChecks.DirectionAssumed),
        new(FindingCodes.ClaimDiffersFromIndicator, Needs.Nothing, NarrativeChecks.ClaimDiffersFromIndicator),
        new(FindingCodes.TypesDiffer, Needs.Indicators, TargetChecks.TypesDiffer),
        new(FindingCodes.TargetInName, Needs.Indicators, TargetChecks.TargetInName),
        new(FindingCodes.ActualNotReported, Needs.Nothing, TargetChecks.ActualNotReported),
        new(FindingCodes.TargetNotStated, Needs.Indicators, TargetChecks.TargetNotStated),
        new(FindingCodes.SignDoubtful, Needs.Indicators, TargetChecks.SignDoubtful),
        new(FindingCodes.ScoreDiffers, Needs.Nothing, ClaimedScoreChecks.Differs),
        new(FindingCodes.OverAttainment, Needs.Indicators, PlausibilityChecks.OverAttainment),
        new(FindingCodes.ScoreOutsideTier, Needs.Nothing, ClaimedScoreChecks.OutsideTier),
        new(FindingCodes.ScoreOutOfRange, Needs.Nothing, ClaimedScoreChecks.OutOfRange),
        new(FindingCodes.TotalNotSumOfScores, Needs.Whole | Needs.Indicators, ClaimedTotalChecks.NotSum),
        new(FindingCodes.ScoreRounded, Needs.Nothing, ClaimedScoreChecks.Rounded),
        new(FindingCodes.TwoExecutionScores, Needs.Nothing, RateChecks.TwoScores),
        new(FindingCodes.ScoreNotFiled, Needs.Nothing, ClaimedScoreChecks.NotFiled),
        new(FindingCodes.GradeNotOfClaimedTotal, Needs.Nothing, ClaimedTotalChecks.GradeNotOfClaimed),
        new(FindingCodes.GradeNotOfComputedTotal, Needs.Whole, ClaimedTotalChecks.GradeNotOfComputed),
        new(FindingCodes.TotalBeyondUnseenRows, Needs.Indicators, ClaimedTotalChecks.BeyondUnseenRows),
        new(FindingCodes.PartsNotTotal, Needs.Nothing, NarrativeChecks.PartsNotTotal),
        new(FindingCodes.StaffNotSum, Needs.Nothing, UnitChecks.StaffNotSum),
        new(FindingCodes.BudgetIdentityBroken, Needs.Nothing, UnitChecks.BudgetIdentityBroken),
        new(FindingCodes.IndicatorWithoutClaim, Needs.Indicators, NarrativeChecks.IndicatorWithoutClaim),
        new(FindingCodes.FactsDiffer, Needs.Nothing, FactChecks.Differ),
        new(FindingCodes.ValueNotOfFormula, Needs.Indicators, FactChecks.NotOfFormula),
        new(FindingCodes.AllFull, Needs.Whole | Needs.Indicators, PlausibilityChecks.AllFull),
        new(FindingCodes.AttainmentAheadOfExecution, Needs.Whole | Needs.Indicators, PlausibilityChecks.AheadOfExecution),
    ];
}
