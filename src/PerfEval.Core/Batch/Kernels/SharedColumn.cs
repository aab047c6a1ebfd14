using System.Diagnostics;

namespace PerfEval.Core.Batch.Kernels;

/// <summary>One indicator of a shared tree: all that its scores depend on besides the actual values.</summary>
/// <param name="Shape">The shape.</param>
/// <param name="Weight">分值 in steps of the standard.</param>
/// <param name="Target">The target, or the low end of two.</param>
/// <param name="High">The high end of two.</param>
/// <param name="KeepLow">Below this value there are no points (得分下限).</param>
/// <param name="KeepHigh">Above this value there are no points.</param>
/// <param name="DomainLow">Below this value no ratio exists: the unit goes to the reference.</param>
/// <param name="DomainHigh">Above this value no ratio exists.</param>
internal readonly record struct SharedColumn(
    SharedShape Shape, int Weight, long Target, long High, long KeepLow, long KeepHigh, long DomainLow, long DomainHigh)
{
    /// <summary>Whether some values give no points although the shape gives some.</summary>
    public bool HasFloor => KeepLow > long.MinValue || KeepHigh < long.MaxValue;

    /// <summary>n and d of one value as a pair a kernel can score: n of d, nothing of one, or one of one.</summary>
    public (long N, long D) Reduce(long actual)
    {
        if (actual < KeepLow || actual > KeepHigh)
        {
            return (0, 1);
        }

        return Shape switch
        {
            SharedShape.Step => StepShape.Operands(actual, Target, High),
            SharedShape.Rising => RisingShape.Operands(actual, Target, High),
            SharedShape.Falling => FallingShape.Operands(actual, Target, High),
            SharedShape.Deviation => DeviationShape.Operands(actual, Target, High),
            SharedShape.Allowance => AllowanceShape.Operands(actual, Target, High),
            SharedShape.Between => BetweenShape.Operands(actual, Target, High),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>
    /// Whether the constants lie inside the bound of the narrow proof. The ends of a
    /// step are compared with and nothing else: cut to 32 bits they compare alike.
    /// </summary>
    public bool IsNarrow =>
        Shape == SharedShape.Step
            || (Target > -KernelLimits.NarrowEnd
                && Target < KernelLimits.NarrowEnd
                && High > -KernelLimits.NarrowEnd
                && High < KernelLimits.NarrowEnd);
}
