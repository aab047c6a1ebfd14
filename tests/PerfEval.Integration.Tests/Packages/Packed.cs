using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;

namespace PerfEval.Integration.Tests.Packages;

/// <summary>The packages of the newest commit, made in two clones as the build server makes them.</summary>
public sealed class Packed : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("perfeval-packages-").FullName;
    private readonly Lazy<string> _first;
    private readonly Lazy<string> _second;

    public Packed()
    {
        _first = new(() => Pack(Root, "first"));
        // of the first one, so that both are of one commit even while somebody commits
        _second = new(() => Pack(Path.GetDirectoryName(First)!, "second/deeper"));
    }

    /// <summary>The sources, found upward from where the tests run.</summary>
    public static string Root { get; } = RootAbove(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>The folder with the packages of the first clone.</summary>
    public string First => _first.Value;

    /// <summary>The folder with the packages of the second clone.</summary>
    public string Second => _second.Value;

    /// <summary>A new folder without any file.</summary>
    public string EmptyFolder(string name)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_folder, name)).FullName;
        // a cache of packages of its own, so that none of an earlier run is taken
        File.WriteAllText(Path.Combine(folder, "nuget.config"), $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="{_folder}/cache" /></config>
              <packageSources><add key="here" value="{First}" /></packageSources>
            </configuration>
            """);
        return folder;
    }

    /// <summary>The text of a file in a package.</summary>
    public string TextIn(string package, string file)
    {
        using var zip = ZipFile.OpenRead(Directory.EnumerateFiles(First, package).Single());
        using var reader = new StreamReader(zip.GetEntry(file)!.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>The names of the files in a package.</summary>
    public string[] FilesIn(string package)
    {
        using var zip = ZipFile.OpenRead(Directory.EnumerateFiles(First, package).Single());
        return [.. zip.Entries.Select(entry => entry.FullName)];
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Pack(string origin, string name)
    {
        var clone = Path.Combine(_folder, name);
        Command.Run(_folder, "git", "clone", "-q", origin, clone);
        foreach (var project in new[] { "PerfEval.Core", "PerfEval.Cli" })
        {
            Command.Run(clone, "dotnet", "pack", $"src/{project}", "-c", "Release", "-o", "packages", "-v:q", "-p:RunAnalyzers=false");
        }

        return Path.Combine(clone, "packages");
    }

    private static string RootAbove(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "PerfEval.Core.sln")) ? folder.FullName : RootAbove(folder.Parent!);
}
