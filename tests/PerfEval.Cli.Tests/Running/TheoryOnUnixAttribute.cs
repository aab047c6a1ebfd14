using Xunit;

namespace PerfEval.Cli.Tests.Running;

/// <summary>A theory about streams as Unix has them; skipped, and said so, elsewhere.</summary>
internal sealed class TheoryOnUnixAttribute : TheoryAttribute
{
    public TheoryOnUnixAttribute() => Skip = new FactOnUnixAttribute().Skip;
}
