using System.Numerics;
using System.Runtime.CompilerServices;

namespace PerfEval.Core.Batch.Kernels;

/// <summary>
/// The greater and the lesser of two numbers without a branch: whether a target was met is nothing a processor can foresee.
/// </summary>
internal static class Branchless
{
    /// <summary>
    /// The greater one. Their difference fits the type for values inside the
    /// bounds; beyond them the result is any number, and nobody reads the score.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Max<T>(T a, T b)
        where T : unmanaged, IBinaryInteger<T>, ISignedNumber<T>
    {
        unchecked
        {
            var difference = a - b;
            return a - (difference & (difference >> ((Unsafe.SizeOf<T>() * 8) - 1)));
        }
    }

    /// <summary>The lesser one, likewise.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Min<T>(T a, T b)
        where T : unmanaged, IBinaryInteger<T>, ISignedNumber<T>
    {
        unchecked
        {
            var difference = a - b;
            return b + (difference & (difference >> ((Unsafe.SizeOf<T>() * 8) - 1)));
        }
    }
}
