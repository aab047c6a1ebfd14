using System;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace PerfEval.Core.Batch.Kernels;

/// <summary>
/// 得分公式, 64-bit columns: S = floor((2wn + d) / 2d), the points w times n ÷ d rounded half up, exactly.
/// </summary>
/// <remarks>
/// Claim: for whole numbers w in 0..16383 and 0 &lt; n &lt; d &lt; 2^61 the formula gives floor(x) for x = w·n÷d + 1/2. 1. Estimate. n^ and
/// d^ are the doubles nearest n and d; w is exact. q^ = fl(fl(w·n^) ÷ d^) carries four roundings of relative size 2^-53, and q &lt; w &lt;
/// 2^14, so |q^ − q| &lt; 2^-36.9; adding 1/2 + 2^-20 rounds once more by less than 2^-39. Hence x &lt; x' &lt; x + 2^-19 for the sum x'
/// that is cut off. 2. Candidate. k = floor(x') is therefore floor(x) or floor(x) + 1, and never less. 3. Residual. r = 2wn − (2k − 1)d =
/// 2d(x − k). It is negative exactly when k = floor(x) + 1. As −1 &lt; x − k &lt; 1, |r| &lt; 2d &lt; 2^62, so r computed modulo 2^64, with
/// products that wrap, is the true r. S = k + (r >> 63). A tie is x whole: then k = x, r = 0, and nothing is taken away: half goes up.
/// Outside 0 &lt; n &lt; d the estimate is not used: n ≥ d is reached and gives w, n ≤ 0 gives 0, whatever d is. Values are at most 10^18
/// &lt; 2^60, so |A − T| and |T| − |A − T| stay below 2^62 and no difference wraps.
/// </remarks>
internal readonly struct WideFormula<TProof> : ILineFormula<long>
    where TProof : struct, IKernelProof
{
    private const double Whole = 1.5 * (1L << 52);

    /// <inheritdoc/>
    public static int Lanes256 => 8;

    /// <inheritdoc/>
    public static int Lanes512 => 8;

    /// <summary>
    /// S for one line, without a branch. Products wrap by step 3 of the proof. Adding 1.5 · 2^52 rounds the estimate to a whole number in
    /// the low bits: to the nearest, which is cutting off one half further up, but for a sum that ends in exactly one half and may go down;
    /// then x lies below that sum and k = floor(x) all the same.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Share(long n, long d, int w)
    {
        unchecked
        {
            var k = BitConverter.DoubleToInt64Bits((w * (double)n / d) + (TProof.WideOffset - 0.5) + Whole)
                - BitConverter.DoubleToInt64Bits(Whole);
            var r = ((w + w) * n) - ((k + k - 1) * d) - TProof.TieShift;
            var s = TProof.Corrects ? k + (r >> 63) : k;
            s &= -n >> 63;                        // n > 0 keeps, else 0
            var missed = (n - d) >> 63;           // n < d keeps, else w
            return (int)((s & missed) | (w & ~missed));
        }
    }

    /// <summary>
    /// S for 4 lines. The residual is taken as 2(wn − kd) + d, so that both factors, w and k, are small and not negative.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<long> Share(Vector256<long> n, Vector256<long> d, Vector128<int> w)
    {
        var q = Avx.ConvertToVector256Double(w) * Vector256.ConvertToDouble(n.AsUInt64()) / Vector256.ConvertToDouble(d.AsUInt64());
        var k = Avx2.ConvertToVector256Int64(Avx.ConvertToVector128Int32WithTruncation(q + Vector256.Create(TProof.WideOffset)));
        var wide = Avx2.ConvertToVector256Int64(w);
        var half = TimesSmall(n, wide) - TimesSmall(d, k);
        var r = half + half + d;
        r = TProof.TieShift == 0 ? r : r - Vector256.Create((long)TProof.TieShift);
        var s = TProof.Corrects ? k + Vector256.LessThan(r, Vector256<long>.Zero) : k;
        s = Vector256.ConditionalSelect(Vector256.GreaterThan(n, Vector256<long>.Zero), s, Vector256<long>.Zero);
        return Vector256.ConditionalSelect(Vector256.GreaterThan(d, n), s, wide);
    }

    /// <summary>
    /// S for 8 lines. The estimate is in single precision, as in <see cref="NarrowFormula{TProof}"/>, whose step 1 holds for
    /// n and d of any size: it divides three times as fast, and the residual asks no more of it than to be less than one half
    /// too high. Lanes with d ≤ 0 divide by nothing sensible and are masked out.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<long> Share(Vector512<long> n, Vector512<long> d, Vector256<int> w) => Share(n, d, w, Vector512<long>.Zero);

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
            // all or nothing: short of the target is nothing
            return Share(n, d, weight) & ~(-((rule >> 2) & 1) & (int)((n - d) >> 63));
        }
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Score256(ref long targets, ref long actuals, ref ushort weights, ref byte rules, ref ushort scores, nuint at)
    {
        var w = Avx2.ConvertToVector256Int32(Vector128.LoadUnsafe(ref weights, at));
        var rule =
            Avx2.ConvertToVector256Int32(Vector128.CreateScalarUnsafe(Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref rules, at))).AsByte());
        var low = Score(Vector256.LoadUnsafe(ref targets, at), Vector256.LoadUnsafe(ref actuals, at), w.GetLower(), rule.GetLower());
        var high =
            Score(Vector256.LoadUnsafe(ref targets, at + 4), Vector256.LoadUnsafe(ref actuals, at + 4), w.GetUpper(), rule.GetUpper());
        // each score is below 2^14: keep the low half of each lane, then the low half of that
        var narrow = Avx2.PermuteVar8x32(
            Avx.Shuffle(low.AsSingle(), high.AsSingle(), 0b10_00_10_00).AsInt32(), Vector256.Create(0, 1, 4, 5, 2, 3, 6, 7));
        Sse41.PackUnsignedSaturate(narrow.GetLower(), narrow.GetUpper()).StoreUnsafe(ref scores, at);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Score512(ref long targets, ref long actuals, ref ushort weights, ref byte rules, ref ushort scores, nuint at)
    {
        var target = Vector512.LoadUnsafe(ref targets, at);
        var actual = Vector512.LoadUnsafe(ref actuals, at);
        var w = Avx2.ConvertToVector256Int32(Vector128.LoadUnsafe(ref weights, at));
        var rule = Avx512F.ConvertToVector512Int64(
            Vector128.CreateScalarUnsafe(Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref rules, at))).AsByte());
        // a rule picks its masks from tables of eight
        var lower = Avx512F.PermuteVar8x64(Vector512.Create(0L, -1, 0, 0, 0, -1, 0, 0), rule);
        var byDeviation = Avx512F.PermuteVar8x64(Vector512.Create(0L, 0, -1, 0, 0, 0, -1, 0), rule);
        var nothingUpTo = Avx512F.PermuteVar8x64(Vector512.Create(0, 0, 0, 0, long.MaxValue, long.MaxValue, long.MaxValue, 0), rule);
        var size = Vector512.Abs(target);
        var n = Vector512.ConditionalSelect(lower, target, actual);
        var d = Vector512.ConditionalSelect(lower, actual, target);
        n = Vector512.ConditionalSelect(byDeviation, size - Vector512.Abs(actual - target), n);
        d = Vector512.ConditionalSelect(byDeviation, size, d);
        Avx512F.ConvertToVector128UInt16(Share(n, d, w, nothingUpTo)).StoreUnsafe(ref scores, at);
    }

    // all or nothing is a share that counts for nothing however large n is, short of d; 2(wn − kd) + d is the residual
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<long> Share(Vector512<long> n, Vector512<long> d, Vector256<int> w, Vector512<long> nothingUpTo)
    {
        var q = Avx.ConvertToVector256Single(w) * Avx512DQ.ConvertToVector256Single(n) / Avx512DQ.ConvertToVector256Single(d);
        var k = Avx512F.ConvertToVector512Int64(Avx.ConvertToVector256Int32WithTruncation(q + Vector256.Create(TProof.NarrowOffset)));
        var wide = Avx512F.ConvertToVector512Int64(w);
        var half = Avx512DQ.MultiplyLow(wide, n) - Avx512DQ.MultiplyLow(k, d);
        var r = half + half + d;
        r = TProof.TieShift == 0 ? r : r - Vector512.Create((long)TProof.TieShift);
        var s = TProof.Corrects ? k + Vector512.ShiftRightArithmetic(r, 63) : k;
        s = Vector512.ConditionalSelect(Vector512.GreaterThan(n, nothingUpTo), s, Vector512<long>.Zero);
        return Vector512.ConditionalSelect(Vector512.GreaterThanOrEqual(n, d), wide, s);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<long> Score(Vector256<long> target, Vector256<long> actual, Vector128<int> w, Vector128<int> rules)
    {
        var rule = Avx2.ConvertToVector256Int64(rules);
        // a bit moved to the top of its lane is what a blend reads
        var lower = (rule << 63).AsDouble();
        var byDeviation = (rule << 62).AsDouble();
        var size = Vector256.Abs(target);
        var n = Avx.BlendVariable(actual.AsDouble(), target.AsDouble(), lower);
        var d = Avx.BlendVariable(target.AsDouble(), actual.AsDouble(), lower);
        n = Avx.BlendVariable(n, (size - Vector256.Abs(actual - target)).AsDouble(), byDeviation);
        d = Avx.BlendVariable(d, size.AsDouble(), byDeviation);
        var s = Share(n.AsInt64(), d.AsInt64(), w);
        var nothing =
            Avx.BlendVariable(Vector256<double>.Zero, Vector256.GreaterThan(d.AsInt64(), n.AsInt64()).AsDouble(), (rule << 61).AsDouble());
        return Vector256.AndNot(s, nothing.AsInt64());
    }

    // the product modulo 2^64 by a factor below 2^32
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<long> TimesSmall(Vector256<long> value, Vector256<long> factor)
    {
        var low = Avx2.Multiply(value.AsUInt32(), factor.AsUInt32());
        var high = Avx2.Multiply(Vector256.ShiftRightLogical(value, 32).AsUInt32(), factor.AsUInt32());
        return (low + (high << 32)).AsInt64();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static long Magnitude(long value)
    {
        unchecked
        {
            return (value ^ (value >> 63)) - (value >> 63);
        }
    }
}
