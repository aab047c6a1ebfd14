using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using System.Text.Unicode;

namespace PerfEval.Core.Json.Bytes;

/// <summary>
/// Whether bytes are UTF-8, 32 at once where the processor can: the framework reads Hanzi one by one. After J. Keiser and D. Lemire,
/// "Validating UTF-8 in less than one instruction per byte" (2021).
/// </summary>
/// <remarks>
/// Every error but one shows in two bytes that follow one another: in the first half of the first, in the second half of the first and in
/// the first half of the second. Each half rules out some errors by a table, and what none of the three rules out is one. The one left is
/// a third or fourth byte too few or too many, told by the bytes two and three before. Values beyond the end of a text are 0, so that
/// what it breaks off in the middle of is too short.
/// </remarks>
internal static class Utf8Check
{
    private const byte TooShort = 1 << 0;       // a leading byte, and no continuation behind it
    private const byte TooLong = 1 << 1;        // a continuation behind ASCII
    private const byte Overlong3 = 1 << 2;      // E0 before 80 to 9F
    private const byte TooLarge = 1 << 3;       // F4 before 90 and more, and any F5 to FF
    private const byte Surrogate = 1 << 4;      // ED before A0 and more
    private const byte Overlong2 = 1 << 5;      // C0 and C1
    private const byte Overlong4 = 1 << 6;      // F0 before 80 to 8F; F5 to FF before these are too large
    private const byte TwoContinuations = 1 << 7;

    // what the second half of a leading byte says nothing of
    private const byte AnyLow = TooShort | TooLong | TwoContinuations;

    private static readonly Vector256<byte> FirstHigh = Twice(
        TooLong, TooLong, TooLong, TooLong, TooLong, TooLong, TooLong, TooLong,
        TwoContinuations, TwoContinuations, TwoContinuations, TwoContinuations,
        TooShort | Overlong2, TooShort, TooShort | Overlong3 | Surrogate, TooShort | TooLarge | Overlong4);

    private static readonly Vector256<byte> FirstLow = Twice(
        AnyLow | Overlong2 | Overlong3 | Overlong4, AnyLow | Overlong2, AnyLow, AnyLow, AnyLow | TooLarge,
        AnyLow | TooLarge | Overlong4, AnyLow | TooLarge | Overlong4, AnyLow | TooLarge | Overlong4, AnyLow | TooLarge | Overlong4,
        AnyLow | TooLarge | Overlong4, AnyLow | TooLarge | Overlong4, AnyLow | TooLarge | Overlong4, AnyLow | TooLarge | Overlong4,
        AnyLow | TooLarge | Overlong4 | Surrogate, AnyLow | TooLarge | Overlong4, AnyLow | TooLarge | Overlong4);

    private static readonly Vector256<byte> SecondHigh = Twice(
        TooShort, TooShort, TooShort, TooShort, TooShort, TooShort, TooShort, TooShort,
        TooLong | TwoContinuations | Overlong2 | Overlong3 | Overlong4, TooLong | TwoContinuations | Overlong2 | Overlong3 | TooLarge,
        TooLong | TwoContinuations | Overlong2 | Surrogate | TooLarge, TooLong | TwoContinuations | Overlong2 | Surrogate | TooLarge,
        TooShort, TooShort, TooShort, TooShort);

    /// <summary>Whether all bytes are UTF-8.</summary>
    public static bool IsValid(ReadOnlySpan<byte> text)
    {
        if (!Avx2.IsSupported || text.Length < Vector256<byte>.Count)
        {
            return Utf8.IsValid(text);
        }

        ref var first = ref MemoryMarshal.GetReference(text);
        var (errors, before) = (Vector256<byte>.Zero, Vector256<byte>.Zero);
        var at = 0;
        for (; at <= text.Length - Vector256<byte>.Count; at += Vector256<byte>.Count)
        {
            var bytes = Vector256.LoadUnsafe(ref first, (nuint)at);
            errors |= ErrorsOf(bytes, before);
            before = bytes;
        }

        errors |= ErrorsOf(Rest(text[at..]), before);
        return errors == Vector256<byte>.Zero;
    }

    // the last ones with nothing behind them, so that what breaks off is found; by itself, since room on the stack keeps a loop from being
    // compiled again with what has been learnt
    private static Vector256<byte> Rest(ReadOnlySpan<byte> text)
    {
        Span<byte> rest = stackalloc byte[Vector256<byte>.Count];
        rest.Clear();
        text.CopyTo(rest);
        return Vector256.Create<byte>(rest);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> ErrorsOf(Vector256<byte> bytes, Vector256<byte> before)
    {
        var between = Avx2.Permute2x128(before, bytes, 0x21);
        var one = Avx2.AlignRight(bytes, between, 15);
        var two = Avx2.AlignRight(bytes, between, 14);
        var three = Avx2.AlignRight(bytes, between, 13);
        var special = Avx2.Shuffle(FirstHigh, High(one)) & Avx2.Shuffle(FirstLow, one & Vector256.Create((byte)0x0F))
            & Avx2.Shuffle(SecondHigh, High(bytes));

        // a byte that must be the third or the fourth is the second continuation of two, and no other is
        var third = Avx2.SubtractSaturate(two, Vector256.Create((byte)(0xE0 - 0x80)));
        var fourth = Avx2.SubtractSaturate(three, Vector256.Create((byte)(0xF0 - 0x80)));
        return ((third | fourth) & Vector256.Create(TwoContinuations)) ^ special;
    }

    private static Vector256<byte> High(Vector256<byte> bytes) =>
        Vector256.ShiftRightLogical(bytes.AsUInt16(), 4).AsByte() & Vector256.Create((byte)0x0F);

    private static Vector256<byte> Twice(params ReadOnlySpan<byte> table)
    {
        var half = Vector128.Create(table);
        return Vector256.Create(half, half);
    }
}
