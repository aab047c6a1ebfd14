using System.IO;
using Xunit;

namespace PerfEval.Cli.Tests.Running;

/// <summary>A fact about streams and names of files as Unix has them; skipped, and said so, elsewhere.</summary>
internal sealed class FactOnUnixAttribute : FactAttribute
{
    public FactOnUnixAttribute()
    {
        if (!File.Exists("/bin/sh"))
        {
            Skip = "There is no shell here to close a stream with.";
        }
    }
}
