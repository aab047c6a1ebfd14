using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace PerfEval.Core.Batch.Kernels;

/// <summary>
/// 得分公式, 32-bit columns: the claim and the three steps of <see cref="WideFormula{TProof}"/> in single precision, 16 lines a group.
/// </summary>
/// <remarks>
/// Claim: exact for whole numbers w in 0..16383 and 0 &lt; n &lt; d &lt; 2^30. 1. Four roundings of relative size 2^-24 on q &lt; 2^14 move
/// the estimate by less than 2^-8; adding 1/2 + 2^-6 rounds once more by at most 2^-10. The bias 2^-6 exceeds both together, so x &lt; x'
/// &lt; x + 2^-5. 2. As there: k is floor(x) or floor(x) + 1. 3. |r| &lt; 2d &lt; 2^31, so r modulo 2^32 is the true r. |A − T| &lt; 2^31
/// and |T| − |A − T| &gt; −2^31 for values below 2^30 in size, so no difference wraps.
/// </remarks>
internal readonly struct NarrowFormula<TProof> : ILineFormula<int>
    where TProof : struct, IKernelProof
{
    /// <inheritdoc/>
    public static int Lanes256 => 8;

    /// <inheritdoc/>
    public static int Lanes512 => 16;

    /// <summary>S for 8 lines.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> Share(Vector256<int> n, Vector256<int> d, Vector256<int> w)
    {
        var q = Avx.ConvertToVector256Single(w) * Avx.ConvertToVector256Single(n) / Avx.ConvertToVector256Single(d);
        var k = Avx.ConvertToVector256Int32WithTruncation(q + Vector256.Create(TProof.NarrowOffset));
        // 2(wn − kd) + d is the residual, with fewer steps
        var half = Avx2.MultiplyLow(w, n) - Avx2.MultiplyLow(k, d);
        var r = half + half + d;
        r = TProof.TieShift == 0 ? r : r - Vector256.Create(TProof.TieShift);
        var s = TProof.Corrects ? k + Vector256.ShiftRightArithmetic(r, 31) : k;
        s &= Vector256.GreaterThan(n, Vector256<int>.Zero);
        return Avx2.BlendVariable(w, s, Vector256.GreaterThan(d, n));
    }

    /// <summary>S for 16 lines; nothing short of d where n is at most a limit, which is 0 but for all or nothing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> Share(Vector512<int> n, Vector512<int> d, Vector512<int> w, Vector512<int> nothingUpTo)
    {
        var q = Avx512F.ConvertToVector512Single(w) * Avx512F.ConvertToVector512Single(n) / Avx512F.ConvertToVector512Single(d);
        var k = Avx512F.ConvertToVector512Int32WithTruncation(q + Vector512.Create(TProof.NarrowOffset));
        var half = Avx512F.MultiplyLow(w, n) - Avx512F.MultiplyLow(k, d);
        var r = half + half + d;
        r = TProof.TieShift == 0 ? r : r - Vector512.Create(TProof.TieShift);
        var s = TProof.Corrects ? k + Vector512.ShiftRightArithmetic(r, 31) : k;
        s = Vector512.ConditionalSelect(Vector512.GreaterThan(n, nothingUpTo), s, Vector512<int>.Zero);
        return Vector512.ConditionalSelect(Vector512.GreaterThanOrEqual(n, d), w, s);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Score(int target, int actual, int weight, int rule) => MediumFormula<TProof>.Score(target, actual, weight, rule);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Score256(ref int targets, ref int actuals, ref ushort weights, ref byte rules, ref ushort scores, nuint at)
    {
        var target = Vector256.LoadUnsafe(ref targets, at);
        var actual = Vector256.LoadUnsafe(ref actuals, at);
        var w = Avx2.ConvertToVector256Int32(Vector128.LoadUnsafe(ref weights, at));
        var rule =
            Avx2.ConvertToVector256Int32(Vector128.CreateScalarUnsafe(Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref rules, at))).AsByte());
        // a bit moved to the top of its lane is what a blend reads
        var lower = (rule << 31).AsSingle();
        var byDeviation = (rule << 30).AsSingle();
        var size = Avx2.Abs(target).AsInt32();
        var n = Avx.BlendVariable(actual.AsSingle(), target.AsSingle(), lower);
        var d = Avx.BlendVariable(target.AsSingle(), actual.AsSingle(), lower);
        n = Avx.BlendVariable(n, (size - Avx2.Abs(actual - target).AsInt32()).AsSingle(), byDeviation);
        d = Avx.BlendVariable(d, size.AsSingle(), byDeviation);
        var s = Share(n.AsInt32(), d.AsInt32(), w);
        var nothing = ((rule << 29) >> 31) & Vector256.GreaterThan(d.AsInt32(), n.AsInt32());
        s = Vector256.AndNot(s, nothing);
        Sse41.PackUnsignedSaturate(s.GetLower(), s.GetUpper()).StoreUnsafe(ref scores, at);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Score512(ref int targets, ref int actuals, ref ushort weights, ref byte rules, ref ushort scores, nuint at)
    {
        var target = Vector512.LoadUnsafe(ref targets, at);
        var actual = Vector512.LoadUnsafe(ref actuals, at);
        var w = Avx512F.ConvertToVector512Int32(Vector256.LoadUnsafe(ref weights, at));
        var rule = Avx512F.ConvertToVector512Int32(Vector128.LoadUnsafe(ref rules, at));
        // a rule picks its masks from tables; the upper half of a table is never reached
        var lower = Avx512F.PermuteVar16x32(Vector512.Create(0, -1, 0, 0, 0, -1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0), rule);
        var byDeviation = Avx512F.PermuteVar16x32(Vector512.Create(0, 0, -1, 0, 0, 0, -1, 0, 0, 0, 0, 0, 0, 0, 0, 0), rule);
        var nothingUpTo = Avx512F.PermuteVar16x32(
            Vector512.Create(0, 0, 0, 0, int.MaxValue, int.MaxValue, int.MaxValue, 0, 0, 0, 0, 0, 0, 0, 0, 0), rule);
        var size = Vector512.Abs(target);
        var n = Vector512.ConditionalSelect(lower, target, actual);
        var d = Vector512.ConditionalSelect(lower, actual, target);
        n = Vector512.ConditionalSelect(byDeviation, size - Vector512.Abs(actual - target), n);
        d = Vector512.ConditionalSelect(byDeviation, size, d);
        Avx512F.ConvertToVector256UInt16(Share(n, d, w, nothingUpTo)).StoreUnsafe(ref scores, at);
    }
}
