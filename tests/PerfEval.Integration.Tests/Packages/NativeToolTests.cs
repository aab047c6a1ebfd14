using System;
using System.IO;
using Xunit;

namespace PerfEval.Integration.Tests.Packages;

/// <summary>The tool in its two packages: compiled ahead of time for this machine, and for any machine with .NET.</summary>
[Collection(nameof(Packed))]
public sealed class NativeToolTests(Packed packed)
{
    private string Native => Path.Combine(packed.Unpacked("PerfEval.Cli." + Packed.Machine), "tools", "any", Packed.Machine, "perfeval");

    private string Portable => Path.Combine(packed.Unpacked("PerfEval.Cli.any"), "tools", "net10.0", "any", "perfeval.dll");

    [FactOfPackages]
    public void The_native_tool_prints_what_the_tool_prints()
    {
        var (native, portable, folder) = (Native, Portable, packed.EmptyFolder("native"));
        Command.Run(folder, "chmod", "+x", native);
        var (report, form) = (Path.Combine(Cases, "good", "zhuzhou-reception-2020.json"), Path.Combine(Cases, "cases", "09-tianchang-flood.json"));
        foreach (string[] asked in new string[][]
        {
            ["evaluate", report], ["evaluate", report, "--format", "json"], ["explain", report, "--lang", "en"], ["recheck", form], ["standards"],
        })
        {
            Assert.Equal(Command.Run(folder, "dotnet", ["exec", portable, .. asked]), Command.Run(folder, native, asked));
        }
    }

    private static string Cases => Path.Combine(AppContext.BaseDirectory, "Corpus");
}
