using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Json.Formats;
using PerfEval.Core.Json.Reports;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Standards;

/// <summary>The closed vocabularies of a standard.</summary>
internal static class StandardVocabulary
{
    public static WordFormat<SubjectKind> Subject { get; } = new(("department", SubjectKind.Department), ("project", SubjectKind.Project));

    public static WordFormat<Evidence> Evidence { get; } = new(
        ("seen", Core.Standards.Evidence.Seen), ("digest", Core.Standards.Evidence.Digest),
        ("recalled", Core.Standards.Evidence.Recalled), ("chosen", Core.Standards.Evidence.Chosen));

    public static WordFormat<ExecutionBasis> Basis => ReportVocabulary.Basis;

    public static WordFormat<ExecutionRateRule.ZeroBudgetPolicy> ZeroBudget { get; } = new(
        ("notApplicable", ExecutionRateRule.ZeroBudgetPolicy.NotApplicable),
        ("notComputable", ExecutionRateRule.ZeroBudgetPolicy.NotComputable),
        ("full", ExecutionRateRule.ZeroBudgetPolicy.Full), ("zero", ExecutionRateRule.ZeroBudgetPolicy.Zero));

    public static WordFormat<DirectionPolicy.EqualityPolicy> Equality { get; } = new(
        ("byDirection", DirectionPolicy.EqualityPolicy.ByDirection),
        ("deviation", DirectionPolicy.EqualityPolicy.Deviation), ("exact", DirectionPolicy.EqualityPolicy.Exact));

    public static WordFormat<NotApplicablePolicy> NotApplicable { get; } = new(
        ("excludedAndRescaled", NotApplicablePolicy.ExcludedAndRescaled), ("excluded", NotApplicablePolicy.Excluded),
        ("full", NotApplicablePolicy.Full));

    public static WordFormat<IndicatorAssignment.OfMany.TargetSort> Targets { get; } = new(
        ("quantity", IndicatorAssignment.OfMany.TargetSort.Quantity), ("date", IndicatorAssignment.OfMany.TargetSort.Date),
        ("wording", IndicatorAssignment.OfMany.TargetSort.Wording));

    public static WordFormat<IndicatorAssignment.Loss.Trigger> LossTrigger { get; } = new(
        ("noReason", IndicatorAssignment.Loss.Trigger.NoReason), ("elementNotMet", IndicatorAssignment.Loss.Trigger.ElementNotMet),
        ("adjustedWithoutReason", IndicatorAssignment.Loss.Trigger.AdjustedWithoutReason),
        ("overTarget", IndicatorAssignment.Loss.Trigger.OverTarget));

    public static WordFormat<FirstLevelStandard.Weighting.PrintedWeight> Printed { get; } = new(
        ("points", FirstLevelStandard.Weighting.PrintedWeight.Points),
        ("ofFirstLevel", FirstLevelStandard.Weighting.PrintedWeight.OfFirstLevel),
        ("ofSecondLevel", FirstLevelStandard.Weighting.PrintedWeight.OfSecondLevel));

    public static WordFormat<FirstLevelStandard.SplitRemainder> Remainder { get; } = new(
        ("dropped", FirstLevelStandard.SplitRemainder.Dropped), ("inOrder", FirstLevelStandard.SplitRemainder.InOrder));

    public static WordFormat<GoalPolicy> Goals { get; } = new(("together", GoalPolicy.Together), ("averaged", GoalPolicy.Averaged));

    public static WordFormat<RuleOperand> Operand { get; } = new(
        ("value", RuleOperand.Value), ("ratio", RuleOperand.Ratio), ("deviation", RuleOperand.Deviation), ("days", RuleOperand.Days));

    public static WordFormat<DeductionRule.DeductionSide> Side { get; } = new(
        ("above", DeductionRule.DeductionSide.Above), ("below", DeductionRule.DeductionSide.Below));

    public static WordFormat<DeductionRule.PartialStep> Partial { get; } = new(
        ("proportional", DeductionRule.PartialStep.Proportional),
        ("whole", DeductionRule.PartialStep.Whole), ("none", DeductionRule.PartialStep.None));

    public static WordFormat<RoundingPolicy.RoundingPlace> RoundingPlace { get; } = new(
        ("line", RoundingPolicy.RoundingPlace.Line), ("total", RoundingPolicy.RoundingPlace.Total));

    public static WordFormat<Midpoint> Midpoint { get; } = new(
        ("halfAwayFromZero", Amounts.Midpoint.HalfAwayFromZero), ("halfToEven", Amounts.Midpoint.HalfToEven),
        ("towardZero", Amounts.Midpoint.TowardZero));
}
