using PerfEval.Core.Budgeting;
using PerfEval.Core.Common;

namespace PerfEval.Core.Standards;

/// <summary>
/// 预算执行率赋分: 分值 × 执行率, capped at the points; the raw rate is kept.
/// </summary>
/// <param name="Basis">分母口径: full-year budget, opening budget, or fiscal money alone.</param>
/// <param name="ZeroBudget">What a basis of 0 with nothing executed comes to.</param>
public sealed partial record ExecutionRateRule(ExecutionBasis Basis, ExecutionRateRule.ZeroBudgetPolicy ZeroBudget) : ScoringRule
{
    /// <summary>分母口径: full-year budget, opening budget, or fiscal money alone.</summary>
    public ExecutionBasis Basis { get; init => field = Given.Defined(value); } = Given.Defined(Basis);

    /// <summary>What a basis of 0 with nothing executed comes to.</summary>
    public ZeroBudgetPolicy ZeroBudget { get; init => field = Given.Defined(value); } = Given.Defined(ZeroBudget);

    /// <summary>
    /// 单列计分: whether the form scores execution in a line of its own. Where it does not, the rate is still checked, and may be scored by
    /// an indicator with a formula.
    /// </summary>
    public bool HasLine { get; init; } = true;

    internal override RuleNature Nature => new("executionRate");

    internal override T Accept<T>(IRuleVisitor<T> visitor) => visitor.ForExecutionRate(this);
}
