using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace PerfEval.Core.Benchmarks.Baselines;

/// <summary>(d) The limit: the loads and stores of the scoring with nothing but an exclusive or between them, vectors as wide as the machine runs.</summary>
/// <remarks>It asks for no memory ahead, as the kernels do: it has nothing to do but wait for memory, its loads run ahead by themselves, and the same hints gained it nothing.</remarks>
internal static class SameBytes
{
    /// <summary>Lines of ragged columns, 64 or 32 bits wide.</summary>
    public static void Lines<T>(ReadOnlySpan<T> targets, ReadOnlySpan<T> actuals, ReadOnlySpan<ushort> weights, ReadOnlySpan<byte> rules, Span<ushort> scores)
        where T : unmanaged
    {
        if (Vector512.IsHardwareAccelerated && Avx512F.IsSupported && Avx512BW.IsSupported)
        {
            Lines512(targets, actuals, weights, rules, scores);
        }
        else
        {
            Lines256(targets, actuals, weights, rules, scores);
        }
    }

    /// <summary>Amounts, starts, totals, execution scores and grades of units.</summary>
    public static void Units(ReadOnlySpan<int> starts, ReadOnlySpan<long> basis, ReadOnlySpan<long> executed, Span<int> totals, Span<ushort> execution, Span<byte> grades)
    {
        for (var i = 0; i < totals.Length; i++)
        {
            var mixed = basis[i] ^ executed[i];
            totals[i] = unchecked((int)mixed) ^ starts[i + 1];
            execution[i] = unchecked((ushort)mixed);
            grades[i] = unchecked((byte)mixed);
        }
    }

    /// <summary>One column of shared columns.</summary>
    public static void Column(ReadOnlySpan<int> actuals, Span<ushort> scores)
    {
        ref var a = ref MemoryMarshal.GetReference(actuals);
        ref var s = ref MemoryMarshal.GetReference(scores);
        nuint i = 0;
        if (Vector512.IsHardwareAccelerated && Avx512F.IsSupported)
        {
            for (; i + 16 <= (nuint)scores.Length; i += 16)
            {
                Avx512F.ConvertToVector256UInt16(Vector512.LoadUnsafe(ref a, i)).StoreUnsafe(ref s, i);
            }
        }
        else
        {
            for (; i + 16 <= (nuint)scores.Length; i += 16)
            {
                Vector256.Narrow(Vector256.LoadUnsafe(ref a, i), Vector256.LoadUnsafe(ref a, i + 8)).AsUInt16().StoreUnsafe(ref s, i);
            }
        }

        for (; i < (nuint)scores.Length; i++)
        {
            Unsafe.Add(ref s, i) = unchecked((ushort)Unsafe.Add(ref a, i));
        }
    }

    /// <summary>Totals and grades of shared columns.</summary>
    public static void Ends(Span<int> totals, Span<byte> grades)
    {
        totals.Fill(grades.Length);
        grades.Fill(1);
    }

    private static void Lines512<T>(ReadOnlySpan<T> targets, ReadOnlySpan<T> actuals, ReadOnlySpan<ushort> weights, ReadOnlySpan<byte> rules, Span<ushort> scores)
        where T : unmanaged
    {
        ref var t = ref MemoryMarshal.GetReference(targets);
        ref var a = ref MemoryMarshal.GetReference(actuals);
        for (var i = 0; i + Vector512<T>.Count <= scores.Length; i += Vector512<T>.Count)
        {
            var mixed = Vector512.LoadUnsafe(ref t, (nuint)i) ^ Vector512.LoadUnsafe(ref a, (nuint)i);
            if (Vector512<T>.Count == 8)
            {
                var rule = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref MemoryMarshal.GetReference(rules), i));
                var low = Avx512F.ConvertToVector128UInt16(mixed.AsInt64()) ^ Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(weights), (nuint)i)
                    ^ Vector128.CreateScalarUnsafe(rule).AsUInt16();
                low.StoreUnsafe(ref MemoryMarshal.GetReference(scores), (nuint)i);
            }
            else
            {
                var rule = Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(rules), (nuint)i);
                var low = Avx512F.ConvertToVector256UInt16(mixed.AsInt32()) ^ Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(weights), (nuint)i)
                    ^ rule.ToVector256Unsafe().AsUInt16();
                low.StoreUnsafe(ref MemoryMarshal.GetReference(scores), (nuint)i);
            }
        }
    }

    private static void Lines256<T>(ReadOnlySpan<T> targets, ReadOnlySpan<T> actuals, ReadOnlySpan<ushort> weights, ReadOnlySpan<byte> rules, Span<ushort> scores)
        where T : unmanaged
    {
        ref var t = ref MemoryMarshal.GetReference(targets);
        ref var a = ref MemoryMarshal.GetReference(actuals);
        var folded = Vector256<T>.Zero;
        for (var i = 0; i + 8 <= scores.Length; i += 8)
        {
            for (var j = 0; j < 8; j += Vector256<T>.Count)
            {
                folded ^= Vector256.LoadUnsafe(ref t, (nuint)(i + j)) ^ Vector256.LoadUnsafe(ref a, (nuint)(i + j));
            }

            var rule = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref MemoryMarshal.GetReference(rules), i));
            var low = folded.GetLower().AsUInt16() ^ Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(weights), (nuint)i) ^ Vector128.CreateScalarUnsafe(rule).AsUInt16();
            low.StoreUnsafe(ref MemoryMarshal.GetReference(scores), (nuint)i);
        }
    }
}
