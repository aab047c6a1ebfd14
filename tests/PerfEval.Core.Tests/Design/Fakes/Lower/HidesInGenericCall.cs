using System;
using PerfEval.Core.Tests.Design.Fakes.Upper;

namespace PerfEval.Core.Tests.Design.Fakes.Lower;

internal static class HidesInGenericCall
{
    public static object Run() => Array.Empty<UpperThing>();
}
