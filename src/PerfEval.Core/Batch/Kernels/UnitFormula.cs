using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace PerfEval.Core.Batch.Kernels;

/// <summary>预算执行率得分, 总分 and 等级 of neighbouring units. Execution is the same formula: n the amount executed, d the basis, in fen.</summary>
internal static class UnitFormula<TProof>
    where TProof : struct, IKernelProof
{
    /// <summary>Execution scores. All spans have one length.</summary>
    public static void Execution(
        BatchKernel kernel, ReadOnlySpan<long> basis, ReadOnlySpan<long> executed, ReadOnlySpan<ushort> weights, int weight,
        Span<ushort> scores)
    {
        var i = 0;
        if (kernel == BatchKernel.Vector512 && KernelLimits.HasVector512)
        {
            for (; i + 8 <= scores.Length; i += 8)
            {
                var n = Vector512.LoadUnsafe(ref MemoryMarshal.GetReference(executed), (nuint)i);
                var d = Vector512.LoadUnsafe(ref MemoryMarshal.GetReference(basis), (nuint)i);
                var w = weights.IsEmpty
                    ? Vector256.Create(weight)
                    : Avx2.ConvertToVector256Int32(Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(weights), (nuint)i));
                Avx512F.ConvertToVector128UInt16(WideFormula<TProof>.Share(n, d, w))
                    .StoreUnsafe(ref MemoryMarshal.GetReference(scores), (nuint)i);
            }
        }
        else if (kernel >= BatchKernel.Vector256 && KernelLimits.HasVector256)
        {
            for (; i + 4 <= scores.Length; i += 4)
            {
                var n = Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(executed), (nuint)i);
                var d = Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(basis), (nuint)i);
                var w = weights.IsEmpty
                    ? Vector128.Create(weight)
                    : Vector128.Create(weights[i], weights[i + 1], weights[i + 2], (int)weights[i + 3]);
                var s = WideFormula<TProof>.Share(n, d, w);
                (scores[i], scores[i + 1], scores[i + 2], scores[i + 3]) =
                    unchecked(((ushort)s[0], (ushort)s[1], (ushort)s[2], (ushort)s[3]));
            }
        }

        for (; i < scores.Length; i++)
        {
            // a score fits; only that of a unit the reference scores anew may not
            scores[i] = unchecked((ushort)WideFormula<TProof>.Share(executed[i], basis[i], weights.IsEmpty ? weight : weights[i]));
        }
    }

    /// <summary>Adds execution to the sums of lines. Sums of lines stay below 2^31: the caller has proved it.</summary>
    public static void Add(BatchKernel kernel, ReadOnlySpan<ushort> execution, Span<int> totals)
    {
        var i = 0;
        if (kernel == BatchKernel.Vector512 && KernelLimits.HasVector512)
        {
            for (; i + 16 <= totals.Length; i += 16)
            {
                ref var at = ref Unsafe.Add(ref MemoryMarshal.GetReference(totals), i);
                var more = Avx512F.ConvertToVector512Int32(Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(execution), (nuint)i));
                (Vector512.LoadUnsafe(ref at) + more).StoreUnsafe(ref at);
            }
        }

        for (; i < totals.Length; i++)
        {
            totals[i] = unchecked(totals[i] + execution[i]);
        }
    }

    /// <summary>No total exceeds the full points.</summary>
    public static void Limit(BatchKernel kernel, int full, Span<int> totals)
    {
        var i = 0;
        if (kernel == BatchKernel.Vector512 && KernelLimits.HasVector512)
        {
            for (; i + 16 <= totals.Length; i += 16)
            {
                ref var at = ref Unsafe.Add(ref MemoryMarshal.GetReference(totals), i);
                Vector512.Min(Vector512.LoadUnsafe(ref at), Vector512.Create(full)).StoreUnsafe(ref at);
            }
        }

        for (; i < totals.Length; i++)
        {
            totals[i] = Math.Min(totals[i], full);
        }
    }

    /// <summary>
    /// Grades by position in the scale: how many lower bounds lie above the total. The last bound is 0 and is not among the cuts.
    /// </summary>
    public static void Grade(BatchKernel kernel, ReadOnlySpan<int> totals, ReadOnlySpan<int> cuts, Span<byte> grades)
    {
        var i = 0;
        if (kernel == BatchKernel.Vector512 && KernelLimits.HasVector512)
        {
            for (; i + 16 <= totals.Length; i += 16)
            {
                var total = Vector512.LoadUnsafe(ref MemoryMarshal.GetReference(totals), (nuint)i);
                var grade = Vector512<int>.Zero;
                foreach (var cut in cuts)
                {
                    grade -= Vector512.LessThan(total, Vector512.Create(cut));
                }

                Avx512F.ConvertToVector128Byte(grade).StoreUnsafe(ref MemoryMarshal.GetReference(grades), (nuint)i);
            }
        }

        for (; i < totals.Length; i++)
        {
            var grade = 0;
            foreach (var cut in cuts)
            {
                grade += totals[i] < cut ? 1 : 0;
            }

            grades[i] = (byte)grade;
        }
    }
}
