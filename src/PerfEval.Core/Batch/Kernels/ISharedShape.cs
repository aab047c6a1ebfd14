using System.Numerics;
using System.Runtime.Intrinsics;

namespace PerfEval.Core.Batch.Kernels;

/// <summary>
/// n and d of a shape, for one value and for groups. Every shape keeps 0 ≤ n ≤ d and d &gt; 0, inside the proofs of the two formulas or on
/// their edges, where the same three steps give 0 for n = 0 and w for n = d; so nothing needs masking.
/// </summary>
internal interface ISharedShape
{
    /// <summary>Whether the score is all or nothing. Then the vectors n are masks, all bits or none, and d is not read.</summary>
    static abstract bool IsStep { get; }

    /// <summary>Whether d is the same for every value.</summary>
    static abstract bool HasConstantDivisor { get; }

    /// <summary>n and d for one value.</summary>
    static abstract (T N, T D) Operands<T>(T actual, T target, T high)
        where T : unmanaged, IBinaryInteger<T>, ISignedNumber<T>;

    /// <summary>n and d for a 256-bit group.</summary>
    static abstract (Vector256<T> N, Vector256<T> D) Operands<T>(Vector256<T> actual, Vector256<T> target, Vector256<T> high)
        where T : unmanaged;

    /// <summary>n and d for a 512-bit group.</summary>
    static abstract (Vector512<T> N, Vector512<T> D) Operands<T>(Vector512<T> actual, Vector512<T> target, Vector512<T> high)
        where T : unmanaged;
}
