namespace PerfEval.Core.Tests.Design.Fakes.Upper;

/// <summary>An enum leaves no token in a method body: only its locals and signatures name it.</summary>
internal enum UpperColour
{
    Red,
    Green,
}
