using System;
using System.IO;
using System.Text;
using System.Text.Json.Nodes;

namespace PerfEval.Cli.Tests.Running;

/// <summary>A file that lives as long as a test.</summary>
internal sealed class Scratch : IDisposable
{
    private Scratch(byte[] content)
    {
        Path = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"perfeval-{Guid.NewGuid():N}.json");
        File.WriteAllBytes(Path, content);
    }

    /// <summary>Its path.</summary>
    public string Path { get; }

    /// <summary>A file with a text.</summary>
    public static Scratch Of(string text) => new(Encoding.UTF8.GetBytes(text));

    /// <summary>The seed report with something changed.</summary>
    public static Scratch Changed(Action<JsonNode> change)
    {
        var report = JsonNode.Parse(File.ReadAllBytes(Seed.File))!;
        change(report);
        return Of(report.ToJsonString());
    }

    public void Dispose() => File.Delete(Path);
}
