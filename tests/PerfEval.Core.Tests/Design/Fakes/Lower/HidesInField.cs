using PerfEval.Core.Tests.Design.Fakes.Upper;

namespace PerfEval.Core.Tests.Design.Fakes.Lower;

internal sealed class HidesInField(object thing)
{
    private readonly UpperColour _thing = thing is null ? UpperColour.Green : UpperColour.Red;

    public override string ToString() => _thing == 0 ? "none" : "some";
}
