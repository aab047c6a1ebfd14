using System.Diagnostics;
using PerfEval.Core.Indicators;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Scoring;

/// <summary>
/// What a rule reads of an indicator: bands, deductions and counts read their own edges, checklists their elements, the others how far the
/// target is reached.
/// </summary>
internal sealed class RuleReading(TargetValue target, IndicatorResult filed, LineReading line) : IRuleVisitor<Attainment>
{
    /// <summary>A standard gives the execution rule to no indicator; the funding table is read for it.</summary>
    public Attainment ForExecutionRate(ExecutionRateRule rule) => throw new UnreachableException();

    public Attainment ForProportion(ProportionRule rule) => AgainstTarget();

    public Attainment ForAttainment(AttainmentRule rule) => AgainstTarget();

    // an accepted assertion says the tier itself, of a number or a date as of words
    public Attainment ForTier(TierRule rule) =>
        target is not (TargetValue.Unstated or TargetValue.NotApplicable) && line.AcceptedTier(filed.Actual) is { } tier
            ? new Attainment.Tiered(tier)
            : AgainstTarget();

    public Attainment ForJudged(JudgedRule rule) => AgainstTarget();

    public Attainment ForBand(BandRule rule) => OperandReading.Of(rule, target, filed.Actual, line);

    public Attainment ForDeduction(DeductionRule rule) => OperandReading.Of(rule, target, filed.Actual, line);

    public Attainment ForChecklist(ChecklistRule rule) => ChecklistScoring.Read(target, filed);

    public Attainment ForViolation(ViolationRule rule) => OperandReading.CountOf(target, filed.Actual);

    private Attainment AgainstTarget() => AttainmentMatrix.Compare(target, filed.Actual, line);
}
