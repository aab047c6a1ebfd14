using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace PerfEval.Core.Batch.Kernels;

/// <summary>
/// Falling to both sides of the target; its size stands in for it as divisor, |A − T| stays inside the type for values within the bounds.
/// </summary>
internal readonly struct DeviationShape : ISharedShape
{
    /// <inheritdoc/>
    public static bool IsStep => false;

    /// <inheritdoc/>
    public static bool HasConstantDivisor => true;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (T N, T D) Operands<T>(T actual, T target, T high)
        where T : unmanaged, IBinaryInteger<T>, ISignedNumber<T> =>
        unchecked((Branchless.Max(Size(target) - Size(actual - target), T.Zero), Size(target)));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (Vector256<T> N, Vector256<T> D) Operands<T>(Vector256<T> actual, Vector256<T> target, Vector256<T> high)
        where T : unmanaged =>
        (Vector256.Max(Vector256.Abs(target) - Vector256.Abs(actual - target), Vector256<T>.Zero), Vector256.Abs(target));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (Vector512<T> N, Vector512<T> D) Operands<T>(Vector512<T> actual, Vector512<T> target, Vector512<T> high)
        where T : unmanaged =>
        (Vector512.Max(Vector512.Abs(target) - Vector512.Abs(actual - target), Vector512<T>.Zero), Vector512.Abs(target));

    // wraps for a marker of a missing value, whose score is not read
    private static T Size<T>(T value)
        where T : unmanaged, IBinaryInteger<T>, ISignedNumber<T> => unchecked(Branchless.Max(value, -value));
}
