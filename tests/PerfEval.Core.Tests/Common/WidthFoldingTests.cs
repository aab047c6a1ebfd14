using System.Linq;
using FsCheck.Xunit;
using PerfEval.Core.Common;
using Xunit;

namespace PerfEval.Core.Tests.Common;

public sealed class WidthFoldingTests
{
    [Property]
    public bool Folding_twice_is_folding_once(string? text)
    {
        var folded = WidthFolding.Fold(text ?? "");
        return WidthFolding.Fold(folded) == folded && folded.Length == (text ?? "").Length;
    }

    [Fact]
    public void Every_printable_ascii_character_has_one_full_width_form()
    {
        var half = string.Concat(Enumerable.Range('!', '~' - '!' + 1).Select(c => (char)c));
        var full = string.Concat(half.Select(c => (char)(c + 0xFEE0)));

        Assert.Equal(half, WidthFolding.Fold(full));
    }

    [Theory]
    [InlineData("１２．５％", "12.5%")]
    [InlineData("元／人＊月", "元/人*月")]
    [InlineData("甲\u3000乙", "甲 乙")]
    [InlineData("≥－５", "≥-5")]
    public void Full_width_forms_become_half_width(string printed, string folded) => Assert.Equal(folded, WidthFolding.Fold(printed));

    [Theory]
    [InlineData("")]
    [InlineData("项目支出 100%")]
    [InlineData("\uFF00\uFF5F｡ﾀ、。￥")]
    public void Anything_else_stays_the_same_text(string text) => Assert.Same(text, WidthFolding.Fold(text));
}
