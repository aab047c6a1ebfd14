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
                Step(actuals, (int)Math.Max(column.Target, int.MinValue), (int)Math.Min(column.High, int.MaxValue), column.Weight, scores, sums);
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
                Step(actuals, column.Target, column.High, column.Weight, scores, sums);
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

    // two comparisons and no division: the compiler's own loop is fast enough, and exact without a proof
    private static void Step<T>(ReadOnlySpan<T> actuals, T low, T high, int weight, Span<ushort> scores, Span<ushort> sums)
        where T : unmanaged, IComparable<T>
    {
        for (var i = 0; i < actuals.Length; i++)
        {
            var score = actuals[i].CompareTo(low) >= 0 && actuals[i].CompareTo(high) <= 0 ? weight : 0;
            if (!scores.IsEmpty)
            {
                scores[i] = (ushort)score;
            }

            sums[i] = (ushort)(sums[i] + score);
        }
    }
}
