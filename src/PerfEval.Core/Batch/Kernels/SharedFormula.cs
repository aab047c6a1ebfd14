using System;
using System.Diagnostics;

namespace PerfEval.Core.Batch.Kernels;

/// <summary>Picks the loop for the shape of a column.</summary>
internal static class SharedFormula<TProof>
    where TProof : struct, IKernelProof
{
    /// <summary>Scores a run of units in 32 bits.</summary>
    public static void Run(BatchKernel kernel, ReadOnlySpan<int> actuals, in SharedColumn column, Span<ushort> scores, Span<ushort> sums)
    {
        switch (column.Shape)
        {
            case SharedShape.Step:
                SharedDriver<TProof, StepShape>.Run(kernel, actuals, column, scores, sums);
                break;
            case SharedShape.Rising:
                SharedDriver<TProof, RisingShape>.Run(kernel, actuals, column, scores, sums);
                break;
            case SharedShape.Falling:
                SharedDriver<TProof, FallingShape>.Run(kernel, actuals, column, scores, sums);
                break;
            case SharedShape.Deviation:
                SharedDriver<TProof, DeviationShape>.Run(kernel, actuals, column, scores, sums);
                break;
            case SharedShape.Allowance:
                SharedDriver<TProof, AllowanceShape>.Run(kernel, actuals, column, scores, sums);
                break;
            case SharedShape.Between:
                SharedDriver<TProof, BetweenShape>.Run(kernel, actuals, column, scores, sums);
                break;
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>Scores a run of units in 64 bits.</summary>
    public static void Run(BatchKernel kernel, ReadOnlySpan<long> actuals, in SharedColumn column, Span<ushort> scores, Span<ushort> sums)
    {
        switch (column.Shape)
        {
            case SharedShape.Step:
                SharedDriver<TProof, StepShape>.Run(kernel, actuals, column, scores, sums);
                break;
            case SharedShape.Rising:
                SharedDriver<TProof, RisingShape>.Run(kernel, actuals, column, scores, sums);
                break;
            case SharedShape.Falling:
                SharedDriver<TProof, FallingShape>.Run(kernel, actuals, column, scores, sums);
                break;
            case SharedShape.Deviation:
                SharedDriver<TProof, DeviationShape>.Run(kernel, actuals, column, scores, sums);
                break;
            case SharedShape.Allowance:
                SharedDriver<TProof, AllowanceShape>.Run(kernel, actuals, column, scores, sums);
                break;
            case SharedShape.Between:
                SharedDriver<TProof, BetweenShape>.Run(kernel, actuals, column, scores, sums);
                break;
            default:
                throw new UnreachableException();
        }
    }
}
