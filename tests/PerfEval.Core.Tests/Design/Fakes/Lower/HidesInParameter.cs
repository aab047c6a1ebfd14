using PerfEval.Core.Tests.Design.Fakes.Upper;

namespace PerfEval.Core.Tests.Design.Fakes.Lower;

internal static class HidesInParameter
{
    public static int Ignore(UpperColour colour) => colour == 0 ? 1 : 2;
}
