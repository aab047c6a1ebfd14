using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Budgeting.Facts;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Standards;

/// <summary>The closed vocabularies of a standard.</summary>
internal static class StandardWords
{
    public static WordTable<SubjectKind> Subject { get; } = new(("department", SubjectKind.Department), ("project", SubjectKind.Project));

    public static WordTable<FactKind> Fact { get; } = new([.. System.Enum.GetValues<FactKind>().Select(kind => (kind.Word(), kind))]);

    public static WordTable<Evidence> Evidence { get; } = new(
        ("seen", Core.Standards.Evidence.Seen), ("recalled", Core.Standards.Evidence.Recalled), ("chosen", Core.Standards.Evidence.Chosen));

    public static WordTable<ExecutionBasis> Basis { get; } = new(
        ("fullYearBudget", ExecutionBasis.FullYearBudget), ("openingBudget", ExecutionBasis.OpeningBudget),
        ("fiscalFullYearBudget", ExecutionBasis.FiscalFullYearBudget));

    public static WordTable<ZeroBudgetPolicy> ZeroBudget { get; } = new(
        ("notApplicable", ZeroBudgetPolicy.NotApplicable), ("notComputable", ZeroBudgetPolicy.NotComputable),
        ("full", ZeroBudgetPolicy.Full), ("zero", ZeroBudgetPolicy.Zero));

    public static WordTable<EqualityPolicy> Equality { get; } = new(
        ("byDirection", EqualityPolicy.ByDirection), ("deviation", EqualityPolicy.Deviation), ("exact", EqualityPolicy.Exact));

    public static WordTable<NotApplicablePolicy> NotApplicable { get; } = new(
        ("excludedAndRescaled", NotApplicablePolicy.ExcludedAndRescaled), ("excluded", NotApplicablePolicy.Excluded), ("full", NotApplicablePolicy.Full));

    public static WordTable<GoalPolicy> Goals { get; } = new(("together", GoalPolicy.Together), ("averaged", GoalPolicy.Averaged));

    public static WordTable<RuleOperand> Operand { get; } = new(
        ("value", RuleOperand.Value), ("ratio", RuleOperand.Ratio), ("deviation", RuleOperand.Deviation), ("days", RuleOperand.Days));

    public static WordTable<DeductionSide> Side { get; } = new(("above", DeductionSide.Above), ("below", DeductionSide.Below));

    public static WordTable<PartialStep> Partial { get; } = new(
        ("proportional", PartialStep.Proportional), ("whole", PartialStep.Whole), ("none", PartialStep.None));

    public static WordTable<RoundingPlace> RoundingPlace { get; } = new(
        ("line", Core.Standards.RoundingPlace.Line), ("total", Core.Standards.RoundingPlace.Total));

    public static WordTable<Midpoint> Midpoint { get; } = new(
        ("halfAwayFromZero", Amounts.Midpoint.HalfAwayFromZero), ("halfToEven", Amounts.Midpoint.HalfToEven), ("towardZero", Amounts.Midpoint.TowardZero));
}
