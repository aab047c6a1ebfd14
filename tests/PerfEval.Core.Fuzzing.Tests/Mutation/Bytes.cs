using System;
using System.Text;

namespace PerfEval.Core.Fuzzing.Tests.Mutation;

/// <summary>Changes that know nothing of the format.</summary>
internal static class Bytes
{
    public static byte[] Change(byte[] input, Random random, string[] words)
    {
        var at = random.Next(input.Length + 1);
        return random.Next(6) switch
        {
            0 when input.Length > 0 => With(input, Math.Min(at, input.Length - 1), (byte)random.Next(256)),
            1 => Replace(input, at, 0, [(byte)random.Next(256)]),
            2 when input.Length > 0 => Replace(input, at, Math.Min(random.Next(1, 9), input.Length - at), []),
            3 when input.Length > 0 => Copy(input, random),
            _ => Replace(input, at, Math.Min(random.Next(3), input.Length - at), Encoding.UTF8.GetBytes(words[random.Next(words.Length)])),
        };
    }

    public static byte[] Replace(byte[] input, int at, int length, ReadOnlySpan<byte> by) =>
        [.. input.AsSpan(0, at), .. by, .. input.AsSpan(at + length)];

    private static byte[] With(byte[] input, int at, byte value)
    {
        var changed = (byte[])input.Clone();
        changed[at] = value;
        return changed;
    }

    private static byte[] Copy(byte[] input, Random random)
    {
        var from = random.Next(input.Length);
        var piece = input.AsSpan(from, Math.Min(random.Next(1, 40), input.Length - from));
        return Replace(input, random.Next(input.Length + 1), 0, piece);
    }
}
