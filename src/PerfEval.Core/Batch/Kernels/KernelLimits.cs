using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace PerfEval.Core.Batch.Kernels;

/// <summary>The bounds of the proofs, and what this machine can run.</summary>
internal static class KernelLimits
{
    /// <summary>The most points of a line, in steps of the standard (hundredths): 163.83 points, below 2^14.</summary>
    public const int MaxWeight = 16_383;

    /// <summary>
    /// The largest value of a measure or an amount, in its smallest unit; below 2^60, where the wide proof holds up to 2^61.
    /// </summary>
    public const long MaxValue = 1_000_000_000_000_000_000;

    /// <summary>A block whose values all stay below this in size is scored in 32 bits.</summary>
    public const int NarrowEnd = 1 << 30;

    /// <summary>A block of 64-bit values that all stay below this in size is scored by one exact division of doubles a line.</summary>
    public const long MediumEnd = 1L << 38;

    /// <summary>The most lines of a unit a kernel sums: 2^16 scores below 2^14 stay below 2^31.</summary>
    public const int MaxLines = 1 << 16;

    /// <summary>Lines that may be read beyond the last score, so that a sum can load a full vector.</summary>
    public const int Padding = 32;

    /// <summary>Whether the 512-bit formulas run at full speed here.</summary>
    public static bool HasVector512 =>
        Vector512.IsHardwareAccelerated && Avx512F.IsSupported && Avx512DQ.IsSupported && Avx512BW.IsSupported && Avx2.IsSupported;

    /// <summary>Whether the 256-bit formulas run at full speed here.</summary>
    public static bool HasVector256 => Vector256.IsHardwareAccelerated && Avx2.IsSupported && Fma.IsSupported;

    /// <summary>The kernel asked for, or the widest there is.</summary>
    public static BatchKernel Widest
    {
        get
        {
            if (HasVector512)
            {
                return BatchKernel.Vector512;
            }

            return HasVector256 ? BatchKernel.Vector256 : BatchKernel.Scalar;
        }
    }
}
