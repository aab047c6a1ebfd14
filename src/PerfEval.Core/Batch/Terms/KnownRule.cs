using PerfEval.Core.Standards;

namespace PerfEval.Core.Batch.Terms;

/// <summary>
/// What the kernels know of a rule. Each rule is built again from the parts named here; one that says more than they do is not known.
/// </summary>
internal sealed class KnownRule : IRuleVisitor<RuleKnowledge>
{
    private KnownRule()
    {
    }

    public static KnownRule Instance { get; } = new();

    /// <summary>The standard's own, never an indicator's: <see cref="KnownStandard.Covers"/> looks at it.</summary>
    public RuleKnowledge ForExecutionRate(ExecutionRateRule rule) => RuleKnowledge.None;

    public RuleKnowledge ForProportion(ProportionRule rule) => Curve(new ProportionRule(rule.Floor), rule);

    public RuleKnowledge ForAttainment(AttainmentRule rule) => Curve(new AttainmentRule(), rule);

    public RuleKnowledge ForTier(TierRule rule) => Curve(new TierRule(rule.Attained, rule.Partly), rule);

    public RuleKnowledge ForJudged(JudgedRule rule) => Curve(new JudgedRule(), rule);

    public RuleKnowledge ForBand(BandRule rule) => Share(new BandRule(rule.Over, rule.Bands), rule);

    public RuleKnowledge ForDeduction(DeductionRule rule) =>
        Share(new DeductionRule(rule.Over, rule.From, rule.Side, rule.Step, rule.Deduct, rule.Partial), rule);

    public RuleKnowledge ForChecklist(ChecklistRule rule) => Share(new ChecklistRule(rule.Elements), rule);

    public RuleKnowledge ForViolation(ViolationRule rule) => Share(new ViolationRule(rule.Deduct), rule);

    private static RuleKnowledge Curve(ScoringRule named, ScoringRule rule) =>
        named.Equals(rule) ? RuleKnowledge.Curve : RuleKnowledge.None;

    private static RuleKnowledge Share(ScoringRule named, ScoringRule rule) =>
        named.Equals(rule) ? RuleKnowledge.Share : RuleKnowledge.None;
}
