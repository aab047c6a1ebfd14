namespace PerfEval.Core.Standards;

/// <summary>
/// 评分规则: how points follow from target and actual value. A closed family: a standard picks one of its kinds and sets its data; there are
/// no expressions.
/// </summary>
public abstract record ScoringRule
{
    private protected ScoringRule()
    {
    }

    internal abstract RuleNature Nature { get; }

    internal abstract T Accept<T>(IRuleVisitor<T> visitor);
}
