using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace PerfEval.Integration.Tests.Packages;

/// <summary>The packages as a stranger gets them: the same from every clone, complete, and of use by nothing but their own first page.</summary>
public sealed partial class PackageTests(Packed packed) : IClassFixture<Packed>
{
    [FactOfPackages]
    public void Two_clones_give_the_same_packages_to_the_last_byte()
    {
        var first = Directory.EnumerateFiles(packed.First).Order(StringComparer.Ordinal).ToList();

        Assert.Equal(4, first.Count);
        Assert.Equal(first.Select(Path.GetFileName), Directory.EnumerateFiles(packed.Second).Order(StringComparer.Ordinal).Select(Path.GetFileName));
        Assert.All(first, file =>
            Assert.Equal(File.ReadAllBytes(file), File.ReadAllBytes(Path.Combine(packed.Second, Path.GetFileName(file)))));
    }

    [FactOfPackages]
    public void The_library_comes_with_its_pages_schemas_symbols_and_notes()
    {
        var files = packed.FilesIn("PerfEval.Core.*.nupkg");
        string[] expected =
        [
            "README.md", "icon.png", "lib/net8.0/PerfEval.Core.dll", "lib/net8.0/PerfEval.Core.xml", "lib/net10.0/PerfEval.Core.dll",
            "lib/net10.0/PerfEval.Core.xml", "docs/versioning.md", "docs/WRITING-A-STANDARD.md", "docs/LIMITS.md", "docs/CHANGELOG.md",
            "schemas/report.schema.json", "schemas/MEMBERS.md",
        ];

        Assert.Empty(expected.Except(files));
        Assert.Contains("<releaseNotes>## [", packed.TextIn("PerfEval.Core.*.nupkg", "PerfEval.Core.nuspec"), StringComparison.Ordinal);
        Assert.Equal(2, packed.FilesIn("PerfEval.Core.*.snupkg").Count(file => file.EndsWith("PerfEval.Core.pdb", StringComparison.Ordinal)));
    }

    [FactOfPackages]
    public void The_first_program_of_the_package_runs_by_the_package_alone() => Assert.Equal(
        Output().Match(Page).Groups[1].Value, RunFirstProgram("net10.0", []));

    [FactOfPackages]
    public void The_first_program_of_the_package_runs_on_dotnet_8() => Assert.Equal(
        Output().Match(Page).Groups[1].Value, RunFirstProgram("net8.0", ["-r", "linux-x64", "--self-contained"]));

    [FactOfPackages]
    public void The_tool_installs_and_evaluates_its_sample_in_an_empty_folder()
    {
        var folder = packed.EmptyFolder("tool");
        Command.Run(folder, "dotnet", "tool", "install", "PerfEval.Cli", "--tool-path", "tools", "--add-source", packed.First);
        var tool = Path.Combine(folder, "tools", "perfeval");
        File.WriteAllText(Path.Combine(folder, "report.json"), Command.Run(folder, tool, "sample"));

        Assert.Contains("\"total\": 100,", Command.Run(folder, tool, "evaluate", "report.json", "--format", "json"), StringComparison.Ordinal);
    }

    private string Page => packed.TextIn("PerfEval.Core.*.nupkg", "README.md").ReplaceLineEndings("\n");

    private string RunFirstProgram(string target, string[] publish)
    {
        var folder = packed.EmptyFolder(target);
        File.WriteAllText(Path.Combine(folder, "Program.cs"), Program().Match(Page).Groups[1].Value);
        File.WriteAllText(Path.Combine(folder, "first.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>{target}</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <InvariantGlobalization>true</InvariantGlobalization>
              </PropertyGroup>
              <ItemGroup><PackageReference Include="PerfEval.Core" Version="*" /></ItemGroup>
            </Project>
            """);
        Command.Run(folder, "dotnet", ["publish", "-o", "out", "-v:q", .. publish]);
        return Command.Run(folder, Path.Combine(folder, "out", "first"));
    }

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Program();

    [GeneratedRegex("```text\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Output();
}
