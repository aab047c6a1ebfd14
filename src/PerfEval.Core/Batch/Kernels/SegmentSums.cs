using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace PerfEval.Core.Batch.Kernels;

/// <summary>
/// 小计: adds neighbouring scores up, one sum a segment. Scores are below 2^14, so the
/// products by one of 16-bit pairs are exact and a sum of 32 scores fits anywhere.
/// </summary>
internal static class SegmentSums
{
    private const int Lanes = 32;
    private const int Group = 16;

    // 32 lanes kept, then 32 dropped: read from 32 − n on it keeps n
    private static ReadOnlySpan<ushort> Masks =>
    [
        0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF,
        0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ];

    /// <summary>The sums of segments: segment i runs from starts[i] to starts[i + 1], counted from an origin.</summary>
    /// <param name="kernel">The kernel chosen.</param>
    /// <param name="scores">The scores from the origin on.</param>
    /// <param name="starts">One more than there are sums.</param>
    /// <param name="origin">What the starts count from.</param>
    /// <param name="isShort">Whether no segment is longer than 32.</param>
    /// <param name="sums">Where the sums go.</param>
    public static void Run(
        BatchKernel kernel, ReadOnlySpan<ushort> scores, ReadOnlySpan<int> starts, int origin, bool isShort, Span<int> sums)
    {
        var done = 0;
        if (kernel == BatchKernel.Vector512 && KernelLimits.HasVector512 && isShort)
        {
            for (; done + Group <= sums.Length && starts[done + Group - 1] - origin + Lanes <= scores.Length; done += Group)
            {
                Sum16(ref MemoryMarshal.GetReference(scores), ref MemoryMarshal.GetReference(starts.Slice(done, Group + 1)), origin)
                    .StoreUnsafe(ref sums[done]);
            }
        }
        else if (kernel >= BatchKernel.Vector256 && KernelLimits.HasVector256 && isShort)
        {
            for (; done + 8 <= sums.Length && starts[done + 7] - origin + Lanes <= scores.Length; done += 8)
            {
                Sum8(ref MemoryMarshal.GetReference(scores), starts.Slice(done, 9), origin).StoreUnsafe(ref sums[done]);
            }
        }

        for (; isShort && done < sums.Length && starts[done] - origin + Lanes <= scores.Length; done++)
        {
            sums[done] = Sum(ref MemoryMarshal.GetReference(scores), (nuint)(starts[done] - origin), starts[done + 1] - starts[done]);
        }

        for (; done < sums.Length; done++)
        {
            // a segment whose sum leaves 32 bits is a unit of the reference, which writes over it
            var sum = 0;
            foreach (var score in scores[(starts[done] - origin)..(starts[done + 1] - origin)])
            {
                sum = unchecked(sum + score);
            }

            sums[done] = sum;
        }
    }

    // without vectors: lengths vary from unit to unit, and a loop over them would end where the processor does not expect it
    private static int Sum(ref ushort scores, nuint start, int length)
    {
        var mask = (nuint)(Lanes - length);
        var sum = Sum16(ref scores, start, mask);
        return length <= 16 ? sum : sum + Sum16(ref scores, start + 16, mask + 16);
    }

    // four times four scores side by side in a word: a score is below 2^14, so four of them stay in their 16 bits
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Sum16(ref ushort scores, nuint start, nuint mask)
    {
        unchecked
        {
            var sums = Four(ref scores, start, mask)
                + Four(ref scores, start + 4, mask + 4)
                + Four(ref scores, start + 8, mask + 8)
                + Four(ref scores, start + 12, mask + 12);
            sums = (sums & 0x0000_FFFF_0000_FFFF) + ((sums >> 16) & 0x0000_FFFF_0000_FFFF);
            return (int)(sums + (sums >> 32));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Four(ref ushort scores, nuint at, nuint mask) =>
        Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<ushort, byte>(ref Unsafe.Add(ref scores, at)))
        & Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<ushort, byte>(ref Unsafe.Add(ref MemoryMarshal.GetReference(Masks), mask)));

