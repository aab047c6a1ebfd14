using System.Collections.Generic;
using PerfEval.Core.Tests.Design.Fakes.Upper;

namespace PerfEval.Core.Tests.Design.Fakes.Lower;

internal sealed class HidesInGenericArgument(object? things)
{
    private readonly Dictionary<string, List<UpperThing[]>>? _things = things is null ? null : [];

    public override string ToString() => _things is null ? "none" : "some";
}
