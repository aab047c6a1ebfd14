using System;
using PerfEval.Core.Amounts;

namespace PerfEval.Core.Standards;

/// <summary>
/// 超额完成的处理: what over-attainment of a "≥" target does to the points: full and no more (封顶), full with a note, or full
/// less a deduction that the standard spells out, since the national measures say only that points are reduced by the
/// deviation (按照偏离度适度调减) where a target was set clearly too low.
/// </summary>
public sealed record OverTargetPolicy
{
    private OverTargetPolicy(bool asksForNote, DeductionRule? reduction) => (AsksForNote, Reduction) = (asksForNote, reduction);

    /// <summary>封顶: full points, never more.</summary>
    public static OverTargetPolicy Cap { get; } = new(false, null);

    /// <summary>封顶并提示: full points; beyond the threshold a note is due.</summary>
    public static OverTargetPolicy CapAndNote { get; } = new(true, null);

    /// <summary>Whether a note is due beyond the threshold.</summary>
    public bool AsksForNote { get; }

    /// <summary>调减: what beyond an edge above 100 % is taken off; null where nothing is.</summary>
    public DeductionRule? Reduction { get; }

    /// <summary>调减并提示: beyond an edge points are taken off step by step.</summary>
    /// <param name="reduction">A deduction over the completion ratio, above an edge of 100 % or more.</param>
    /// <exception cref="ArgumentNullException">The deduction is null.</exception>
    /// <exception cref="ArgumentException">It is over something else, below its edge, or from an edge under 100 %.</exception>
    public static OverTargetPolicy Reduce(DeductionRule reduction)
    {
        ArgumentNullException.ThrowIfNull(reduction);
        return reduction is { Over: RuleOperand.Ratio, Side: DeductionRule.DeductionSide.Above, From: { } from }
            && RuleBounds.NumberOf(from, RuleOperand.Ratio) >= Ratio.One
            ? new OverTargetPolicy(true, reduction)
            : throw new ArgumentException(
                "Over-attainment is reduced by a deduction over the ratio, above an edge of 100 % or more.", nameof(reduction));
    }
}
