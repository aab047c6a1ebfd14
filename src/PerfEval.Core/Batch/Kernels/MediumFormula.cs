using System;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace PerfEval.Core.Batch.Kernels;

/// <summary>
/// 得分公式, 64-bit columns whose values stay below 2^38: S = floor((2wn + d) / 2d) by
/// one division of whole numbers a double holds exactly, with nothing to correct.
/// </summary>
/// <remarks>
/// Claim: exact for whole numbers w in 0..16383 and 0 ≤ n ≤ d, 1 ≤ d &lt; 2^38. 1. p = 2wn + d ≤ 32767 · d &lt; 2^53, and 2d is
/// smaller still: both are doubles as they stand, and so is the product inside the fused multiplication and addition. 2. Let m =
/// floor(p ÷ 2d) + 1. Then p ≤ 2dm − 1, so the quotient lies below m by at least 1 ÷ 2d. The doubles next below m lie at most m ·
/// 2^-52 apart, and a quotient is rounded up to m only from within half of that, m · 2^-53. As m ≤ w + 1 ≤ 2^14, 2dm &lt; 2^53,
/// hence 1 ÷ 2d &gt; m · 2^-53: the quotient is never rounded up to m, and cutting it off gives m − 1 = S. What the rules make of a
/// line is brought to 0 ≤ n ≤ d first: n ≥ d, whatever d is, becomes d of d, and n ≤ 0 becomes 0 of d; d ≤ 0 becomes 1. Without
/// AVX-512, and without any vectors, this is about half the work of <see cref="WideFormula{TProof}"/>: no product of 64 bits, no
/// residual. With AVX-512 it is more, for dividing doubles is slow; there the wide formula serves.
/// </remarks>
internal readonly struct MediumFormula<TProof> : ILineFormula<long>
    where TProof : struct, IKernelProof
{
    // added to a whole number below 2^51 in size, its bits are those of a double
    private const double Whole = 1.5 * (1L << 52);

    /// <inheritdoc/>
    public static int Lanes256 => 8;

    /// <inheritdoc/>
    public static int Lanes512 => 8;

    /// <summary>S for one line with 0 ≤ n ≤ d and d at least 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Share(long n, long d, int w)
    {
        unchecked
        {
            var p = ((w + w) * n) + d - TProof.TieShift;
            // no check of the range: the quotient lies between 0 and w + 1
            return double.ConvertToIntegerNative<int>(p / (double)(d + d));
        }
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Score(long target, long actual, int weight, int rule)
    {
        unchecked
        {
            // a bit moved to the top and back down is a mask
            var swapped = (target ^ actual) & (((long)rule << 63) >> 63);
            var (n, d) = (actual ^ swapped, target ^ swapped);
            var byDeviation = ((long)rule << 62) >> 63;
            var size = Magnitude(target);
            n ^= (n ^ (size - Magnitude(actual - target))) & byDeviation;
            d ^= (d ^ size) & byDeviation;
            // outside 0 < n < d the quotient is whatever it is, and is masked out
            var share = Share(n, d, weight) & (int)(-n >> 63);
            share &= ~((rule << 29) >> 31);       // all or nothing: short of the target is nothing
            return weight ^ ((weight ^ share) & (int)((n - d) >> 63));
        }
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Score256(ref long targets, ref long actuals, ref ushort weights, ref byte rules, ref ushort scores, nuint at)
    {
        var w = Avx2.ConvertToVector256Int32(Vector128.LoadUnsafe(ref weights, at));
        var rule =
            Avx2.ConvertToVector256Int32(Vector128.CreateScalarUnsafe(Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref rules, at))).AsByte());
        w += w;
        var low = Score(Vector256.LoadUnsafe(ref targets, at), Vector256.LoadUnsafe(ref actuals, at), w.GetLower(), rule.GetLower());
        var high =
            Score(Vector256.LoadUnsafe(ref targets, at + 4), Vector256.LoadUnsafe(ref actuals, at + 4), w.GetUpper(), rule.GetUpper());
        Sse41.PackUnsignedSaturate(low, high).StoreUnsafe(ref scores, at);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Score512(ref long targets, ref long actuals, ref ushort weights, ref byte rules, ref ushort scores, nuint at) =>
        WideFormula<TProof>.Score512(ref targets, ref actuals, ref weights, ref rules, ref scores, at);

    // S for 4 lines from twice their points
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<int> Score(Vector256<long> targets, Vector256<long> actuals, Vector128<int> doubled, Vector128<int> rules)
    {
        var rule = Avx2.ConvertToVector256Int64(rules);
        // a bit moved to the top of its lane is what a blend reads
        var lower = (rule << 63).AsDouble();
        var byDeviation = (rule << 62).AsDouble();
        var orNothing = (rule << 61).AsDouble();
        var (target, actual) = (Exactly(targets), Exactly(actuals));
        var size = Vector256.Abs(target);
        var n = Avx.BlendVariable(actual, target, lower);
        var d = Avx.BlendVariable(target, actual, lower);
        n = Avx.BlendVariable(n, size - Vector256.Abs(actual - target), byDeviation);
        d = Avx.BlendVariable(d, size, byDeviation);
        var missed = Avx.BlendVariable(Avx.Max(n, Vector256<double>.Zero), Vector256<double>.Zero, orNothing);
        var full = Avx.Max(d, Vector256<double>.One);
        n = Avx.BlendVariable(missed, full, Avx.CompareGreaterThanOrEqual(n, d));
        var p = Fma.MultiplyAdd(Avx.ConvertToVector256Double(doubled), n, full);
        p = TProof.TieShift == 0 ? p : p - Vector256.Create((double)TProof.TieShift);
        return Avx.ConvertToVector128Int32WithTruncation(p / (full + full));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> Exactly(Vector256<long> value) =>
        (value + Vector256.Create(BitConverter.DoubleToInt64Bits(Whole))).AsDouble() - Vector256.Create(Whole);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static long Magnitude(long value)
    {
        unchecked
        {
            return (value ^ (value >> 63)) - (value >> 63);
        }
    }
}
