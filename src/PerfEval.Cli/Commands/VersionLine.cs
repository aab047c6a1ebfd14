using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;
using PerfEval.Cli.Output;

namespace PerfEval.Cli.Commands;

/// <summary>版本: the answer to <c>--version</c>.</summary>
/// <param name="terminal">Where it goes.</param>
internal sealed class VersionLine(Terminal terminal) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var version = typeof(VersionLine).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;
        terminal.Write($"perfeval {version}\n");
        return ExitCode.Done;
    }
}
