using System;

namespace PerfEval.Reporting;

/// <summary>刻度: round numbers for axes.</summary>
internal static class Ticks
{
    /// <summary>The least of 1, 2, 5, 10, 20, 50 … that covers a range in at most so many steps.</summary>
    public static long Step(long range, int most)
    {
        for (Int128 ten = 1; ; ten *= 10)
        {
            foreach (var one in (int[])[1, 2, 5])
            {
                if (range <= one * ten * most)
                {
                    return (long)(one * ten);
                }
            }
        }
    }

    /// <summary>The greatest multiple of a step that is not above a number.</summary>
    public static long Below(long number, long step) => number - (((number % step) + step) % step);

    /// <summary>The least multiple of a step that is not below a number.</summary>
    public static long Above(long number, long step) => -Below(-number, step);
}
