using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace PerfEval.Integration.Tests.Packages;

/// <summary>The packages as a stranger gets them: the same from every clone, complete, and of use by nothing but their own first page.</summary>
[Collection(nameof(Packed))]
public sealed partial class PackageTests(Packed packed)
{
    [FactOfPackages]
    public void Two_clones_give_the_same_packages_to_the_last_byte()
    {
        var first = Directory.EnumerateFiles(packed.First).Order(StringComparer.Ordinal).ToList();

        string[] tool = ["PerfEval.Cli", "PerfEval.Cli.any", "PerfEval.Cli." + Packed.Machine];
        Assert.Equal(
            Packed.Libraries.Concat(tool).Order(StringComparer.Ordinal),
            first.Where(IsPackage).Select(file => VersionAndKind().Replace(Path.GetFileName(file), "")).Order(StringComparer.Ordinal));
        // but for the native program, which the linker of the machine makes
        var managed = first.Where(file => !file.Contains(Packed.Machine, StringComparison.Ordinal)).ToList();
        Assert.Equal(managed.Select(Path.GetFileName), Directory.EnumerateFiles(packed.Second).Order(StringComparer.Ordinal).Select(Path.GetFileName));
        Assert.All(managed, file =>
            Assert.Equal(File.ReadAllBytes(file), File.ReadAllBytes(Path.Combine(packed.Second, Path.GetFileName(file)))));
    }

    [FactOfPackages]
    public void The_library_comes_with_its_pages_and_schemas()
    {
        string[] expected =
        [
            "docs/versioning.md", "docs/WRITING-A-STANDARD.md", "docs/LIMITS.md", "schemas/report.schema.json", "schemas/MEMBERS.md",
        ];

        Assert.Empty(expected.Except(packed.FilesIn("PerfEval.Core")));
    }

    [FactOfPackages]
    public void Each_library_comes_with_its_first_page_notes_symbols_and_what_its_members_mean() => Assert.All(Packed.Libraries, library =>
    {
        var files = packed.FilesIn(library);
        string[] expected =
        [
            "README.md", "icon.png", "docs/CHANGELOG.md", $"lib/net8.0/{library}.dll", $"lib/net8.0/{library}.xml", $"lib/net10.0/{library}.dll",
            $"lib/net10.0/{library}.xml",
        ];
        var nuspec = packed.TextIn(library, library + ".nuspec");

        Assert.Empty(expected.Except(files));
        Assert.Contains("<releaseNotes>## [", nuspec, StringComparison.Ordinal);
        Assert.Contains("<license type=\"expression\">MIT</license>", nuspec, StringComparison.Ordinal);
        Assert.StartsWith($"# {library}\n\n```\ndotnet add package {library}\n```\n", PageOf(library), StringComparison.Ordinal);
        Assert.Equal(2, packed.FilesIn(library, "snupkg").Count(file => file.EndsWith(library + ".pdb", StringComparison.Ordinal)));
    });

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

    private string Page => PageOf("PerfEval.Core");

    private static bool IsPackage(string file) => file.EndsWith(".nupkg", StringComparison.Ordinal);

    private string PageOf(string library) => packed.TextIn(library, "README.md");

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

    [GeneratedRegex(@"\.[0-9]+\.[0-9]+\.[0-9]+\.nupkg$")]
    private static partial Regex VersionAndKind();

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Program();

    [GeneratedRegex("```text\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Output();
}
