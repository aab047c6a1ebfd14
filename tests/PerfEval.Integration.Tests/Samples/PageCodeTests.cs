using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using PerfEval.Integration.Tests.Packages;
using Xunit;

namespace PerfEval.Integration.Tests.Samples;

/// <summary>Code on the page for hosts is code of a sample, which is compiled and run.</summary>
public sealed partial class PageCodeTests
{
    private static readonly Lazy<List<string>> Programs = new(() =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Packed.Root, "tests", "Samples"), "Program.cs", SearchOption.AllDirectories).Select(File.ReadAllText).Select(Bare),
    ]);

    [Fact]
    public void Each_part_of_it_stands_in_a_sample()
    {
        var page = File.ReadAllText(Path.Combine(Packed.Root, "src", "PerfEval.Core", "Docs", "embedding.md")).ReplaceLineEndings("\n");
        var parts = Block().Matches(page).SelectMany(block => block.Groups[1].Value.Split("\n\n")).ToList();

        Assert.NotEmpty(parts);
        Assert.All(parts, part => Assert.True(IsInSample(part), part));
        Assert.False(IsInSample(parts[0].Replace("Properties", "Property", StringComparison.Ordinal)));
    }

    private static bool IsInSample(string part) => Programs.Value.Exists(program => program.Contains(Bare(part), StringComparison.Ordinal));

    private static string Bare(string code) => Blanks().Replace(code, " ").Trim();

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
