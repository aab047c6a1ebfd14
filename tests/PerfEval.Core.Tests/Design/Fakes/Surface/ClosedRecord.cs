namespace PerfEval.Core.Tests.Design.Fakes.Surface;

internal abstract record ClosedRecord
{
    private protected ClosedRecord()
    {
    }
}
