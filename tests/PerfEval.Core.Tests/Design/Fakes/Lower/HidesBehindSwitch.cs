using PerfEval.Core.Tests.Design.Fakes.Upper;

namespace PerfEval.Core.Tests.Design.Fakes.Lower;

/// <summary>The jump table is the one operand of varying length: a walker that miscounts it reads nonsense from there on.</summary>
internal static class HidesBehindSwitch
{
    public static int Run(int number)
    {
        switch (number)
        {
            case 0: return 5;
            case 1: return 9;
            case 2: return 2;
            case 3: return 7;
            case 4: return 4;
            default: return UpperThing.Number;
        }
    }
}
