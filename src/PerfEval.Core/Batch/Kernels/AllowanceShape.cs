using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace PerfEval.Core.Batch.Kernels;

/// <summary>±p: p ÷ |A|, 1 up to p.</summary>
internal readonly struct AllowanceShape : ISharedShape
{
    /// <inheritdoc/>
    public static bool IsStep => false;

    /// <inheritdoc/>
    public static bool HasConstantDivisor => false;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (T N, T D) Operands<T>(T actual, T target, T high)
        where T : unmanaged, IBinaryInteger<T>, ISignedNumber<T> =>
        unchecked((target, Branchless.Max(Branchless.Max(actual, -actual), target)));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (Vector256<T> N, Vector256<T> D) Operands<T>(Vector256<T> actual, Vector256<T> target, Vector256<T> high)
        where T : unmanaged =>
        (target, Vector256.Max(Vector256.Abs(actual), target));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (Vector512<T> N, Vector512<T> D) Operands<T>(Vector512<T> actual, Vector512<T> target, Vector512<T> high)
        where T : unmanaged =>
        (target, Vector512.Max(Vector512.Abs(actual), target));
}
