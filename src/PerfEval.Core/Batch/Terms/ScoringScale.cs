using System;
using PerfEval.Core.Amounts;
using PerfEval.Core.Batch.Kernels;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Batch.Terms;

/// <summary>评分刻度: the step all figures of a batch are whole multiples of, and what of a standard the kernels can do.</summary>
internal sealed class ScoringScale
{
    private const int MostDecimals = 2;

    private readonly int[] _cuts;
    private readonly long _full;

    public ScoringScale(EvaluationStandard standard)
    {
        var policy = standard.Rounding.Value;
        Step = WideMath.PowerOfTen(Points.Decimals - policy.Rounding.Decimals);
        // other roundings are the reference's business, and so is a sum that is rounded a second time
        IsArithmetic =
            policy is
            {
                Place: RoundingPolicy.RoundingPlace.Line,
                Rounding: { Decimals: <= MostDecimals, Midpoint: Midpoint.HalfAwayFromZero },
            };
        var bands = standard.Grades.Value.Bands;
        IsArithmetic &= bands.Count <= byte.MaxValue && KnownStandard.Covers(standard);
        _cuts = new int[bands.Count - 1];
        for (var i = 0; i < _cuts.Length; i++)
        {
            // total × step ≥ bound is total ≥ bound ÷ step rounded up; bounds fall to 0, so none is negative
            _cuts[i] = (int)Math.Min(int.MaxValue, (bands[i].LowerBound.TenThousandths + Step - 1) / Step);
        }

        _full = standard.FullPoints.Value.TenThousandths;
        if (standard.ExecutionPoints is not { } points)
        {
            ExecutionWeight = 0;
        }
        else if (TryWeight(points.Value, out var weight))
        {
            ExecutionWeight = weight;
        }
        else
        {
            IsArithmetic = false;
        }
    }

    /// <summary>Ten-thousandths of a point in a step.</summary>
    public long Step { get; }

    /// <summary>
    /// Whether rounding, grades and execution points are such as a kernel
    /// can do, and the standard says nothing the kernels have not heard of.
    /// </summary>
    public bool IsArithmetic { get; }

    /// <summary>The standard's execution points, in steps; 0 where it has none.</summary>
    public int ExecutionWeight { get; }

    /// <summary>The least total of each grade but the last, in steps.</summary>
    public ReadOnlySpan<int> Cuts => _cuts;

    /// <summary>Points as a weight; false where they are no whole number of steps or beyond the proof.</summary>
    public bool TryWeight(Points points, out ushort weight)
    {
        var (steps, rest) = Math.DivRem(points.TenThousandths, Step);
        var fits = rest == 0 && steps is >= 0 and <= KernelLimits.MaxWeight;
        weight = fits ? (ushort)steps : (ushort)0;
        return fits;
    }

    /// <summary>Whether points in steps, execution included, make the full points.</summary>
    public bool IsFull(long steps) => steps * Step == _full;

    /// <summary>Whether points in steps, execution included, are more than the full points.</summary>
    public bool IsBeyondFull(long steps) => steps * Step > _full;

    /// <summary>The full points in steps; null where they are no whole number of them, so that no kernel can cut a total to them.</summary>
    public int? FullSteps => _full % Step == 0 && _full / Step <= int.MaxValue ? (int)(_full / Step) : null;

    /// <summary>Steps as points.</summary>
    public Points Of(long steps) => Points.FromSum((Int128)steps * Step);
}
