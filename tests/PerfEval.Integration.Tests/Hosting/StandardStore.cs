using PerfEval.Core.Standards;

namespace PerfEval.Integration.Tests.Hosting;

/// <summary>The catalogue a host scores by, replaced in one step while requests run.</summary>
internal sealed class StandardStore(StandardCatalog catalog)
{
    private volatile StandardCatalog _catalog = catalog;

    public StandardCatalog Current
    {
        get => _catalog;
        set => _catalog = value;
    }
}
