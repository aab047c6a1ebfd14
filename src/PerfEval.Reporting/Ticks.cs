namespace PerfEval.Reporting;

/// <summary>刻度: round numbers for axes.</summary>
internal static class Ticks
{
    /// <summary>The least of 1, 2, 5, 10, 20, 50 … that covers a range in at most so many steps.</summary>
    public static int Step(long range, int most)
    {
        for (var ten = 1; ; ten *= 10)
        {
            foreach (var one in (int[])[1, 2, 5])
            {
                if (range <= (long)one * ten * most)
                {
                    return one * ten;
                }
            }
        }
    }

    /// <summary>The greatest multiple of a step that is not above a number.</summary>
    public static long Below(long number, long step) => number - (((number % step) + step) % step);

    /// <summary>The least multiple of a step that is not below a number.</summary>
    public static long Above(long number, long step) => -Below(-number, step);
}
