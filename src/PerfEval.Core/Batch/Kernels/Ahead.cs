using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace PerfEval.Core.Batch.Kernels;

/// <summary>
/// Asks for memory before it is needed. The processor does so by itself within a page; columns are long, there are five
/// of them, and at the end of each page it has to find out anew. The distances are those that measured best on batches
/// larger than the caches; on smaller ones they change nothing.
/// </summary>
internal static class Ahead
{
    /// <summary>Bytes ahead in the columns of targets and actual values.</summary>
    public const int Values = 8192;

    /// <summary>Bytes ahead in the narrower columns of ragged lines: points, rules and scores.</summary>
    public const int Narrower = 1024;

    /// <summary>Bytes ahead in the scores of a shared column.</summary>
    public const int SharedScores = 4096;

    /// <summary>
    /// Asks for the memory some bytes beyond a place. It may lie beyond the column
    /// or nowhere: nothing is read, and the hint has no effect a program can see.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void Fetch<T>(ref T place, int bytes)
        where T : unmanaged
    {
        if (Sse.IsSupported)
        {
            Sse.Prefetch0(unchecked((byte*)Unsafe.AsPointer(ref place) + bytes));
        }
    }
}
