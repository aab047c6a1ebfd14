using System;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;

namespace PerfEval.Core.Standards;

/// <summary>
/// 扣分法 (每…扣…, 扣完为止): full points up to an edge; beyond it every step costs something, down to 0: 90%以上得10分, 每降5%扣1分; ≤100%得5分,
/// 每超1个百分点扣0.5分; 每迟一天扣0.5分.
/// </summary>
public sealed partial record DeductionRule : ScoringRule
{
    /// <summary>A deduction rule.</summary>
    /// <param name="over">计分依据.</param>
    /// <param name="from">起扣点: from where on points are lost; null for the target itself (ratio 100 %, deviation 0, 0 days).</param>
    /// <param name="side">Which side of the edge loses points.</param>
    /// <param name="step">
    /// 步长, above 0, in the unit of the operand: 1%, 5%, 1天. A bare step takes the unit of the edge, a bare edge that of what is read.
    /// </param>
    /// <param name="deduct">每步扣分, above 0.</param>
    /// <param name="partial">不足一步的处理.</param>
    /// <exception cref="ArgumentException">
    /// A step or deduction not above 0, units that do not fit, or a side that loses nothing.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">The operand, the side or the policy is not a named one.</exception>
    public DeductionRule(RuleOperand over, Measure? from, DeductionSide side, Measure step, Award deduct, PartialStep partial)
    {
        (Over, From, Side, Step, Deduct, Partial) = (Given.Defined(over), from, Given.Defined(side), step, deduct, Given.Defined(partial));
        if (step.Value <= 0)
        {
            throw new ArgumentException($"A step is above 0; this one is {step}.", nameof(step));
        }

        if (deduct == Award.None || deduct == Award.Of(Points.Zero))
        {
            throw new ArgumentException("A step that costs nothing deducts nothing; give its points or its share.", nameof(deduct));
        }

        if (side == DeductionSide.Below && over is RuleOperand.Deviation or RuleOperand.Days)
        {
            throw new ArgumentException("Deviations and days late lose points above the edge, not below it.", nameof(side));
        }

        RuleBounds.Check(step, over, nameof(step));
        if (from is { } edge)
        {
            RuleBounds.Check(edge, over, nameof(from));
            if (!edge.Unit.IsNone && !step.Unit.IsNone)
            {
                RuleBounds.CheckTogether(edge, step, over, nameof(step));
            }
        }
    }

    /// <summary>计分依据: the figure that is held against the bound.</summary>
    public RuleOperand Over { get; }

    /// <summary>起扣点; null for the target itself.</summary>
    public Measure? From { get; }

    /// <summary>Which side of the edge loses points.</summary>
    public DeductionSide Side { get; }

    /// <summary>步长: the size of one step beyond the bound.</summary>
    public Measure Step { get; }

    /// <summary>每步扣分: what one step costs.</summary>
    public Award Deduct { get; }

    /// <summary>不足一步的处理: what a part of a step costs.</summary>
    public PartialStep Partial { get; }

    internal override RuleNature Nature => new("deduction", Operand: Over);

    internal override T Accept<T>(IRuleVisitor<T> visitor) => visitor.ForDeduction(this);
}
