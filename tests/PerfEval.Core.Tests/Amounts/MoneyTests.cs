using System;
using FsCheck.Xunit;
using PerfEval.Core.Amounts;
using Xunit;

namespace PerfEval.Core.Tests.Amounts;

[Properties(Arbitrary = [typeof(AmountArbitraries)], MaxTest = 500)]
public sealed class MoneyTests
{
    [Property]
    public bool What_is_added_can_be_taken_away(Money a, Money b) => !Fits((Int128)a.Fen + b.Fen) || (a + b) - b == a;

    [Property]
    public bool A_sum_fits_or_is_refused(Money a, Money b)
    {
        var exact = (Int128)a.Fen + b.Fen;
        return Fits(exact) ? (a + b).Fen == exact : Record.Exception(() => a + b) is OverflowException;
    }

    [Property]
    public bool A_difference_fits_or_is_refused(Money a, Money b)
    {
        var exact = (Int128)a.Fen - b.Fen;
        return Fits(exact) ? (a - b).Fen == exact : Record.Exception(() => a - b) is OverflowException;
    }

    [Property]
    public bool Negation_and_magnitude_follow_the_fen(Money a) =>
        (-a).Fen == -a.Fen && -(-a) == a && a.Magnitude.Fen == Math.Abs(a.Fen);

    [Property]
    public bool The_order_is_that_of_the_fen(Money a, Money b) =>
        a.CompareTo(b) == a.Fen.CompareTo(b.Fen)
        && (a < b) == (a.Fen < b.Fen) && (a <= b) == (a.Fen <= b.Fen) && (a > b) == (a.Fen > b.Fen) && (a >= b) == (a.Fen >= b.Fen);

    [Property]
    public bool Its_text_in_each_unit_is_read_back(Money amount, AmountUnit unit) =>
        Money.Parse(amount.ToString(unit)) == amount
        && Money.TryParseNumber(amount.Number(unit), unit, out var read) && read == amount;

    [Property]
    public bool Its_number_in_each_unit_is_read_back(Money amount, AmountUnit unit) => Money.From(amount.In(unit), unit) == amount;

    [Property]
    public bool Reading_never_throws(NearNumber near, AmountUnit unit) =>
        (!Money.TryParse(near.Text, null, out var read) || Money.Parse(read.ToString()) == read)
        && (!Money.TryParseNumber(near.Text, unit, out var number) || Money.Parse(number.ToString(unit)) == number);

    [Property]
    public bool A_sum_of_many_is_the_exact_one_or_none(Money[] amounts)
    {
        Int128 exact = 0;
        foreach (var amount in amounts)
        {
            exact += amount.Fen;
        }

        return Money.TrySum(amounts, out var sum) ? sum.Fen == exact : !Fits(exact);
    }

    [Fact]
    public void A_sum_may_leave_the_range_on_its_way_as_long_as_it_comes_back()
    {
        var most = Money.FromFen(Money.MaxFen);

        Assert.True(Money.TrySum([most, most, -most], out var sum));
        Assert.Equal(most, sum);
        Assert.False(Money.TrySum([most, Money.FromFen(1)], out _));
        Assert.True(Money.TrySum([], out var none));
        Assert.Equal(Money.Zero, none);
    }

    [Theory]
    [InlineData(Money.MaxFen)]
    [InlineData(-Money.MaxFen)]
    public void The_limits_are_amounts(long fen) => Assert.Equal(fen, Money.FromFen(fen).Fen);

    [Theory]
    [InlineData(Money.MaxFen + 1)]
    [InlineData(-Money.MaxFen - 1)]
    [InlineData(long.MaxValue)]
    [InlineData(long.MinValue)]
    public void A_fen_beyond_the_limits_is_refused(long fen) => Assert.Throws<OverflowException>(() => Money.FromFen(fen));

    [Theory]
    [InlineData("1000000000000万元", true)]
    [InlineData("-1000000000000万元", true)]
    [InlineData("1000000000000.000001万元", false)]
    [InlineData("-1000000000000.000001万元", false)]
    [InlineData("10000000000000000元", true)]
    [InlineData("10000000000000000.01元", false)]
    [InlineData("100000000亿元", true)]
    [InlineData("100000000.0000000001亿元", false)]
    public void The_limit_is_the_same_in_every_unit(string text, bool fits) => Assert.Equal(fits, Money.TryParse(text, null, out _));

    [Fact]
    public void A_number_beyond_the_limits_is_refused_in_every_unit()
    {
        Assert.Throws<OverflowException>(() => Money.FromYuan(10_000_000_000_000_000.01m));
        Assert.Throws<OverflowException>(() => Money.FromWanYuan(-1_000_000_000_000.000001m));
        Assert.Throws<OverflowException>(() => Money.From(decimal.MaxValue, AmountUnit.YiYuan));
        Assert.Equal(Money.MaxFen, Money.From(100_000_000m, AmountUnit.YiYuan).Fen);
    }

