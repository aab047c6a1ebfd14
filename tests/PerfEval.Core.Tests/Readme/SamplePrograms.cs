using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Text;
using NodaTime;
using PerfEval.Core.Scoring;
using Xunit;

namespace PerfEval.Core.Tests.Readme;

/// <summary>
/// The programs of the README in projects of their own, as a blank project has them (usings of the framework included), built once; and one
/// that cannot be compiled, to show that this is noticed.
/// </summary>
public sealed class SamplePrograms : IDisposable
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            <UseAppHost>false</UseAppHost>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <UseArtifactsOutput>false</UseArtifactsOutput>
          </PropertyGroup>
          <ItemGroup>
            <Reference Include="{core}" />
            <Reference Include="{noda}" />
            {web}
          </ItemGroup>
        </Project>
        """;

    // what the SDK for web projects adds for its programs
    private const string Web = """
        <FrameworkReference Include="Microsoft.AspNetCore.App" />
        <Using Include="Microsoft.AspNetCore.Builder" />
        <Using Include="Microsoft.AspNetCore.Http" />
        """;

    // one process builds all of them side by side
    private const string All = """
        <Project>
          <ItemGroup><Part Include="*/*.csproj" /></ItemGroup>
          <Target Name="Build">
            <MSBuild Projects="@(Part)" Targets="Restore" Properties="Step=restore" />
            <MSBuild Projects="@(Part)" Targets="Build" Properties="Step=build" BuildInParallel="true" ContinueOnError="true" />
          </Target>
        </Project>
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("perfeval-readme-").FullName;

    public SamplePrograms()
    {
        for (var i = 0; i < ReadmePage.Samples.Count; i++)
        {
            Add($"sample{i}", ReadmePage.Samples[i].Program);
        }

        Add("examples", DocExamples.Program);
        Add("nonsense", "PerfEval.Core.Nonsense.Run();\n");
        File.WriteAllText(Path.Combine(_folder, "all.proj"), All);
        BuildLog = Run("dotnet", ["build", "all.proj", "-m:2", "-v:q", "-nologo"], _folder);
    }

    public string BuildLog { get; }

    public string PathOf(string name) => Path.Combine(_folder, name, "bin", "Debug", "net10.0", name + ".dll");

    public bool IsBuilt(string name) => File.Exists(PathOf(name));

    /// <summary>Runs a program to its end, in a folder without any file.</summary>
    public string Run(string name)
    {
        Assert.True(IsBuilt(name), BuildLog);
        return Run("dotnet", [PathOf(name)], Directory.CreateDirectory(Path.Combine(_folder, "empty")).FullName);
    }

    /// <summary>Starts a program that goes on until it is stopped.</summary>
    public Process Start(string name, params string[] arguments)
    {
        Assert.True(IsBuilt(name), BuildLog);
        return Process.Start(StartOf("dotnet", [PathOf(name), .. arguments], _folder))!;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Add(string name, string program)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_folder, name)).FullName;
        File.WriteAllText(Path.Combine(folder, "Program.cs"), program);
        File.WriteAllText(Path.Combine(folder, name + ".csproj"), Project
            .Replace("{core}", typeof(Scorer).Assembly.Location, StringComparison.Ordinal)
            .Replace("{noda}", typeof(LocalDate).Assembly.Location, StringComparison.Ordinal)
            .Replace("{web}", program.Contains("WebApplication", StringComparison.Ordinal) ? Web : "", StringComparison.Ordinal));
    }

    private static ProcessStartInfo StartOf(string file, IEnumerable<string> arguments, string folder)
    {
        var start = new ProcessStartInfo(file, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        return start;
    }

    private static string Run(string file, IEnumerable<string> arguments, string folder)
    {
        using var process = Process.Start(StartOf(file, arguments, folder))!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (output + errors.Result).ReplaceLineEndings("\n");
    }
}
