using System;
using System.Buffers;

namespace PerfEval.Core.Common;

/// <summary>
/// Arrays of bytes needed for a moment, from the framework's shared pool where they are small. The pool never lets go of what it was given
/// back: a host that reads a few large documents at a time would hold every size of them for each thread for as long as it runs.
/// </summary>
internal static class PassingBytes
{
    /// <summary>The longest array that is kept for the next.</summary>
    public const int LongestKept = 1 << 20;

    /// <summary>An array of at least so many bytes, whatever stood in it before.</summary>
    public static byte[] Rent(int length) =>
        length <= LongestKept ? ArrayPool<byte>.Shared.Rent(length) : GC.AllocateUninitializedArray<byte>(length);

    /// <summary>Gives an array back that is not read any more.</summary>
    public static void Return(byte[] bytes)
    {
        if (bytes.Length <= LongestKept)
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    /// <summary>A longer array with the first bytes of one that is given back.</summary>
    public static byte[] Longer(byte[] bytes, int count, int length)
    {
        var longer = Rent(length);
        bytes.AsSpan(0, count).CopyTo(longer);
        Return(bytes);
        return longer;
    }
}
