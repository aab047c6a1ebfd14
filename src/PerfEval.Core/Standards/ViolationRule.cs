using System;
using PerfEval.Core.Amounts;

namespace PerfEval.Core.Standards;

/// <summary>
/// 违规扣分 (每违规一次扣…): full points less a deduction for every violation, down to 0.
/// The actual value is the number of violations; its counting word is not read.
/// </summary>
public sealed record ViolationRule : ScoringRule
{
    /// <summary>A violation rule.</summary>
    /// <param name="deduct">每次扣分, above 0.</param>
    /// <exception cref="ArgumentException">The deduction is 0.</exception>
    public ViolationRule(Award deduct)
    {
        if (deduct == Award.None || deduct == Award.Of(Points.Zero))
        {
            throw new ArgumentException("A violation that costs nothing deducts nothing; give its points or its share.", nameof(deduct));
        }

        Deduct = deduct;
    }

    /// <summary>每次扣分: what one violation costs.</summary>
    public Award Deduct { get; }

    internal override RuleNature Nature => new("violation", JudgementNeed.WhereFiledInWords);

    internal override T Accept<T>(IRuleVisitor<T> visitor) => visitor.ForViolation(this);
}
