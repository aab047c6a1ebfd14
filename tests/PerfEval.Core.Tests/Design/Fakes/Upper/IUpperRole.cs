namespace PerfEval.Core.Tests.Design.Fakes.Upper;

internal interface IUpperRole
{
    int Number { get; }
}
