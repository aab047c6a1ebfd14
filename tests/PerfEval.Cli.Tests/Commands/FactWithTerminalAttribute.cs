using System.IO;
using Xunit;

namespace PerfEval.Cli.Tests.Commands;

/// <summary>A fact about a terminal; skipped, and said so, where the machine has no means to make one.</summary>
internal sealed class FactWithTerminalAttribute : FactAttribute
{
    /// <summary>The program that runs another on a terminal of its own.</summary>
    public const string Script = "/usr/bin/script";

    public FactWithTerminalAttribute()
    {
        if (!File.Exists(Script))
        {
            Skip = "There is no 'script' here to make a terminal with.";
        }
    }
}
