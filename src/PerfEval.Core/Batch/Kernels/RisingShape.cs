using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace PerfEval.Core.Batch.Kernels;

/// <summary>Rising to the target: A ÷ T, from 0 to 1.</summary>
internal readonly struct RisingShape : ISharedShape
{
    /// <inheritdoc/>
    public static bool IsStep => false;

    /// <inheritdoc/>
    public static bool HasConstantDivisor => true;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (T N, T D) Operands<T>(T actual, T target, T high)
        where T : unmanaged, IBinaryInteger<T>, ISignedNumber<T> =>
        (Branchless.Min(Branchless.Max(actual, T.Zero), target), target);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (Vector256<T> N, Vector256<T> D) Operands<T>(Vector256<T> actual, Vector256<T> target, Vector256<T> high)
        where T : unmanaged =>
        (Vector256.Min(Vector256.Max(actual, Vector256<T>.Zero), target), target);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (Vector512<T> N, Vector512<T> D) Operands<T>(Vector512<T> actual, Vector512<T> target, Vector512<T> high)
        where T : unmanaged =>
        (Vector512.Min(Vector512.Max(actual, Vector512<T>.Zero), target), target);
}
