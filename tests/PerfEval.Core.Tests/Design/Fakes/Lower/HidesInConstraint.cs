using PerfEval.Core.Tests.Design.Fakes.Upper;

namespace PerfEval.Core.Tests.Design.Fakes.Lower;

internal static class HidesInConstraint
{
    public static bool IsThere<T>(T thing)
        where T : UpperThing => thing is not null;
}
