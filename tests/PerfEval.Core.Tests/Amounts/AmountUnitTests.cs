using System;
using PerfEval.Core.Amounts;
using Xunit;

namespace PerfEval.Core.Tests.Amounts;

public sealed class AmountUnitTests
{
    [Fact]
    public void Every_unit_is_found_by_its_symbol() => Assert.All(Enum.GetValues<AmountUnit>(), unit =>
    {
        Assert.True(AmountUnits.TryFromSymbol(unit.Symbol(), out var found));
        Assert.Equal(unit, found);
    });

    [Theory]
    [InlineData(AmountUnit.Yuan, 100)]
    [InlineData(AmountUnit.WanYuan, 1_000_000)]
    [InlineData(AmountUnit.YiYuan, 10_000_000_000)]
    [InlineData(AmountUnit.BaiYuan, 10_000)]
    [InlineData(AmountUnit.QianYuan, 100_000)]
    [InlineData(AmountUnit.BaiWanYuan, 100_000_000)]
    [InlineData(AmountUnit.QianWanYuan, 1_000_000_000)]
    [InlineData(AmountUnit.ShiYiYuan, 100_000_000_000)]
    public void A_unit_holds_its_fen(AmountUnit unit, long fen) => Assert.Equal(fen, Money.From(1, unit).Fen);

    [Theory]
    [InlineData("")]
    [InlineData("万")]
    [InlineData("元 ")]
    [InlineData("美元")]
    [InlineData("千美元")]
    [InlineData("万美元")]
    [InlineData("十元")]
    [InlineData("万万元")]
    [InlineData("十万元")]
    [InlineData("百亿元")]
    [InlineData("角")]
    [InlineData("元/人")]
    [InlineData("人民币")]
    [InlineData("人民币美元")]
    [InlineData("万元(人民币")]
    [InlineData("万元人民币)")]
    [InlineData("港币万元")]
    public void Any_other_symbol_names_no_unit(string symbol) => Assert.False(AmountUnits.TryFromSymbol(symbol, out _));

    [Theory]
    [InlineData("万元", AmountUnit.WanYuan)]
    [InlineData("（万元）", AmountUnit.WanYuan)]
    [InlineData("[亿元]", AmountUnit.YiYuan)]
    [InlineData("【千元】", AmountUnit.QianYuan)]
    [InlineData("(元)", AmountUnit.Yuan)]
    [InlineData("单位：万元", AmountUnit.WanYuan)]
    [InlineData("金额单位：人民币千元", AmountUnit.QianYuan)]
    [InlineData("（单位：亿元）", AmountUnit.YiYuan)]
    [InlineData("单位：（元）", AmountUnit.Yuan)]
    [InlineData("万", AmountUnit.WanYuan)]
    [InlineData("萬", AmountUnit.WanYuan)]
    [InlineData("亿", AmountUnit.YiYuan)]
    [InlineData("億", AmountUnit.YiYuan)]
    [InlineData("百万", AmountUnit.BaiWanYuan)]
    [InlineData("十亿", AmountUnit.ShiYiYuan)]
    public void A_text_of_a_form_names_its_unit(string text, AmountUnit expected)
    {
        Assert.True(AmountUnits.TryRead(text, out var unit));
        Assert.Equal(expected, unit);
    }

    [Theory]
    [InlineData("")]
    [InlineData("()")]
    [InlineData("（万元")]
    [InlineData("：万元")]
    [InlineData("数量：万元")]
    [InlineData("十")]
    [InlineData("百")]
    [InlineData("(万元)(元)")]
    [InlineData("美元")]
    [InlineData("人民币元元元元元元元元元元元元元元元")]     // longer than any name
    public void Any_other_text_of_a_form_names_none(string text) => Assert.False(AmountUnits.TryRead(text, out _));

    [Theory]
    [InlineData("人民币         万元", false)]
    [InlineData("人民币----------万元", true)]              // 15 characters
    [InlineData("人民币-----------万元", true)]             // 16
    [InlineData("人民币------------万元", false)]           // 17
    [InlineData("人民币()", false)]
    [InlineData("()人民币", false)]
    [InlineData("(人民币)", false)]
    public void A_symbol_is_as_long_as_any_name_of_a_unit_and_no_longer(string symbol, bool expected) =>
        Assert.Equal(expected, AmountUnits.TryFromSymbol(symbol, out _));

    [Theory]
    [InlineData("百元", AmountUnit.BaiYuan)]
    [InlineData("千元", AmountUnit.QianYuan)]
    [InlineData("百万元", AmountUnit.BaiWanYuan)]
    [InlineData("千万元", AmountUnit.QianWanYuan)]
    [InlineData("十亿元", AmountUnit.ShiYiYuan)]
    [InlineData("萬元", AmountUnit.WanYuan)]
    [InlineData("億元", AmountUnit.YiYuan)]
    [InlineData("百萬元", AmountUnit.BaiWanYuan)]
    [InlineData("人民币元", AmountUnit.Yuan)]
    [InlineData("人民币万元", AmountUnit.WanYuan)]
    [InlineData("人民币（千元）", AmountUnit.QianYuan)]
    [InlineData("万元人民币", AmountUnit.WanYuan)]
    [InlineData("万元（人民币）", AmountUnit.WanYuan)]
    [InlineData("萬元(人民币)", AmountUnit.WanYuan)]
    public void A_unit_has_other_spellings(string symbol, AmountUnit expected)
    {
        Assert.True(AmountUnits.TryFromSymbol(symbol, out var unit));
        Assert.Equal(expected, unit);
    }

    [Theory]
    [InlineData("（万元）", AmountUnit.WanYuan)]
    [InlineData("【千元】", AmountUnit.QianYuan)]
    [InlineData(" 单位：元 ", AmountUnit.Yuan)]
    [InlineData("（单位：人民币千元）", AmountUnit.QianYuan)]
    [InlineData("金额单位: 万元（人民币）", AmountUnit.WanYuan)]
    [InlineData("单位：（亿元）", AmountUnit.YiYuan)]
    public void A_head_or_a_corner_names_its_unit(string text, AmountUnit expected)
    {
        Assert.True(AmountUnits.TryRead(text, out var unit));
        Assert.Equal(expected, unit);
    }

    [Theory]
    [InlineData("")]
    [InlineData("单位：")]
    [InlineData("单位：美元")]
    [InlineData("单位：千美元")]
    [InlineData("单位：万元、元")]
    [InlineData("万元以上")]
    [InlineData("预算数（万元）")]
    [InlineData("填报单位：万元")]
    public void A_text_that_names_another_unit_or_says_more_names_none(string text) => Assert.False(AmountUnits.TryRead(text, out _));

    [Fact]
    public void Forms_speak_of_ten_thousands_unless_they_say_otherwise() => Assert.Equal(AmountUnit.WanYuan, default);
}
