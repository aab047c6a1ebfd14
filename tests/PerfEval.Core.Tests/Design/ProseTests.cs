using System;
using System.Linq;
using Xunit;

namespace PerfEval.Core.Tests.Design;

/// <summary>A reader without Chinese can follow every summary, and no line runs off the screen.</summary>
public sealed class ProseTests
{
    [Fact]
    public void No_line_is_longer_than_140_columns() =>
        Offenders.None(SourceTree.Files.SelectMany(file => ProseRules.LongLines(file.Path, file.Text)));

    [Fact]
    public void Every_summary_has_English_words() =>
        Offenders.None(SourceTree.Files.SelectMany(file => ProseRules.ChineseSummaries(file.Path, file.Text)));

    [Theory]
    [InlineData(140, 0)]
    [InlineData(141, 1)]
    public void A_longer_line_is_found(int columns, int found) =>
        Assert.Equal(found, ProseRules.LongLines("A.cs", $"short\n{new string('x', columns)}\n").Count());

    [Theory]
    [InlineData("        \"{0}\",", 0)]
    [InlineData("        $\"{0}\"));", 0)]
    [InlineData("        Say(\"{0}\");", 1)]
    [InlineData("        \"{0}\", \"more\",", 1)]
    public void A_line_of_one_text_alone_may_be_longer(string line, int found) =>
        Assert.Equal(found, ProseRules.LongLines("A.cs", line.Replace("{0}", new string('x', 150), StringComparison.Ordinal)).Count());

    [Theory]
    [InlineData("/// <summary>分值.</summary>", 1)]
    [InlineData("/// <summary>\n/// 分值 <see cref=\"Points\"/>.\n/// </summary>", 1)]
    [InlineData("/// <summary>分值: the points of a line.</summary>", 0)]
    public void A_summary_without_English_is_found(string text, int found) =>
        Assert.Equal(found, ProseRules.ChineseSummaries("A.cs", text).Count());
}
