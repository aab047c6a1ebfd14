using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PerfEval.Core.Batch.Kernels;

/// <summary>
/// Runs a formula over the lines of a block. What is left over after whole groups is scored as one more whole group that overlaps the one
/// before: a score depends on its own line alone, so writing it twice changes nothing.
/// </summary>
internal static class LineDriver<TFormula, TValue>
    where TFormula : struct, ILineFormula<TValue>
    where TValue : unmanaged
{
    /// <summary>Scores lines. All spans have one length.</summary>
    public static void Run(
        BatchKernel kernel,
        ReadOnlySpan<TValue> targets,
        ReadOnlySpan<TValue> actuals,
        ReadOnlySpan<ushort> weights,
        ReadOnlySpan<byte> rules,
        Span<ushort> scores)
    {
        var count = targets.Length;
        if (actuals.Length != count || weights.Length != count || rules.Length != count || scores.Length != count)
        {
            // the loops below do not check bounds again
            throw new ArgumentException("The columns of a block have one length.", nameof(actuals));
        }

        if (kernel == BatchKernel.Vector512 && KernelLimits.HasVector512 && count >= TFormula.Lanes512)
        {
            Run512(targets, actuals, weights, rules, scores);
        }
        else if (kernel >= BatchKernel.Vector256 && KernelLimits.HasVector256 && count >= TFormula.Lanes256)
        {
            Run256(targets, actuals, weights, rules, scores);
        }
        else
        {
            RunScalar(targets, actuals, weights, rules, scores);
        }
    }

    // a method a loop: together they would be more than the compiler inlines
    private static void Run512(
        ReadOnlySpan<TValue> targets,
        ReadOnlySpan<TValue> actuals,
        ReadOnlySpan<ushort> weights,
        ReadOnlySpan<byte> rules,
        Span<ushort> scores)
    {
        ref var t = ref MemoryMarshal.GetReference(targets);
        ref var a = ref MemoryMarshal.GetReference(actuals);
        ref var w = ref MemoryMarshal.GetReference(weights);
        ref var r = ref MemoryMarshal.GetReference(rules);
        ref var s = ref MemoryMarshal.GetReference(scores);
        var last = (nuint)(scores.Length - TFormula.Lanes512);
        for (nuint i = 0; i < last; i += (nuint)TFormula.Lanes512)
        {
            Fetch(ref t, ref a, ref w, ref r, ref s, i);
            TFormula.Score512(ref t, ref a, ref w, ref r, ref s, i);
        }

        TFormula.Score512(ref t, ref a, ref w, ref r, ref s, last);
    }

    private static void Run256(
        ReadOnlySpan<TValue> targets,
        ReadOnlySpan<TValue> actuals,
        ReadOnlySpan<ushort> weights,
        ReadOnlySpan<byte> rules,
        Span<ushort> scores)
    {
        ref var t = ref MemoryMarshal.GetReference(targets);
        ref var a = ref MemoryMarshal.GetReference(actuals);
        ref var w = ref MemoryMarshal.GetReference(weights);
        ref var r = ref MemoryMarshal.GetReference(rules);
        ref var s = ref MemoryMarshal.GetReference(scores);
        var last = (nuint)(scores.Length - TFormula.Lanes256);
        for (nuint i = 0; i < last; i += (nuint)TFormula.Lanes256)
        {
            Fetch(ref t, ref a, ref w, ref r, ref s, i);
            TFormula.Score256(ref t, ref a, ref w, ref r, ref s, i);
        }

        TFormula.Score256(ref t, ref a, ref w, ref r, ref s, last);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Fetch(ref TValue targets, ref TValue actuals, ref ushort weights, ref byte rules, ref ushort scores, nuint at)
    {
        Ahead.Fetch(ref Unsafe.Add(ref targets, at), Ahead.Values);
        Ahead.Fetch(ref Unsafe.Add(ref actuals, at), Ahead.Values);
        Ahead.Fetch(ref Unsafe.Add(ref weights, at), Ahead.Narrower);
        Ahead.Fetch(ref Unsafe.Add(ref rules, at), Ahead.Narrower);
        Ahead.Fetch(ref Unsafe.Add(ref scores, at), Ahead.Narrower);
    }

    private static void RunScalar(
        ReadOnlySpan<TValue> targets,
        ReadOnlySpan<TValue> actuals,
        ReadOnlySpan<ushort> weights,
        ReadOnlySpan<byte> rules,
        Span<ushort> scores)
    {
        ref var t = ref MemoryMarshal.GetReference(targets);
        ref var a = ref MemoryMarshal.GetReference(actuals);
        ref var w = ref MemoryMarshal.GetReference(weights);
        ref var r = ref MemoryMarshal.GetReference(rules);
        ref var s = ref MemoryMarshal.GetReference(scores);
        for (nuint i = 0; i < (nuint)scores.Length; i++)
        {
            // a score fits; only a line whose unit the reference scores anew may not
            var score = TFormula.Score(Unsafe.Add(ref t, i), Unsafe.Add(ref a, i), Unsafe.Add(ref w, i), Unsafe.Add(ref r, i));
            Unsafe.Add(ref s, i) = unchecked((ushort)score);
        }
    }
}
