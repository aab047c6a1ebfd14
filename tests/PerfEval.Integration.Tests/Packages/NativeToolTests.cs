using System;
using System.IO;
using Xunit;

namespace PerfEval.Integration.Tests.Packages;

/// <summary>The tool compiled ahead of time says what it says on the runtime.</summary>
public sealed class NativeToolTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("perfeval-native-").FullName;

    [FactOfPackages]
    public void The_native_tool_prints_what_the_tool_prints()
    {
        Command.Run(Packed.Root, "bash", ".ci/native", Path.Combine(_folder, "native"));
        Command.Run(Packed.Root, "dotnet", "publish", "src/PerfEval.Cli", "-c", "Release", "-o", Path.Combine(_folder, "tool"), "-v:q");
        var native = Path.Combine(_folder, "native", "perfeval");
        var (report, form) = (Path.Combine(Cases, "good", "zhuzhou-reception-2020.json"), Path.Combine(Cases, "cases", "09-tianchang-flood.json"));
        foreach (string[] asked in new string[][]
        {
            ["evaluate", report], ["evaluate", report, "--format", "json"], ["explain", report, "--lang", "en"], ["recheck", form], ["standards"],
        })
        {
            Assert.Equal(Command.Run(_folder, "dotnet", ["exec", Path.Combine(_folder, "tool", "perfeval.dll"), .. asked]), Command.Run(_folder, native, asked));
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Cases => Path.Combine(AppContext.BaseDirectory, "Corpus");
}