    [Fact]
    public void A_part_of_a_fen_is_refused_not_rounded()
    {
        Assert.Throws<ArgumentException>(() => Money.FromYuan(0.005m));
        Assert.Throws<ArgumentException>(() => Money.FromWanYuan(0.0000001m));
        Assert.Throws<ArgumentException>(() => Money.FromWanYuan(1.0000000000000000000000000001m));
        Assert.False(Money.TryParse("0.005元", null, out _));
        Assert.True(Money.TryParse("0.010元", null, out var fen));
        Assert.Equal(1, fen.Fen);
    }

    [Fact]
    public void A_unit_changes_how_an_amount_is_said_and_not_what_it_is()
    {
        Assert.Equal(Money.FromYuan(10_000), Money.FromWanYuan(1));
        Assert.Equal(Money.From(1, AmountUnit.YiYuan), Money.FromWanYuan(10_000));
        Assert.Equal(566.49m, Money.FromYuan(5_664_900).In(AmountUnit.WanYuan));
        Assert.Equal("0.056649亿元", Money.FromYuan(5_664_900).ToString(AmountUnit.YiYuan));
    }

    [Theory]
    [InlineData("-577.32万元", -577_320_000)]
    [InlineData("566.490000万元", 566_490_000)]
    [InlineData("007元", 700)]
    [InlineData("-0元", 0)]
    [InlineData(".5万元", 500_000)]
    [InlineData("+5万元", 5_000_000)]
    [InlineData("(5)万元", -5_000_000)]
    [InlineData("1,000万元", 1_000_000_000)]
    [InlineData("１，０００万元", 1_000_000_000)]
    [InlineData("5千元", 500_000)]
    [InlineData("5人民币萬元", 5_000_000)]
    [InlineData("1.5E+03元", 150_000)]
    [InlineData("1e3元", 100_000)]
    [InlineData("0.0000000001亿元", 1)]
    public void A_plain_number_with_its_unit_is_read(string text, long fen) => Assert.Equal(fen, Money.Parse(text).Fen);

    [Theory]
    [InlineData("")]
    [InlineData("566.49")]
    [InlineData("万元")]
    [InlineData("-万元")]
    [InlineData("5.万元")]
    [InlineData("--5万元")]
    [InlineData("1.2.3万元")]
    [InlineData("M.8万元")]
    [InlineData("0,500万元")]
    [InlineData("1,00万元")]
    [InlineData("1,0000万元")]
    [InlineData("1000,000万元")]
    [InlineData("1,000,万元")]
    [InlineData("1 000万元")]
    [InlineData("5美元")]
    [InlineData("5 万元")]
    [InlineData("5万元 ")]
    [InlineData("5千美元")]
    [InlineData("5²元")]
    [InlineData("1e99元")]
    [InlineData("1e3.5元")]
    [InlineData("--(5)元")]
    public void Anything_else_is_refused(string text)
    {
        Assert.False(Money.TryParse(text, null, out var read));
        Assert.Equal(default, read);
        Assert.Contains($"'{text}'", Assert.Throws<FormatException>(() => Money.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_text_is_no_amount()
    {
        Assert.False(Money.TryParse(null, null, out _));
        Assert.Throws<ArgumentNullException>(() => Money.Parse(null!));
    }

    [Theory]
    [InlineData(null, "1.5万元")]
    [InlineData("", "1.5万元")]
    [InlineData("G", "1.5万元")]
    [InlineData("元", "15000元")]
    [InlineData("万元", "1.5万元")]
    [InlineData("亿元", "0.00015亿元")]
    public void A_format_names_a_unit(string? format, string expected) => Assert.Equal(expected, Money.FromWanYuan(1.5m).ToString(format, null));

    [Fact]
    public void A_format_that_names_no_unit_is_refused() =>
        Assert.Throws<FormatException>(() => Money.Zero.ToString("N2", null));

    [Fact]
    public void Writing_into_too_small_a_span_writes_nothing()
    {
        Span<char> room = stackalloc char[4];

        Assert.False(Money.FromWanYuan(1.5m).TryFormat(room, out var written, default, null));
        Assert.Equal(0, written);
        Assert.True(Money.FromWanYuan(1.5m).TryFormat(stackalloc char[5], out written, default, null));
        Assert.Equal(5, written);
    }

    [Fact]
    public void A_unit_that_has_no_name_is_the_callers_mistake()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Money.From(1, (AmountUnit)9));
        Assert.Throws<ArgumentOutOfRangeException>(() => Money.Zero.ToString((AmountUnit)9));
        Assert.Throws<ArgumentOutOfRangeException>(() => ((AmountUnit)9).Symbol());
    }

    [Fact]
    public void An_amount_compares_with_amounts_only()
    {
        IComparable amount = Money.FromFen(1);

        Assert.True(amount.CompareTo(null) > 0);
        Assert.True(amount.CompareTo(Money.Zero) > 0);
        Assert.Throws<ArgumentException>(() => amount.CompareTo(1L));
    }

    private static bool Fits(Int128 fen) => Int128.Abs(fen) <= Money.MaxFen;
}
