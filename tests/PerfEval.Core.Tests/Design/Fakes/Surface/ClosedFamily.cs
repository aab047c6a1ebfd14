namespace PerfEval.Core.Tests.Design.Fakes.Surface;

internal abstract class ClosedFamily
{
    private protected ClosedFamily()
    {
    }
}
