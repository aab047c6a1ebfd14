using System;
using PerfEval.Core.Tests.Design.Fakes.Upper;

namespace PerfEval.Core.Tests.Design.Fakes.Lower;

internal static class HidesInCatch
{
    public static bool Run(Action action)
    {
        try
        {
            action();
            return true;
        }
        catch (UpperFailureException)
        {
            return false;
        }
    }
}
