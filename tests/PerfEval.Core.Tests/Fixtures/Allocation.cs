using System;

namespace PerfEval.Core.Tests.Fixtures;

/// <summary>How many bytes the running thread allocates.</summary>
internal static class Allocation
{
    /// <summary>
    /// The bytes of one run; of several the least, since what another thread of the tests holds, or lets the garbage collector take away,
    /// is made again in one of them.
    /// </summary>
    public static long Of(Action run, int rounds = 1)
    {
        var least = long.MaxValue;
        for (var round = 0; round < rounds; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            run();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
