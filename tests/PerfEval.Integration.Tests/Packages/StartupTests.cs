using System;
using System.Globalization;
using System.IO;
using System.Linq;
using Xunit;

namespace PerfEval.Integration.Tests.Packages;

/// <summary>A start of the installed tool costs at most three times what a program does that prints one word: <c>Decisions/0048</c>.</summary>
[Collection(nameof(Packed))]
public sealed class StartupTests(Packed packed)
{
    [FactOfPackages]
    public void An_evaluation_starts_in_three_times_a_hello_world()
    {
        var folder = packed.EmptyFolder("startup");
        Command.Run(folder, "dotnet", "tool", "install", "PerfEval.Cli", "--tool-path", "tools", "--add-source", packed.First);
        File.WriteAllText(Path.Combine(folder, "hello.csproj"), """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <InvariantGlobalization>true</InvariantGlobalization>
              </PropertyGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(folder, "Program.cs"), "System.Console.WriteLine(\"hello\");");
        Command.Run(folder, "dotnet", "publish", "-c", "Release", "-o", "out", "-v:q");
        var report = Path.Combine(AppContext.BaseDirectory, "Corpus", "good", "zhuzhou-reception-2020.json");

        var hello = Median(folder, "dotnet out/hello.dll");

        Assert.InRange(Median(folder, $"tools/perfeval evaluate '{report}'"), 0, 3 * hello);
    }

    /// <summary>Processor time of a command, user and system, in seconds: what other programs of the machine do is not in it.</summary>
    private static decimal Median(string folder, string command) => Enumerable.Range(0, 9)
        .Select(_ => Command.Run(folder, "bash", "-c", $"TIMEFORMAT='%U %S'; {{ time {command} >/dev/null; }} 2>&1")
            .Split(' ', StringSplitOptions.TrimEntries).Sum(part => decimal.Parse(part, CultureInfo.InvariantCulture)))
        .Order().ElementAt(4);
}
