using System.Collections.Generic;
using PerfEval.Core.Tests.Design.Fakes.Upper;

namespace PerfEval.Core.Tests.Design.Fakes.Lower;

internal static class HidesInIterator
{
    public static IEnumerable<int> Run()
    {
        yield return 1;
        yield return UpperThing.Number;
    }
}
