namespace PerfEval.Core.Standards;

/// <summary>
/// A decision over the kinds of scoring rule (评分规则), one member a kind. A new kind is a member here, and breaks the build wherever
/// something is decided by kind until it has been decided for the new one too.
/// </summary>
internal interface IRuleVisitor<out T>
{
    T ForExecutionRate(ExecutionRateRule rule);

    T ForProportion(ProportionRule rule);

    T ForAttainment(AttainmentRule rule);

    T ForTier(TierRule rule);

    T ForJudged(JudgedRule rule);

    T ForBand(BandRule rule);

    T ForDeduction(DeductionRule rule);

    T ForChecklist(ChecklistRule rule);

    T ForViolation(ViolationRule rule);
}
