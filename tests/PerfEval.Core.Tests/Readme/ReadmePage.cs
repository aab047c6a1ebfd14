using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using PerfEval.Core.Tests.Design;

namespace PerfEval.Core.Tests.Readme;

/// <summary>The first page a stranger reads: its lines, and its programs, each with what it prints.</summary>
internal static partial class ReadmePage
{
    private static readonly string Path = System.IO.Path.Combine(SourceTree.Root, "README.md");

    public static string Text { get; } = File.ReadAllText(Path).ReplaceLineEndings("\n");

    public static string[] Lines { get; } = Text.TrimEnd('\n').Split('\n');

    /// <summary>The programs in order; the block of text behind each is what it prints.</summary>
    public static IReadOnlyList<(string Program, string Output)> Samples { get; } =
        [.. Sample().Matches(Text).Select(match => (match.Groups[1].Value, match.Groups[2].Value))];

    /// <summary>The types of the library a program names, apart from the root of namespaces.</summary>
    public static IEnumerable<string> TypesIn(string program, IEnumerable<Type> types)
    {
        var code = string.Join('\n', program.Split('\n').Where(line => !line.StartsWith("using ", StringComparison.Ordinal)));
        var words = Word().Matches(code).Select(match => match.Value).ToHashSet(StringComparer.Ordinal);
        return types.Where(type => !type.IsNested).Select(type => type.Name.Split('`')[0]).Distinct().Where(words.Contains);
    }

    /// <summary>What the page says a program prints; with UPDATE_README=1 what it printed now, which is written into the page to be looked at.</summary>
    public static string OutputOf(int sample, string printed)
    {
        if (Environment.GetEnvironmentVariable("UPDATE_README") != "1")
        {
            return Samples[sample].Output;
        }

        var page = File.ReadAllText(Path);
        var block = Sample().Matches(page)[sample].Groups[2];
        File.WriteAllText(Path, page[..block.Index] + printed + page[(block.Index + block.Length)..]);
        return printed;
    }

    [GeneratedRegex("```csharp\n(.*?)```\n\n```text\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Sample();

    // not a member behind a point, nor one that is set
    [GeneratedRegex(@"(?<![.\w])[A-Z]\w*(?!\w* =)")]
    private static partial Regex Word();
}
