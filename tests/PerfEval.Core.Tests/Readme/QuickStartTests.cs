using System;
using System.Diagnostics;
using System.IO;
using System.Text;
using System.Text.RegularExpressions;
using NodaTime;
using PerfEval.Core.Scoring;
using PerfEval.Core.Tests.Design;
using PerfEval.Core.Tests.Fixtures;
using Xunit;

namespace PerfEval.Core.Tests.Readme;

/// <summary>The README's first program is compiled and run as a newcomer would, so that it cannot drift from the library.</summary>
public sealed class QuickStartTests
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <UseAppHost>false</UseAppHost>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
          </PropertyGroup>
          <ItemGroup>
            <Reference Include="{core}" />
            <Reference Include="{noda}" />
          </ItemGroup>
        </Project>
        """;

    [Fact]
    public void The_first_program_of_the_readme_runs_and_prints_what_the_readme_says()
    {
        var readme = File.ReadAllText(Path.Combine(SourceTree.Root, "README.md"));
        var (exitCode, output) = Run(Block(readme, "csharp"));
        Assert.True(exitCode == 0, output);
        Assert.Equal(Block(readme, "text"), output);
    }

    [Fact]
    public void A_program_that_does_not_compile_is_noticed() => Assert.NotEqual(0, Run("PerfEval.Core.Nonsense.Run();\n").ExitCode);

    private static string Block(string markdown, string language) =>
        Regex.Match(markdown, $"```{language}\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;

    private static (int ExitCode, string Output) Run(string program)
    {
        var folder = Directory.CreateTempSubdirectory("perfeval-readme-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "Program.cs"), program);
            File.WriteAllText(Path.Combine(folder, "quickstart.csproj"), Project
                .Replace("{core}", typeof(Scorer).Assembly.Location, StringComparison.Ordinal)
                .Replace("{noda}", typeof(LocalDate).Assembly.Location, StringComparison.Ordinal));
            File.Copy(Seed.Path, Path.Combine(folder, "zhuzhou-reception-2020.json"));
            var start = new ProcessStartInfo("dotnet", "run")
            {
                WorkingDirectory = folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardOutputEncoding = Encoding.UTF8,
            };
            start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, (process.ExitCode == 0 ? output : output + errors.Result).ReplaceLineEndings("\n"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
