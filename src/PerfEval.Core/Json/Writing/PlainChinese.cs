using System;
using System.Buffers;
using System.Globalization;
using System.Text;

namespace PerfEval.Core.Json.Writing;

/// <summary>
/// Writes as themselves the characters that the framework's most relaxed encoder still escapes although paper holds them: the full-width blank, rare Hanzi beyond the
/// basic plane (𠮷, names of people and places) and private-use characters of older systems. What cannot be seen stays escaped.
/// </summary>
internal static class PlainChinese
{
    /// <summary>The document with such escapes undone.</summary>
    public static void Write(ReadOnlySpan<byte> json, IBufferWriter<byte> output)
    {
        Span<byte> encoded = stackalloc byte[4];
        for (var next = json.IndexOf((byte)'\\'); next >= 0; next = json.IndexOf((byte)'\\'))
        {
            var length = Escape(json[next..], out var rune);
            output.Write(json[..next]);
            output.Write(rune is { } plain ? encoded[..plain.EncodeToUtf8(encoded)] : json.Slice(next, length));
            json = json[(next + length)..];
        }

        output.Write(json);
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
            plain = first is '\u3000' or (>= '\uE000' and <= '\uF8FF') ? new Rune(first) : null;
            return 6;
        }

        var rune = new Rune(first, Unit(escape[6..]));
        plain = Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.Control ? null : rune;
        return 12;
    }

    private static char Unit(ReadOnlySpan<byte> escape) => (char)ushort.Parse(escape.Slice(2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
