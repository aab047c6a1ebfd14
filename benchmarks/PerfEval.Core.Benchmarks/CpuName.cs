using System;
using System.IO;
using System.Linq;

namespace PerfEval.Core.Benchmarks;

/// <summary>What the machine calls its processor.</summary>
internal static class CpuName
{
    public static string Text { get; } = Read();

    private static string Read()
    {
        const string file = "/proc/cpuinfo";
        var line = File.Exists(file) ? File.ReadLines(file).FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal)) : null;
        var name = line is null ? "unknown processor" : line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
        return $"{name}, {Environment.ProcessorCount} logical processors";
    }
}
