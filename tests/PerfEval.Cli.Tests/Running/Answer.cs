using System.Text;
using System.Text.Json.Nodes;

namespace PerfEval.Cli.Tests.Running;

/// <summary>What a run of the tool answered.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="OutputBytes">Standard output, byte for byte.</param>
/// <param name="Error">Standard error.</param>
internal sealed record Answer(int ExitCode, byte[] OutputBytes, string Error)
{
    /// <summary>Standard output as text; fails where it is no UTF-8.</summary>
    public string Output { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(OutputBytes);

    /// <summary>Standard output as JSON.</summary>
    public JsonNode Json => JsonNode.Parse(Output)!;

    /// <summary>The lines of standard output.</summary>
    public string[] Lines => Output.Split('\n');
}
