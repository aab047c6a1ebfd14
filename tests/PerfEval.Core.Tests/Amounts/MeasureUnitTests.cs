using System;
using FsCheck.Xunit;
using PerfEval.Core.Amounts;
using Xunit;

namespace PerfEval.Core.Tests.Amounts;

[Properties(Arbitrary = [typeof(AmountArbitraries)], MaxTest = 300)]
public sealed class MeasureUnitTests
{
    [Property]
    public bool Naming_a_unit_by_its_own_symbol_changes_nothing(MeasureUnit unit) => MeasureUnit.Of(unit.Symbol) == unit;

    [Property]
    public bool Converting_goes_both_ways_and_to_itself(MeasureUnit a, MeasureUnit b) =>
        a.ConvertsTo(a) && a.ConvertsTo(b) == b.ConvertsTo(a);

    [Property]
    public bool A_text_names_a_unit_or_is_refused(NearNumber near) => MeasureUnit.TryOf(near.Text, out var unit)
        ? unit.Factor >= 1 && MeasureUnit.Of(near.Text) == unit
        : Record.Exception(() => MeasureUnit.Of(near.Text)) is ArgumentException;

    [Theory]
    [InlineData("万元", "元", 10_000)]
    [InlineData("百元", "元", 100)]
    [InlineData("千元", "元", 1_000)]
    [InlineData("百万元", "元", 1_000_000)]
    [InlineData("千万元", "元", 10_000_000)]
    [InlineData("十亿元", "元", 1_000_000_000)]
    [InlineData("萬元", "元", 10_000)]
    [InlineData("億元", "元", 100_000_000)]
    [InlineData("人民币元", "元", 1)]
    [InlineData("万元人民币", "元", 10_000)]
    [InlineData("萬人", "人", 10_000)]
    [InlineData("千克", "千克", 1)]
    [InlineData("千美元", "千美元", 1)]
    [InlineData("万美元", "美元", 10_000)]
    [InlineData("亿元", "元", 100_000_000)]
    [InlineData("万粒", "粒", 10_000)]
    [InlineData("万", "", 10_000)]
    [InlineData("亿", "", 100_000_000)]
    [InlineData("万亿元", "元", 1_000_000_000_000)]
    [InlineData("%", "‰", 10)]
    [InlineData("次", "次", 1)]
    [InlineData("个万", "个万", 1)]
    [InlineData("元/人*月", "元/人*月", 1)]
    public void A_unit_is_a_multiple_of_the_one_it_converts_into(string symbol, string converted, long factor)
    {
        var unit = MeasureUnit.Of(symbol);

        Assert.Equal(converted, unit.Base);
        Assert.Equal(factor, unit.Factor);
    }

    [Theory]
    [InlineData("\u3380", true)]       // ㎀, the first of the signs that are units
    [InlineData("\u33DF", true)]       // the last
    [InlineData("\u337F", false)]
    [InlineData("\u33E0", false)]
    public void A_unit_in_one_character_begins_a_unit(string symbol, bool expected) =>
        Assert.Equal(expected, MeasureUnit.TryOf(symbol, out _));

    [Theory]
    [InlineData("万", true, false)]
    [InlineData("亿", true, false)]
    [InlineData("", false, false)]
    [InlineData("万元", false, true)]
    [InlineData("元", false, true)]
    [InlineData("人", false, false)]
    public void A_multiple_alone_names_nothing_and_yuan_are_money(string symbol, bool isMultiplier, bool isMoney)
    {
        var unit = MeasureUnit.Of(symbol);
        Assert.Equal((isMultiplier, isMoney), (unit.IsMultiplier, unit.IsMoney));
    }

    [Theory]
    [InlineData("％")]
    [InlineData("百分比")]
    [InlineData(" % ")]
    [InlineData("\u3000％\u3000")]
    public void A_percentage_has_one_name(string symbol)
    {
        Assert.Equal(MeasureUnit.Percent, MeasureUnit.Of(symbol));
        Assert.Equal("%", MeasureUnit.Of(symbol).Symbol);
        Assert.Equal(MeasureUnit.Percent.GetHashCode(), MeasureUnit.Of(symbol).GetHashCode());
    }

    [Theory]
    [InlineData("元／人＊月", "元/人*月")]
    [InlineData("　ｋｇ", "kg")]
    [InlineData("次\t", "次")]
    public void Full_width_forms_and_blanks_make_no_difference(string printed, string plain) =>
        Assert.Equal(MeasureUnit.Of(plain), MeasureUnit.Of(printed));

    [Theory]
    [InlineData("元/人*月", "元")]
    [InlineData("元/人*月", "万元/人*月次")]
    [InlineData("次", "批次")]
    [InlineData("%", "")]
    [InlineData("次", "")]
    [InlineData("KG", "kg")]
    [InlineData("%", "次")]
    [InlineData("万", "")]
    [InlineData("亿", "人")]
    public void Other_units_convert_into_themselves_alone(string one, string other)
    {
        Assert.False(MeasureUnit.Of(one).ConvertsTo(MeasureUnit.Of(other)));
        Assert.NotEqual(MeasureUnit.Of(one), MeasureUnit.Of(other));
    }

    [Theory]
    [InlineData("万元", "元")]
    [InlineData("亿元", "万元")]
    [InlineData("%", "‰")]
    public void Units_that_convert_are_still_not_equal(string one, string other)
    {
        Assert.True(MeasureUnit.Of(one).ConvertsTo(MeasureUnit.Of(other)));
        Assert.NotEqual(MeasureUnit.Of(one), MeasureUnit.Of(other));
    }

    [Fact]
    public void A_share_is_a_percentage_or_a_per_mille()
    {
        Assert.True(MeasureUnit.Percent.IsShare);
        Assert.True(MeasureUnit.Of("‰").IsShare);
        Assert.False(MeasureUnit.Of("次").IsShare);
        Assert.False(MeasureUnit.None.IsShare);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \u3000\t")]
    public void A_blank_is_no_unit(string symbol)
    {
        Assert.Equal(MeasureUnit.None, MeasureUnit.Of(symbol));
        Assert.True(MeasureUnit.Of(symbol).IsNone);
        Assert.Equal("", MeasureUnit.Of(symbol).ToString());
        Assert.Equal(1, default(MeasureUnit).Factor);
    }

    [Theory]
    [InlineData("2次")]
    [InlineData("５次")]
    [InlineData("²")]
    [InlineData("½")]
    [InlineData("①")]
    [InlineData("Ⅱ级")]
    [InlineData("٣次")]
    [InlineData("𝟓次")]
    [InlineData("〇")]
    [InlineData(",次")]
    [InlineData(".5级")]
    [InlineData("-")]
    [InlineData("/年")]
    [InlineData("(处)")]
    [InlineData("\0")]
    public void What_begins_with_a_digit_a_separator_or_a_sign_is_no_unit(string symbol)
    {
        Assert.False(MeasureUnit.TryOf(symbol, out _));
        Assert.Throws<ArgumentException>(() => MeasureUnit.Of(symbol));
    }

    [Theory]
    [InlineData("㎡")]
    [InlineData("℃")]
    [InlineData("°C")]
    [InlineData("μg/m³")]
    [InlineData("𠮷")]
    public void Letters_characters_and_units_in_one_character_begin_a_unit(string symbol) => Assert.Equal(symbol, MeasureUnit.Of(symbol).Symbol);

    [Fact]
    public void No_text_is_the_callers_mistake() => Assert.Throws<ArgumentNullException>(() => MeasureUnit.Of(null!));
}
