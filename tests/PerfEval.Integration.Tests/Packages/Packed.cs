using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.RegularExpressions;
using Xunit;

namespace PerfEval.Integration.Tests.Packages;

/// <summary>The packages of the newest commit, made in two clones as they are published, once for all tests of them.</summary>
[CollectionDefinition(nameof(Packed))]
public sealed class PackedOnce : ICollectionFixture<Packed>;

/// <summary>Where the packages are.</summary>
public sealed class Packed : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("perfeval-packages-").FullName;
    private readonly Lazy<string> _first;
    private readonly Lazy<string> _second;

    public Packed()
    {
        _first = new(() => Pack(Root, "first"));
        // of the first one, so that both are of one commit even while somebody commits; the linker's work is not held to the byte, nor done twice
        _second = new(() => Pack(Path.GetDirectoryName(First)!, "second/deeper", "--portable"));
    }

    /// <summary>The libraries, each a package.</summary>
    public static IReadOnlyList<string> Libraries { get; } =
        ["PerfEval.Core", "PerfEval.Documents", "PerfEval.Documents.Pdf", "PerfEval.Fiscal", "PerfEval.Reporting"];

    /// <summary>The sources, found upward from where the tests run.</summary>
    public static string Root { get; } = RootAbove(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>The kind of this machine, as packages name it.</summary>
    public static string Machine { get; } = "linux-" + RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant();

    /// <summary>The folder with the packages of the first clone.</summary>
    public string First => _first.Value;

    /// <summary>The folder with the packages of the second clone, but for the native program.</summary>
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
        using var zip = ZipFile.OpenRead(PathOf(package, "nupkg"));
        using var reader = new StreamReader(zip.GetEntry(file)!.Open(), Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>The names of the files in a package, or in that of its symbols (<c>snupkg</c>).</summary>
    public string[] FilesIn(string package, string kind = "nupkg")
    {
        using var zip = ZipFile.OpenRead(PathOf(package, kind));
        return [.. zip.Entries.Select(entry => entry.FullName)];
    }

    /// <summary>A folder with the files of a package.</summary>
    public string Unpacked(string package)
    {
        var folder = Path.Combine(_folder, "unpacked", package);
        ZipFile.ExtractToDirectory(PathOf(package, "nupkg"), folder, overwriteFiles: true);
        return folder;
    }

    /// <summary>A clone of the sources the packages are of.</summary>
    public string Clone(string name) => Clone(Path.GetDirectoryName(First)!, name);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Clone(string origin, string name)
    {
        var clone = Path.Combine(_folder, name);
        Command.Run(_folder, "git", "clone", "-q", origin, clone);
        return clone;
    }

    private string Pack(string origin, string name, params string[] options)
    {
        var clone = Clone(origin, name);
        Command.Run(clone, "bash", [".ci/pack", "packages", .. options]);
        return Path.Combine(clone, "packages");
    }

    private string PathOf(string package, string kind) => Directory.EnumerateFiles(First)
        .Single(file => Regex.IsMatch(Path.GetFileName(file), $@"^{Regex.Escape(package)}\.[0-9]+\.[0-9]+\.[0-9]+\.{kind}$"));

    private static string RootAbove(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "PerfEval.Core.sln")) ? folder.FullName : RootAbove(folder.Parent!);
}
