namespace PerfEval.Core.Tests.Design.Fakes.Surface;

internal sealed class Changes
{
    private int _count;

    public int Settable { get; set; }

    public int InitOnly { get; init; }

    public int Next() => ++_count;
}
