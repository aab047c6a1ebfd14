namespace PerfEval.Core.Tests.Design.Fakes.Lower;

/// <summary>A type that names nothing above it.</summary>
internal static class LowerThing
{
    public static int Number { get; } = 1;
}
