using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;
using PerfEval.Cli.Output;

namespace PerfEval.Cli.Commands;

/// <summary>版本: the answer to <c>--version</c>.</summary>
internal sealed class VersionLine : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var version = typeof(VersionLine).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;
        Terminal.Write($"perfeval {version}\n");
        return ExitCode.Done;
    }
}
