using System;
using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace PerfEval.Documents.Recognition;

/// <summary>
/// 无标记的文本: which encoding bytes without a mark are in. UTF-8 is known by its sequences, UTF-16 by the nulls that every line break, digit
/// and comma brings, GB18030 and Big5 by where their second bytes lie: those of the characters of simplified Chinese in use all lie above
/// 0xA0, nearly half of those of Big5 below 0x7F.
/// </summary>
internal static class TextBytes
{
    /// <summary>The encoding; null where the bytes are no text.</summary>
    public static TextEncodingKind? EncodingOf(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Contains((byte)0))
        {
            return OfUtf16(bytes);
        }

        if (HasManyControls(bytes))
        {
            return null;
        }

        if (Utf8.IsValid(bytes) || IsMostlyUtf8(bytes))
        {
            return TextEncodingKind.Utf8;
        }

        return OfPairs(bytes);
    }

    // nulls that stand nearly all at odd places are the high bytes of ASCII in UTF-16
    private static TextEncodingKind? OfUtf16(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length % 2 != 0)
        {
            return null;
        }

        var (even, odd) = (0, 0);
        for (var i = 0; i < bytes.Length; i += 2)
        {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }

        var isBigEndian = even > odd;
        var (encoding, kind) = isBigEndian
            ? (Encoding.BigEndianUnicode, TextEncodingKind.Utf16BigEndian)
            : (Encoding.Unicode, TextEncodingKind.Utf16);
        return Math.Min(even, odd) * 20 <= Math.Max(even, odd) && IsText(encoding.GetString(bytes)) ? kind : null;
    }

    private static bool IsText(string text)
    {
        var strange = 0;
        foreach (var c in text)
        {
            strange += c is '\uFFFD' || (c < ' ' && c is not ('\t' or '\r' or '\n' or '\f')) || !IsOfForms(c) ? 1 : 0;
        }

        return strange * 20L <= text.Length;
    }

    // what Chinese papers are written with: Latin, Greek, signs, Chinese and its full-width forms
    private static bool IsOfForms(char c) =>
        c < '\u0500' || c is (>= '\u2000' and < '\u3400') or (>= '\u4E00' and <= '\u9FFF') or >= '\uF900';

    private static bool HasManyControls(ReadOnlySpan<byte> bytes)
    {
        var controls = 0;
        foreach (var b in bytes)
        {
            controls += b < 0x20 && b is not ((byte)'\t' or (byte)'\r' or (byte)'\n' or 0x0C or 0x1B) ? 1 : 0;
        }

        return controls * 50L > bytes.Length;
    }

    // a cut byte in UTF-8 does not make it another encoding: Chinese in any other has hardly a sequence of three bytes that is one in UTF-8
    private static bool IsMostlyUtf8(ReadOnlySpan<byte> bytes)
    {
        var (whole, broken) = (0, 0);
        while (!bytes.IsEmpty)
        {
            var isWhole = Rune.DecodeFromUtf8(bytes, out _, out var length) == OperationStatus.Done;
            whole += isWhole && length >= 3 ? 1 : 0;
            broken += isWhole ? 0 : 1;
            bytes = bytes[length..];
        }

        return whole > broken;
    }

    private static TextEncodingKind? OfPairs(ReadOnlySpan<byte> bytes)
    {
        var (pairs, high, big5, broken) = (0L, 0L, 0L, 0L);
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] < 0x80)
            {
                continue;
            }

            var second = i + 1 < bytes.Length ? bytes[i + 1] : (byte)0;
            if (bytes[i] is 0x80 or 0xFF || second < 0x30 || second is 0x7F or 0xFF)
            {
                broken++;
                continue;
            }

            pairs++;
            high += bytes[i] >= 0xA1 && second >= 0xA1 ? 1 : 0;
            big5 += bytes[i] is >= 0xA1 and <= 0xC6 && second is (>= 0x40 and <= 0x7E) or >= 0xA1 ? 1 : 0;
            i++;
        }

        if (broken * 5 > pairs)
        {
            return null;
        }

        return big5 * 20 >= pairs * 17 && high * 5 <= pairs * 4 ? TextEncodingKind.Big5 : TextEncodingKind.Gb18030;
    }
}
