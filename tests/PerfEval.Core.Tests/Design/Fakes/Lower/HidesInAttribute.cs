using PerfEval.Core.Tests.Design.Fakes.Upper;

namespace PerfEval.Core.Tests.Design.Fakes.Lower;

internal static class HidesInAttribute
{
    [UpperMark]
    public static int Run() => 1;
}
