using PerfEval.Core.Batch.Kernels;

namespace PerfEval.Core.Batch.Terms;

/// <summary>A line as a kernel scores it: w points times n of d.</summary>
internal readonly record struct ScoringPair(ushort Weight, long N, long D)
{
    /// <summary>No points.</summary>
    public static ScoringPair Nothing => new(0, 0, 1);

    /// <summary>The same ratio without the powers of ten both parts share, so that more pairs fit in 32 bits.</summary>
    public ScoringPair Shortened()
    {
        var (n, d) = (N, D);
        while (d >= KernelLimits.NarrowEnd && n % 10 == 0 && d % 10 == 0)
        {
            (n, d) = (n / 10, d / 10);
        }

        return this with { N = n, D = d };
    }

    /// <summary>Whether both parts lie inside the bound of the formula that divides once.</summary>
    public bool IsMedium => N > -KernelLimits.MediumEnd && N < KernelLimits.MediumEnd && D < KernelLimits.MediumEnd;

    /// <summary>Whether both parts lie inside the bound of the narrow proof.</summary>
    public bool IsNarrow => N > -KernelLimits.NarrowEnd && N < KernelLimits.NarrowEnd && D < KernelLimits.NarrowEnd;
}
