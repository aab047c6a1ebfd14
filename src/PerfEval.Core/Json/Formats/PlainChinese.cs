using System;
using System.Buffers;
using System.Globalization;
using System.Linq;
using System.Text;

namespace PerfEval.Core.Json.Formats;

/// <summary>
/// Writes as themselves the characters that the framework's most relaxed encoder still escapes although paper holds them: the
/// full-width blank, rare Hanzi beyond the basic plane (𠮷, names of people and places) and private-use characters of older
/// systems. What cannot be seen stays escaped, and what that encoder leaves as it is although it hides or turns the text around
/// it (U+200B, U+202E, a byte order mark within a text …) is escaped.
/// </summary>
internal static class PlainChinese
{
    private static readonly SearchValues<byte> Candidates = SearchValues.Create([(byte)'\\', .. FirstBytesOfHidden()]);

    /// <summary>The document with only what cannot be seen escaped.</summary>
    public static void Write(ReadOnlySpan<byte> json, IBufferWriter<byte> output)
    {
        Span<byte> encoded = stackalloc byte[6];
        for (var next = json.IndexOfAny(Candidates); next >= 0; next = json.IndexOfAny(Candidates))
        {
            output.Write(json[..next]);
            json = json[next..];
            int length;
            if (json[0] == (byte)'\\')
            {
                length = Escape(json, out var rune);
                output.Write(rune is { } plain ? encoded[..plain.EncodeToUtf8(encoded)] : json[..length]);
            }
            else
            {
                Rune.DecodeFromUtf8(json, out var rune, out length);
                output.Write(IsHidden(rune) ? Escaped(rune, encoded) : json[..length]);
            }

            json = json[length..];
        }

        output.Write(json);
    }

    // every character of the basic plane that is a mark of format and no sign
    private static byte[] FirstBytesOfHidden()
    {
        var isFirst = new bool[256];
        Span<byte> encoded = stackalloc byte[4];
        for (var code = 0x80; code <= char.MaxValue; code++)
        {
            if (Rune.IsValid(code) && IsHidden(new Rune(code)))
            {
                new Rune(code).EncodeToUtf8(encoded);
                isFirst[encoded[0]] = true;
            }
        }

        return [.. Enumerable.Range(0, 256).Where(first => isFirst[first]).Select(first => (byte)first)];
    }

    /// <summary>Whether a character of the basic plane is a mark of format and no sign.</summary>
    public static bool IsHidden(Rune rune) => rune.IsBmp && Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format;

    /// <summary>Whether a character of the basic plane stands for itself although the framework escapes it.</summary>
    public static bool IsPlain(char c) => c is '\u3000' or (>= '\uE000' and <= '\uF8FF');

    private static ReadOnlySpan<byte> Escaped(Rune rune, Span<byte> encoded)
    {
        "\\u"u8.CopyTo(encoded);
        rune.Value.TryFormat(encoded[2..], out _, "X4", CultureInfo.InvariantCulture);
        return encoded;
    }

    // how long the escape is, and the character where it is one of those above
    private static int Escape(ReadOnlySpan<byte> escape, out Rune? plain)
    {
        plain = null;
        if (escape[1] != (byte)'u')
        {
            return 2;
        }

        var first = Unit(escape);
        if (!char.IsHighSurrogate(first))
        {
            plain = IsPlain(first) ? new Rune(first) : null;
            return 6;
        }

        var rune = new Rune(first, Unit(escape[6..]));
        plain = Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.Control ? null : rune;
        return 12;
    }

    private static char Unit(ReadOnlySpan<byte> escape) =>
        (char)ushort.Parse(escape.Slice(2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
