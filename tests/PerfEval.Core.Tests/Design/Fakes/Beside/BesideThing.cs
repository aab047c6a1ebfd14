namespace PerfEval.Core.Tests.Design.Fakes.Beside;

internal static class BesideThing
{
    public static int Number { get; } = 3;
}
