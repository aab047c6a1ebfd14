namespace PerfEval.Core.Standards;

/// <summary>达标赋分: full points when the target is reached, else none.</summary>
public sealed record AttainmentRule : ScoringRule
{
    internal override RuleNature Nature => new("attainment", ComparesWithTarget: true);

    internal override T Accept<T>(IRuleVisitor<T> visitor) => visitor.ForAttainment(this);
}
