using PerfEval.Core.Budgeting;

namespace PerfEval.Core.Standards;

/// <summary>
/// 预算执行率赋分: 分值 × 执行率, capped at the points; the raw rate is kept.
/// </summary>
/// <param name="Basis">分母口径: full-year budget, opening budget, or fiscal money alone.</param>
/// <param name="ZeroBudget">What a basis of 0 with nothing executed comes to.</param>
public sealed record ExecutionRateRule(ExecutionBasis Basis, ZeroBudgetPolicy ZeroBudget) : ScoringRule
{
    internal override RuleNature Nature => new("executionRate");

    internal override T Accept<T>(IRuleVisitor<T> visitor) => visitor.ForExecutionRate(this);
}
