using System.Linq;
using Xunit;

namespace PerfEval.Core.Tests.Design;

/// <summary>A choice is read at one glance: no conditional expression stands in a branch of another.</summary>
public sealed class TernaryTests
{
    [Fact]
    public void No_conditional_expression_stands_in_another() =>
        Offenders.None(SourceTree.Files.SelectMany(file => TernaryRules.Nested(file.Path, file.Text)));

    [Theory]
    [InlineData("var x = a ? b : c ? d : e;", 1)]
    [InlineData("var x = a ? b ? c : d : e;", 1)]
    [InlineData("return a\n    ? b\n    : c\n    ? d\n    : e ? f : g;", 2)]
    [InlineData("int F() => a ? \"?\" : b ? \"x ? y : z\" : \"\";", 1)]
    [InlineData("F(a ? b : c, d ? e : f);", 0)]
    [InlineData("var x = a ? b : c; var y = d ? e : f;", 0)]
    [InlineData("var x = a ? F(b ? c : d) : e;", 0)]
    [InlineData("var x = s switch { 1 => a ? b : c, _ => d ? e : f };", 0)]
    [InlineData("int? x = a ?? b?.C; // a ? b : c ? d : e", 0)]
    [InlineData("var x = a ? '?' : b; /* c ? d : e ? f : g */", 0)]
    public void One_in_a_branch_of_another_is_found(string code, int expected) =>
        Assert.Equal(expected, TernaryRules.Nested("any", code).Count());
}
