using System;

namespace PerfEval.Core.Tests.Design.Fakes.Surface;

/// <summary>Exact to look at, binary inside.</summary>
internal sealed class HidesDouble(int number)
{
    private readonly double _half = number;

    public static int HalfOf(int number) => (int)(number * 0.5);

    public static long RootOf(long number) => (long)Math.Sqrt(number);

    public static int CountTo(int end)
    {
        var count = 0;
        for (float step = 0; step < end; step++)
        {
            count++;
        }

        return count;
    }

    public override string ToString() => _half > 0 ? "some" : "none";
}
