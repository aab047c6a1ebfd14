using System;
using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Encodings.Web;

namespace PerfEval.Core.Json.Formats;

/// <summary>Which characters stand for themselves in a document, and the form of a text that holds others.</summary>
internal static class PlainText
{
    private static readonly SearchValues<char> Plain = SearchValues.Create(Characters());

    /// <summary>Whether nothing in a text is escaped and all of it is of the basic plane.</summary>
    public static bool IsPlain(ReadOnlySpan<char> text)
    {
        if (text.Length < Vector<ushort>.Count)
        {
            return AllPlain(text);
        }

        var units = MemoryMarshal.Cast<char, ushort>(text);
        for (var at = 0; at < units.Length; at += Vector<ushort>.Count)
        {
            // the last ones overlap those before
            at = Math.Min(at, units.Length - Vector<ushort>.Count);
            if (!AreUsual(new Vector<ushort>(units[at..])) && !AllPlain(text.Slice(at, Vector<ushort>.Count)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A text with what must be escaped and what cannot be seen escaped.</summary>
    public static ReadOnlySpan<byte> Escaped(ReadOnlySpan<char> text)
    {
        var escaped = Encoding.UTF8.GetBytes(JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text.ToString()));
        var output = new ArrayBufferWriter<byte>(escaped.Length + 1);
        PlainChinese.Write(escaped, output);
        return output.WrittenSpan;
    }

    // nearly all text is Hanzi, letters, digits and full-width signs: many characters at once
    private static bool AreUsual(Vector<ushort> text)
    {
        var ascii = Between(text, ' ', '~') & ~Vector.Equals(text, new Vector<ushort>('"')) & ~Vector.Equals(
            text, new Vector<ushort>('\\'));
        return Vector.EqualsAll(
            ascii | Between(
                text,
                '\u4E00',
                '\u9FA5') | Between(text, '\u3000', '\u3011') | Between(text, '\uFF01', '\uFF5E'), Vector<ushort>.AllBitsSet);
    }

    private static bool AllPlain(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c is not (>= '\u4E00' and <= '\u9FA5') && !Plain.Contains(c))
            {
                return false;
            }
        }

        return true;
    }

    private static Vector<ushort> Between(Vector<ushort> text, char first, char last) =>
        Vector.LessThanOrEqual(text - new Vector<ushort>(first), new Vector<ushort>((ushort)(last - first)));

    private static string Characters()
    {
        var text = new StringBuilder();
        for (var c = ' '; c < '\uFFFE'; c++)
        {
            if (
                !char.IsSurrogate(c)
                    && (
                        PlainChinese.IsPlain(c)
                            || (!JavaScriptEncoder.UnsafeRelaxedJsonEscaping.WillEncode(c) && !PlainChinese.IsHidden(new Rune(c)))))
            {
                text.Append(c);
            }
        }

        return text.ToString();
    }
}
