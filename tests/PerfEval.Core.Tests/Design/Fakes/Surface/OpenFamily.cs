namespace PerfEval.Core.Tests.Design.Fakes.Surface;

internal abstract class OpenFamily
{
    protected OpenFamily()
    {
    }
}