    // 16 sums at once: pairs are added inside each segment, then segments are
    // folded into each other, so that lane i ends as the sum of segment i
    private static Vector512<int> Sum16(ref ushort scores, ref int starts, int origin)
    {
        var a = Fold(ref scores, ref starts, origin);
        var b = Fold(ref scores, ref Unsafe.Add(ref starts, 4), origin);
        var c = Fold(ref scores, ref Unsafe.Add(ref starts, 8), origin);
        var d = Fold(ref scores, ref Unsafe.Add(ref starts, 12), origin);
        var ab = Avx512F.Shuffle4x128(a, b, 0b10_00_10_00) + Avx512F.Shuffle4x128(a, b, 0b11_01_11_01);
        var cd = Avx512F.Shuffle4x128(c, d, 0b10_00_10_00) + Avx512F.Shuffle4x128(c, d, 0b11_01_11_01);
        return Avx512F.Shuffle4x128(ab, cd, 0b10_00_10_00) + Avx512F.Shuffle4x128(ab, cd, 0b11_01_11_01);
    }

    // four segments in one vector: each 128-bit part holds a part of the sum of each
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> Fold(ref ushort scores, ref int starts, int origin)
    {
        // starts never fall, so no difference is negative
        var (one, two, three) = (Unsafe.Add(ref starts, 1), Unsafe.Add(ref starts, 2), Unsafe.Add(ref starts, 3));
        var a = Pairs512(ref scores, unchecked(starts - origin), unchecked(one - starts));
        var b = Pairs512(ref scores, unchecked(one - origin), unchecked(two - one));
        var c = Pairs512(ref scores, unchecked(two - origin), unchecked(three - two));
        var d = Pairs512(ref scores, unchecked(three - origin), unchecked(Unsafe.Add(ref starts, 4) - three));
        var ab = (Avx512F.UnpackLow(a, b) + Avx512F.UnpackHigh(a, b)).AsInt64();
        var cd = (Avx512F.UnpackLow(c, d) + Avx512F.UnpackHigh(c, d)).AsInt64();
        return Avx512F.UnpackLow(ab, cd).AsInt32() + Avx512F.UnpackHigh(ab, cd).AsInt32();
    }

    // what lies beyond the segment is read and masked out
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> Pairs512(ref ushort scores, int start, int length)
    {
        var own = Vector512.LoadUnsafe(ref scores, unchecked((nuint)(uint)start))
            & Vector512.LoadUnsafe(ref MemoryMarshal.GetReference(Masks), unchecked((nuint)(uint)(Lanes - length)));
        return Avx512BW.MultiplyAddAdjacent(own.AsInt16(), Vector512<short>.One);
    }

    private static Vector256<int> Sum8(ref ushort scores, ReadOnlySpan<int> starts, int origin)
    {
        var a = Fold256(ref scores, starts, origin, 0);
        var b = Fold256(ref scores, starts, origin, 4);
        return Avx2.Permute2x128(a, b, 0x20) + Avx2.Permute2x128(a, b, 0x31);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Fold256(ref ushort scores, ReadOnlySpan<int> starts, int origin, int first)
    {
        var a = Pairs256(ref scores, starts[first] - origin, starts[first + 1] - starts[first]);
        var b = Pairs256(ref scores, starts[first + 1] - origin, starts[first + 2] - starts[first + 1]);
        var c = Pairs256(ref scores, starts[first + 2] - origin, starts[first + 3] - starts[first + 2]);
        var d = Pairs256(ref scores, starts[first + 3] - origin, starts[first + 4] - starts[first + 3]);
        return Avx2.HorizontalAdd(Avx2.HorizontalAdd(a, b), Avx2.HorizontalAdd(c, d));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Pairs256(ref ushort scores, int start, int length)
    {
        var limit = Vector256.Create((short)length);
        var low = Vector256.LoadUnsafe(ref scores, (nuint)start).AsInt16() & Vector256.GreaterThan(limit, Vector256<short>.Indices);
        var high = Vector256.LoadUnsafe(ref scores, (nuint)start + 16).AsInt16()
            & Vector256.GreaterThan(limit, Vector256<short>.Indices + Vector256.Create((short)16));
        // two scores stay below 2^15
        return Avx2.MultiplyAddAdjacent(low, Vector256<short>.One) + Avx2.MultiplyAddAdjacent(high, Vector256<short>.One);
    }
}
