using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace PerfEval.Core.Batch.Kernels;

/// <summary>Rising to the low end, falling from the high one.</summary>
internal readonly struct BetweenShape : ISharedShape
{
    /// <inheritdoc/>
    public static bool IsStep => false;

    /// <inheritdoc/>
    public static bool HasConstantDivisor => false;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (T N, T D) Operands<T>(T actual, T target, T high)
        where T : unmanaged, IBinaryInteger<T>, ISignedNumber<T> =>
        actual < target ? (Branchless.Max(actual, T.Zero), target) : (high, Branchless.Max(actual, high));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (Vector256<T> N, Vector256<T> D) Operands<T>(Vector256<T> actual, Vector256<T> target, Vector256<T> high)
        where T : unmanaged =>
        (Vector256.ConditionalSelect(Vector256.LessThan(actual, target), Vector256.Max(actual, Vector256<T>.Zero), high),
         Vector256.ConditionalSelect(Vector256.LessThan(actual, target), target, Vector256.Max(actual, high)));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (Vector512<T> N, Vector512<T> D) Operands<T>(Vector512<T> actual, Vector512<T> target, Vector512<T> high)
        where T : unmanaged =>
        (Vector512.ConditionalSelect(Vector512.LessThan(actual, target), Vector512.Max(actual, Vector512<T>.Zero), high),
         Vector512.ConditionalSelect(Vector512.LessThan(actual, target), target, Vector512.Max(actual, high)));
}
