using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace PerfEval.Core.Fuzzing.Tests.Running;

/// <summary>The inputs that stand beside the program: a file a target, an input a line, grown by the long runs.</summary>
internal static class Corpus
{
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Corpus");

    /// <summary>The grown inputs of a target; none before its first long run.</summary>
    public static IEnumerable<byte[]> Grown(string target)
    {
        var path = Path.Combine(Folder, "grown", target + ".txt");
        return File.Exists(path) ? File.ReadLines(path).Where(line => line.Length > 0).Select(InputText.Read) : [];
    }

    /// <summary>The files of a folder of the tests' corpus.</summary>
    public static IEnumerable<byte[]> Files(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Folder, folder)).Order(StringComparer.Ordinal).Select(File.ReadAllBytes);

    /// <summary>Writes the shortest new inputs of a run into a folder, up to so many lines a target.</summary>
    public static void Keep(string folder, string target, IEnumerable<byte[]> inputs, int most)
    {
        Directory.CreateDirectory(folder);
        var lines = Grown(target).Concat(inputs).Select(InputText.Write).Distinct().OrderBy(line => line.Length).ThenBy(line => line, StringComparer.Ordinal);
        File.WriteAllLines(Path.Combine(folder, target + ".txt"), lines.Take(most));
    }
}
