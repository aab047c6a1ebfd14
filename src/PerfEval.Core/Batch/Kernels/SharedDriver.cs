using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace PerfEval.Core.Batch.Kernels;

/// <summary>
/// Scores a run of units in one column of a shared tree and adds the scores to the sums of the units. Sums are kept in 16 bits: the plan
/// has proved that the points of the tree stay below 2^16 steps.
/// </summary>
/// <remarks>
/// Where the divisor is constant the quotient w ÷ d is taken once and the estimate becomes fma(n, w ÷ d, 1/2 + bias): roundings of n, of w
/// ÷ d and of the sum instead of four, so the bounds of both proofs hold as they stand, and the residual repairs it alike.
/// </remarks>
internal static class SharedDriver<TProof, TShape>
    where TProof : struct, IKernelProof
    where TShape : struct, ISharedShape
{
    /// <summary>Scores in 32 bits. Scores may be empty, where only sums are wanted.</summary>
    public static void Run(BatchKernel kernel, ReadOnlySpan<int> actuals, in SharedColumn column, Span<ushort> scores, Span<ushort> sums)
    {
        var done = 0;
        if (kernel == BatchKernel.Vector512 && KernelLimits.HasVector512)
        {
            done = Run512(actuals, column, scores, sums);
        }
        else if (kernel >= BatchKernel.Vector256 && KernelLimits.HasVector256)
        {
            done = Run256(actuals, column, scores, sums);
        }

        for (; done < actuals.Length; done++)
        {
            Put(actuals[done], column, scores, sums, done);
        }
    }

    // what does not change from unit to unit is made once, in registers
    private static int Run512(ReadOnlySpan<int> actuals, in SharedColumn column, Span<ushort> scores, Span<ushort> sums)
    {
        ref var a = ref MemoryMarshal.GetReference(actuals);
        ref var s = ref MemoryMarshal.GetReference(scores);
        ref var sum = ref MemoryMarshal.GetReference(sums);
        var (target, high, w) =
            (Vector512.Create(Clamp(column.Target)), Vector512.Create(Clamp(column.High)), Vector512.Create(column.Weight));
        var (keepLow, keepHigh) = (Vector512.Create(Clamp(column.KeepLow)), Vector512.Create(Clamp(column.KeepHigh)));
        var scale = Vector512.Create(ScaleOf(column));
        // packing interleaves 64-bit parts of the two groups; the permutation puts them back in line
        var order = Vector512.Create(0L, 2, 4, 6, 1, 3, 5, 7);
        var (hasFloor, writes) = (column.HasFloor, !scores.IsEmpty);
        nuint i = 0;
        for (var end = (nuint)(actuals.Length & ~31); i < end; i += 32)
        {
            Ahead.Fetch(ref Unsafe.Add(ref a, i), Ahead.Values);
            Ahead.Fetch(ref Unsafe.Add(ref a, i + 16), Ahead.Values);
            Ahead.Fetch(ref Unsafe.Add(ref s, i), Ahead.SharedScores);
            var (firstActual, secondActual) = (Vector512.LoadUnsafe(ref a, i), Vector512.LoadUnsafe(ref a, i + 16));
            var (first, second) = (Score(firstActual, target, high, w, scale), Score(secondActual, target, high, w, scale));
            if (hasFloor)
            {
                first = Keep(first, firstActual, keepLow, keepHigh);
                second = Keep(second, secondActual, keepLow, keepHigh);
            }

            var packed = Avx512F.PermuteVar8x64(Avx512BW.PackUnsignedSaturate(first, second).AsInt64(), order).AsUInt16();
            if (writes)
            {
                packed.StoreUnsafe(ref s, i);
            }

            (Vector512.LoadUnsafe(ref sum, i) + packed).StoreUnsafe(ref sum, i);
        }

        return (int)i;
    }

    private static int Run256(ReadOnlySpan<int> actuals, in SharedColumn column, Span<ushort> scores, Span<ushort> sums)
    {
        ref var a = ref MemoryMarshal.GetReference(actuals);
        ref var s = ref MemoryMarshal.GetReference(scores);
        ref var sum = ref MemoryMarshal.GetReference(sums);
        var (target, high, w) =
            (Vector256.Create(Clamp(column.Target)), Vector256.Create(Clamp(column.High)), Vector256.Create(column.Weight));
        var (keepLow, keepHigh) = (Vector256.Create(Clamp(column.KeepLow)), Vector256.Create(Clamp(column.KeepHigh)));
        var scale = Vector256.Create(ScaleOf(column));
        var (hasFloor, writes) = (column.HasFloor, !scores.IsEmpty);
        nuint i = 0;
        for (var end = (nuint)(actuals.Length & ~15); i < end; i += 16)
        {
            Ahead.Fetch(ref Unsafe.Add(ref a, i), Ahead.Values);
            Ahead.Fetch(ref Unsafe.Add(ref s, i), Ahead.SharedScores);
            var (firstActual, secondActual) = (Vector256.LoadUnsafe(ref a, i), Vector256.LoadUnsafe(ref a, i + 8));
            var (first, second) = (Score(firstActual, target, high, w, scale), Score(secondActual, target, high, w, scale));
            if (hasFloor)
            {
                first = Keep(first, firstActual, keepLow, keepHigh);
                second = Keep(second, secondActual, keepLow, keepHigh);
            }

            var packed = Avx2.Permute4x64(Avx2.PackUnsignedSaturate(first, second).AsInt64(), 0b11_01_10_00).AsUInt16();
            if (writes)
            {
                packed.StoreUnsafe(ref s, i);
            }

            (Vector256.LoadUnsafe(ref sum, i) + packed).StoreUnsafe(ref sum, i);
        }

        return (int)i;
    }

    /// <summary>Scores in 64 bits.</summary>
    public static void Run(BatchKernel kernel, ReadOnlySpan<long> actuals, in SharedColumn column, Span<ushort> scores, Span<ushort> sums)
    {
        ref var a = ref MemoryMarshal.GetReference(actuals);
        var i = 0;
        if (kernel == BatchKernel.Vector512 && KernelLimits.HasVector512)
        {
            for (; i + 8 <= actuals.Length; i += 8)
            {
                Ahead.Fetch(ref Unsafe.Add(ref a, i), Ahead.Values);
                var actual = Vector512.LoadUnsafe(ref a, (nuint)i);
                var (n, d) = TShape.Operands(actual, Vector512.Create(column.Target), Vector512.Create(column.High));
                var score = TShape.IsStep
                    ? n & Vector512.Create((long)column.Weight)
                    : WideFormula<TProof>.Share(n, d, Vector256.Create(column.Weight));
                if (column.HasFloor)
                {
                    score = Vector512.ConditionalSelect(
                        Vector512.LessThan(actual, Vector512.Create(column.KeepLow))
                            | Vector512.GreaterThan(actual, Vector512.Create(column.KeepHigh)),
                        Vector512<long>.Zero, score);
                }

                Put(Avx512F.ConvertToVector128UInt16(score), scores, sums, i);
            }
        }
        else if (kernel >= BatchKernel.Vector256 && KernelLimits.HasVector256)
        {
            for (; i + 8 <= actuals.Length; i += 8)
            {
                Ahead.Fetch(ref Unsafe.Add(ref a, i), Ahead.Values);
                var low = Score(Vector256.LoadUnsafe(ref a, (nuint)i), column);
                var up = Score(Vector256.LoadUnsafe(ref a, (nuint)i + 4), column);
                var narrow = Vector256.Narrow(low, up);
                Put(Sse41.PackUnsignedSaturate(narrow.GetLower(), narrow.GetUpper()), scores, sums, i);
            }
        }

        for (; i < actuals.Length; i++)
        {
            Put(actuals[i], column, scores, sums, i);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> Score(
        Vector512<int> actual, Vector512<int> target, Vector512<int> high, Vector512<int> w, Vector512<float> scale)
    {
        var (n, d) = TShape.Operands(actual, target, high);
        if (TShape.IsStep)
        {
            return n & w;
        }

        var x = TShape.HasConstantDivisor
            ? Avx512F.FusedMultiplyAdd(Avx512F.ConvertToVector512Single(n), scale, Vector512.Create(TProof.NarrowOffset))
            : (Avx512F.ConvertToVector512Single(w) * Avx512F.ConvertToVector512Single(n) / Avx512F.ConvertToVector512Single(d))
                + Vector512.Create(TProof.NarrowOffset);
        var k = Avx512F.ConvertToVector512Int32WithTruncation(x);
        var half = Avx512F.MultiplyLow(w, n) - Avx512F.MultiplyLow(k, d);
        var r = half + half + d;
        r = TProof.TieShift == 0 ? r : r - Vector512.Create(TProof.TieShift);
        return TProof.Corrects ? k + Vector512.ShiftRightArithmetic(r, 31) : k;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> Keep(Vector512<int> score, Vector512<int> actual, Vector512<int> low, Vector512<int> high) =>
        Vector512.AndNot(score, Vector512.LessThan(actual, low) | Vector512.GreaterThan(actual, high));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Score(
        Vector256<int> actual, Vector256<int> target, Vector256<int> high, Vector256<int> w, Vector256<float> scale)
    {
        var (n, d) = TShape.Operands(actual, target, high);
        if (TShape.IsStep)
        {
            return n & w;
        }

        var x = TShape.HasConstantDivisor
            ? Fma.MultiplyAdd(Avx.ConvertToVector256Single(n), scale, Vector256.Create(TProof.NarrowOffset))
            : (Avx.ConvertToVector256Single(w) * Avx.ConvertToVector256Single(n) / Avx.ConvertToVector256Single(d))
                + Vector256.Create(TProof.NarrowOffset);
        var k = Avx.ConvertToVector256Int32WithTruncation(x);
        var half = Avx2.MultiplyLow(w, n) - Avx2.MultiplyLow(k, d);
        var r = half + half + d;
        r = TProof.TieShift == 0 ? r : r - Vector256.Create(TProof.TieShift);
        return TProof.Corrects ? k + Vector256.ShiftRightArithmetic(r, 31) : k;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Keep(Vector256<int> score, Vector256<int> actual, Vector256<int> low, Vector256<int> high) =>
        Vector256.AndNot(score, Vector256.LessThan(actual, low) | Vector256.GreaterThan(actual, high));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<long> Score(Vector256<long> actual, in SharedColumn column)
    {
        var (n, d) = TShape.Operands(actual, Vector256.Create(column.Target), Vector256.Create(column.High));
        var score = TShape.IsStep
            ? n & Vector256.Create((long)column.Weight)
            : WideFormula<TProof>.Share(n, d, Vector128.Create(column.Weight));
        return column.HasFloor
            ? Vector256.AndNot(
                score,
                Vector256.LessThan(actual, Vector256.Create(column.KeepLow))
                    | Vector256.GreaterThan(actual, Vector256.Create(column.KeepHigh)))
            : score;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Put(long actual, in SharedColumn column, Span<ushort> scores, Span<ushort> sums, int at)
    {
        var (n, d) = TShape.Operands(actual, column.Target, column.High);
        var score = IsKept(actual, column) ? WideFormula<TProof>.Share(n, d, column.Weight) : 0;
        Put(score, scores, sums, at);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Put(int actual, in SharedColumn column, Span<ushort> scores, Span<ushort> sums, int at)
    {
        var (n, d) = TShape.Operands((long)actual, column.Target, column.High);
        var score = IsKept(actual, column) ? MediumFormula<TProof>.Share(n, d, column.Weight) : 0;
        Put(score, scores, sums, at);
    }

    private static bool IsKept(long actual, in SharedColumn column) => actual >= column.KeepLow && actual <= column.KeepHigh;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Put(int score, Span<ushort> scores, Span<ushort> sums, int at)
    {
        if (!scores.IsEmpty)
        {
            scores[at] = unchecked((ushort)score);
        }

        sums[at] = unchecked((ushort)(sums[at] + score));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Put(Vector128<ushort> score, Span<ushort> scores, Span<ushort> sums, int at)
    {
        if (!scores.IsEmpty)
        {
            score.StoreUnsafe(ref MemoryMarshal.GetReference(scores), (nuint)at);
        }

        ref var sum = ref MemoryMarshal.GetReference(sums);
        (Vector128.LoadUnsafe(ref sum, (nuint)at) + score).StoreUnsafe(ref sum, (nuint)at);
    }

    private static float ScaleOf(in SharedColumn column) => TShape.IsStep ? 0 : (float)column.Weight / Math.Abs((int)column.Target);

    private static int Clamp(long value) => (int)Math.Clamp(value, int.MinValue, int.MaxValue);
}
