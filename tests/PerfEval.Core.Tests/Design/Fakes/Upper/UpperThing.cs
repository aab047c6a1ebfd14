using PerfEval.Core.Tests.Design.Fakes.Lower;

namespace PerfEval.Core.Tests.Design.Fakes.Upper;

/// <summary>What a lower type must not name. It looks down itself, as it may.</summary>
internal class UpperThing
{
    public static int Number { get; } = LowerThing.Number + 1;
}
