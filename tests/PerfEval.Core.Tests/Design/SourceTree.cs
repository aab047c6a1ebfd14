using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace PerfEval.Core.Tests.Design;

/// <summary>The source files of the library, found upward from where the tests run.</summary>
internal static class SourceTree
{
    private const string Namespace = "namespace ";

    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    /// <summary>Path below <c>src</c> with forward slashes, and text.</summary>
    public static IReadOnlyList<(string Path, string Text)> Files { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Select(file => (Path.GetRelativePath(Path.Combine(Root, "src"), file).Replace('\\', '/'), File.ReadAllText(file)))];

    /// <summary>Whether the one namespace of a file is the folder it lies in.</summary>
    public static bool NamespaceIsFolder(string path, string text)
    {
        var folder = Path.GetDirectoryName(path)!.Replace('\\', '.').Replace('/', '.');
        return text.Split('\n')
            .Where(line => line.StartsWith(Namespace, StringComparison.Ordinal))
            .Select(line => line.TrimEnd())
            .All(line => line == $"{Namespace}{folder};");
    }

    public static int Lines(string text) => text.AsSpan().TrimEnd('\n').Count('\n') + 1;

    private static string FindRoot(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "PerfEval.Core.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No folder above {start} holds PerfEval.Core.sln.");
    }
}
