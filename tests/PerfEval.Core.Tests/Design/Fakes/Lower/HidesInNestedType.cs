using PerfEval.Core.Tests.Design.Fakes.Upper;

namespace PerfEval.Core.Tests.Design.Fakes.Lower;

internal static class HidesInNestedType
{
    public static object Make() => new Inner(0);

    private sealed class Inner(UpperColour thing)
    {
        private readonly UpperColour _thing = thing;

        public override string ToString() => _thing == 0 ? "none" : "some";
    }
}
