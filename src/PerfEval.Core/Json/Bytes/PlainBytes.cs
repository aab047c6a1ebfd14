using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using PerfEval.Core.Amounts;

namespace PerfEval.Core.Json.Bytes;

/// <summary>The ends of texts and numbers in the bytes of a document, and what numbers come to.</summary>
internal static class PlainBytes
{
    // so many digits fit into 64 bits
    private const int MostDigits = 18;

    /// <summary>Where a quotation mark, an escape or a control character stands, or the document ends.</summary>
    public static int EndOfText(ReadOnlySpan<byte> document, int at)
    {
        ref var first = ref MemoryMarshal.GetReference(document);
        for (; at <= document.Length - Vector256<byte>.Count; at += Vector256<byte>.Count)
        {
            var bytes = Vector256.LoadUnsafe(ref first, (nuint)at);
            var ends = (Vector256.Equals(bytes, Vector256.Create((byte)'"')) | Vector256.Equals(bytes, Vector256.Create((byte)'\\'))
                | Vector256.LessThan(bytes, Vector256.Create((byte)' '))).ExtractMostSignificantBits();
            if (ends != 0)
            {
                return at + BitOperations.TrailingZeroCount(ends);
            }
        }

        while (at < document.Length && document[at] is not ((byte)'"' or (byte)'\\') && document[at] >= (byte)' ')
        {
            at++;
        }

        return Math.Min(at, document.Length);
    }

    /// <summary>
    /// Where a number ends that is written without an exponent, of few digits, and of no more decimals than asked for; −1 where it is no
    /// such number.
    /// </summary>
    /// <param name="document">The bytes.</param>
    /// <param name="at">Where it begins.</param>
    /// <param name="decimals">The decimals kept.</param>
    /// <param name="scaled">The number as value × 10^decimals.</param>
    public static int EndOfNumber(ReadOnlySpan<byte> document, int at, int decimals, out long scaled)
    {
        scaled = 0;
        var isNegative = (uint)at < (uint)document.Length && document[at] == (byte)'-';
        var first = at + (isNegative ? 1 : 0);
        var value = 0L;
        at = Digits(document, first, ref value);
        var digits = at - first;
        var fraction = 0;
        if ((uint)at < (uint)document.Length && document[at] == (byte)'.')
        {
            var point = at;
            at = Digits(document, point + 1, ref value);
            fraction = at - point - 1;
            if (fraction == 0)
            {
                return -1;
            }
        }

        if (digits == 0 || (digits > 1 && document[first] == (byte)'0') || fraction > decimals || digits + fraction > MostDigits)
        {
            return -1;
        }

        var power = WideMath.PowerOfTen(decimals - fraction);
        if (digits + decimals > MostDigits && value > long.MaxValue / power)
        {
            return -1;
        }

        scaled = value * (isNegative ? -power : power);
        return at;
    }

    // where the digits end; more of them than fit are told by their number, whatever they came to
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Digits(ReadOnlySpan<byte> document, int at, ref long value)
    {
        for (; (uint)at < (uint)document.Length; at++)
        {
            var digit = document[at] ^ '0';
            if (digit > 9)
            {
                break;
            }

            value = unchecked((value * 10) + digit);
        }

        return at;
    }
}
