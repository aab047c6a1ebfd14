using PerfEval.Core.Tests.Design.Fakes.Lower;

namespace PerfEval.Core.Tests.Design.Fakes.Beside;

internal static class HidesSideways
{
    public static int Run() => LowerThing.Number;
}
