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
    public void A_unit_holds_its_fen(AmountUnit unit, long fen) => Assert.Equal(fen, Money.From(1, unit).Fen);

    [Theory]
    [InlineData("")]
    [InlineData("万")]
    [InlineData("元 ")]
    [InlineData("千元")]
    public void Any_other_symbol_names_no_unit(string symbol) => Assert.False(AmountUnits.TryFromSymbol(symbol, out _));

    [Fact]
    public void Forms_speak_of_ten_thousands_unless_they_say_otherwise() => Assert.Equal(AmountUnit.WanYuan, default);
}
