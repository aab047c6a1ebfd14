using System;
using PerfEval.Core.Tests.Design.Fakes.Upper;

namespace PerfEval.Core.Tests.Design.Fakes.Lower;

internal static class HidesInLambda
{
    public static Func<int> Make() => () => UpperThing.Number;
}
