using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace PerfEval.Core.Batch.Kernels;

/// <summary>Falling from the target: T ÷ A, 1 up to the target.</summary>
internal readonly struct FallingShape : ISharedShape
{
    /// <inheritdoc/>
    public static bool IsStep => false;

    /// <inheritdoc/>
    public static bool HasConstantDivisor => false;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (T N, T D) Operands<T>(T actual, T target, T high)
        where T : unmanaged, IBinaryInteger<T>, ISignedNumber<T> =>
        (target, Branchless.Max(actual, target));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (Vector256<T> N, Vector256<T> D) Operands<T>(Vector256<T> actual, Vector256<T> target, Vector256<T> high)
        where T : unmanaged =>
        (target, Vector256.Max(actual, target));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (Vector512<T> N, Vector512<T> D) Operands<T>(Vector512<T> actual, Vector512<T> target, Vector512<T> high)
        where T : unmanaged =>
        (target, Vector512.Max(actual, target));
}
