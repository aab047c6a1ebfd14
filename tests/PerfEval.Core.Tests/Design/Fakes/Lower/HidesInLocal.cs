using PerfEval.Core.Tests.Design.Fakes.Upper;

namespace PerfEval.Core.Tests.Design.Fakes.Lower;

internal static class HidesInLocal
{
    // the loop keeps the local even in an optimised build
    public static int Count(int end)
    {
        var count = 0;
        for (UpperColour colour = 0; colour < (UpperColour)end; colour++)
        {
            count += 2;
        }

        return count;
    }
}
