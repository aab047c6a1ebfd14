using System.Linq;
using Xunit;

namespace PerfEval.Core.Tests.Design;

/// <summary>A folder is a namespace, and a file is short enough to be read in one go.</summary>
public sealed class SourceFileTests
{
    private const int MostLines = 400;

    [Fact]
    public void The_sources_are_found() =>
        Assert.Contains(SourceTree.Files, file => file.Path == "PerfEval.Core/Amounts/Money.cs");

    [Fact]
    public void Every_namespace_is_its_folder() => Offenders.None(SourceTree.Files
        .Where(file => !SourceTree.NamespaceIsFolder(file.Path, file.Text))
        .Select(file => file.Path));

    [Theory]
    [InlineData("PerfEval.Core/Amounts/Money.cs", "namespace PerfEval.Core.Amounts;\n", true)]
    [InlineData("PerfEval.Core/Amounts/Money.cs", "namespace PerfEval.Core.Amounts;\r\n", true)]
    [InlineData("PerfEval.Core/Amounts/Money.cs", "namespace PerfEval.Core.Common;\n", false)]
    [InlineData("PerfEval.Core/Json/Documents/Row.cs", "namespace PerfEval.Core.Json;\n", false)]
    public void A_namespace_that_is_not_its_folder_is_found(string path, string text, bool same) =>
        Assert.Equal(same, SourceTree.NamespaceIsFolder(path, text));

    [Fact]
    public void No_source_file_is_longer_than_400_lines() => Offenders.None(SourceTree.Files
        .Where(file => SourceTree.Lines(file.Text) > MostLines)
        .Select(file => $"{file.Path}: {SourceTree.Lines(file.Text)} lines"));

    [Theory]
    [InlineData("one line", 1)]
    [InlineData("one\ntwo\n", 2)]
    [InlineData("one\n\nthree", 3)]
    public void Lines_are_counted(string text, int lines) => Assert.Equal(lines, SourceTree.Lines(text));

    [Fact]
    public void A_file_of_401_lines_is_too_long() =>
        Assert.True(SourceTree.Lines(string.Concat(Enumerable.Repeat("line\n", MostLines + 1))) > MostLines);
}
