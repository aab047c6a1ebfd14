using PerfEval.Core.Tests.Design.Fakes.Upper;

namespace PerfEval.Core.Tests.Design.Fakes.Lower;

internal sealed class HidesInConstructor
{
    private readonly int _number = UpperThing.Number;

    public override string ToString() => _number == 0 ? "none" : "some";
}
