using System;
using System.Linq;
using System.Text;
using System.Text.Unicode;
using FsCheck.Xunit;
using PerfEval.Core.Json.Bytes;
using Xunit;

namespace PerfEval.Core.Tests.Json.Bytes;

/// <summary>The check of many bytes at once says of any bytes what the framework says, wherever in them something is wrong.</summary>
public sealed class Utf8CheckTests
{
    private const int Length = 96;

    // around the ends of what is looked at at once, and the end of all
    private static readonly int[] Offsets = [0, 28, 29, 30, 31, 32, 60, 63, 92, 93, 94, 95];

    // one of each kind of byte, and both ends of each kind
    private static readonly byte[] Kinds =
    [
        0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF,
        0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xF8, 0xFF,
    ];

    [Fact]
    public void Any_two_bytes_are_judged_as_by_the_framework_at_any_place()
    {
        var valid = 0;
        foreach (var offset in Offsets)
        {
            for (var pair = 0; pair <= ushort.MaxValue; pair++)
            {
                valid += Agrees(offset, (byte)(pair & byte.MaxValue), (byte)(pair >> 8));
            }
        }

        Assert.InRange(valid, 1, (Offsets.Length << 16) - 1);
    }

    [Fact]
    public void Any_four_kinds_of_bytes_are_judged_as_by_the_framework_at_any_place()
    {
        var valid = 0;
        foreach (var offset in Offsets)
        {
            foreach (var (a, b, c, d) in from a in Kinds from b in Kinds from c in Kinds from d in Kinds select (a, b, c, d))
            {
                valid += Agrees(offset, a, b, c, d);
            }
        }

        Assert.InRange(valid, 1, Offsets.Length * Kinds.Length * Kinds.Length * Kinds.Length * Kinds.Length - 1);
    }

    [Property(MaxTest = 500)]
    public bool Texts_of_any_length_are_valid_until_a_byte_is_changed(string text, byte at, byte by)
    {
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat($"绩效{text}𠮷", 7)));
        var isValid = Utf8Check.IsValid(bytes);
        bytes[at % bytes.Length] = by;
        var before = bytes.AsSpan(0, at % bytes.Length);

        return isValid && Utf8Check.IsValid(bytes) == Utf8.IsValid(bytes) && Utf8Check.IsValid(before) == Utf8.IsValid(before);
    }

    private static int Agrees(int offset, params ReadOnlySpan<byte> bytes)
    {
        Span<byte> text = stackalloc byte[Length];
        text.Fill((byte)'a');
        bytes[..Math.Min(bytes.Length, Length - offset)].CopyTo(text[offset..]);
        var isValid = Utf8.IsValid(text);
        Assert.True(Utf8Check.IsValid(text) == isValid, $"{Convert.ToHexString(bytes)} at {offset}");
        return isValid ? 1 : 0;
    }
}
