using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace PerfEval.Core.Batch.Kernels;

/// <summary>
/// All or nothing: two comparisons, and nothing to divide. n is 1 of 1
/// inside the ends, and 0 of 1 outside; drivers take the comparison itself.
/// </summary>
internal readonly struct StepShape : ISharedShape
{
    /// <inheritdoc/>
    public static bool IsStep => true;

    /// <inheritdoc/>
    public static bool HasConstantDivisor => true;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (T N, T D) Operands<T>(T actual, T target, T high)
        where T : unmanaged, IBinaryInteger<T>, ISignedNumber<T> =>
        (T.CreateTruncating(Unsafe.BitCast<bool, byte>((actual >= target) & (actual <= high))), T.One);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (Vector256<T> N, Vector256<T> D) Operands<T>(Vector256<T> actual, Vector256<T> target, Vector256<T> high)
        where T : unmanaged =>
        (Vector256.GreaterThanOrEqual(actual, target) & Vector256.LessThanOrEqual(actual, high), Vector256<T>.One);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (Vector512<T> N, Vector512<T> D) Operands<T>(Vector512<T> actual, Vector512<T> target, Vector512<T> high)
        where T : unmanaged =>
        (Vector512.GreaterThanOrEqual(actual, target) & Vector512.LessThanOrEqual(actual, high), Vector512<T>.One);
}
