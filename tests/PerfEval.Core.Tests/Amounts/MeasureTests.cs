using System;
using System.Numerics;
using FsCheck.Xunit;
using PerfEval.Core.Amounts;
using Xunit;

namespace PerfEval.Core.Tests.Amounts;

[Properties(Arbitrary = [typeof(AmountArbitraries)], MaxTest = 1000)]
public sealed class MeasureTests
{
    [Property]
    public bool Its_text_is_read_back(Measure measure) =>
        Measure.Parse(measure.ToString()) == measure
        && Measure.TryParseNumber(measure.Number, measure.Unit, out var read) && read == measure
        && Measure.Of(measure.Value, measure.Unit) == measure;

    [Property]
    public bool Reading_never_throws(NearNumber near, MeasureUnit unit) =>
        (!Measure.TryParse(near.Text, null, out var read) || Measure.Parse(read.ToString()) == read)
        && (!Measure.TryParseNumber(near.Text, unit, out var number) || Measure.Of(number.Value, unit) == number);

    [Property]
    public bool Comparing_agrees_with_the_numbers_in_the_smallest_unit(Measure a, Measure b)
    {
        var comparable = a.TryCompare(b, out var order);
        var expected = new BigInteger(a.Value * 1_000_000) * a.Unit.Factor - new BigInteger(b.Value * 1_000_000) * b.Unit.Factor;
        return comparable == a.Unit.ConvertsTo(b.Unit) && Math.Sign(order) == (comparable ? expected.Sign : 0);
    }

    [Property]
    public bool A_scaled_number_stays_below_two_to_the_sixtieth(Measure measure) => Math.Abs(measure.BaseMillionths) < 1L << 60;

    [Theory]
    [InlineData(1, "万元", 10_000, "元", 0)]
    [InlineData(1, "亿元", 10_000, "万元", 0)]
    [InlineData(550, "万粒", 5_500_000, "粒", 0)]
    [InlineData(1, "%", 10, "‰", 0)]
    [InlineData(1, "％", 9, "‰", 1)]
    [InlineData(1, "百分比", 1, "%", 0)]
    [InlineData(99, "元", 1, "万元", -1)]
    [InlineData(-1, "万元", 1, "元", -1)]
    [InlineData(3, "元/人*月", 2, "元／人＊月", 1)]
    public void Values_whose_units_convert_are_compared(int one, string oneUnit, int other, string otherUnit, int expected)
    {
        Assert.True(Measure.Of(one, oneUnit).TryCompare(Measure.Of(other, otherUnit), out var order));
        Assert.Equal(expected, Math.Sign(order));
    }

    [Theory]
    [InlineData("次", "批次")]
    [InlineData("元/人*月", "元")]
    [InlineData("%", "")]
    public void Values_whose_units_do_not_convert_are_not_compared(string one, string other)
    {
        Assert.False(Measure.Of(1, one).TryCompare(Measure.Of(2, other), out var order));
        Assert.Equal(0, order);
    }

    [Fact]
    public void Equal_size_in_another_unit_is_not_equality() =>
        Assert.NotEqual(Measure.Of(1, "万元"), Measure.Of(10_000, "元"));

    [Theory]
    [InlineData("1000000000000次", true)]
    [InlineData("-1000000000000次", true)]
    [InlineData("1000000000000.000001次", false)]
    [InlineData("100000000万元", true)]
    [InlineData("100000000.000001万元", false)]
    [InlineData("-100000000.000001万元", false)]
    [InlineData("10000亿元", true)]
    [InlineData("10000.000001亿元", false)]
    [InlineData("100000000000%", true)]
    [InlineData("100000000000.000001%", false)]
    [InlineData("0.0001亿亿粒", true)]
    [InlineData("0.000101亿亿粒", false)]
    [InlineData("50000000000000000000000000000万元", false)]
    [InlineData("-50000000000000000000000000000亿亿元", false)]
    public void The_limit_holds_in_the_smallest_unit_for_texts_and_numbers(string text, bool fits)
    {
        var end = text.IndexOfAny(['万', '亿', '次', '%']);
        var number = decimal.Parse(text[..end], System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(fits, Measure.TryParse(text, null, out var read));
        Assert.Equal(fits ? null : typeof(OverflowException), Record.Exception(() => Measure.Of(number, text[end..]))?.GetType());
        Assert.Equal(fits ? number : 0, read.Value);
        Assert.Equal(fits, Measure.TryOf(number, MeasureUnit.Of(text[end..]), out var made));
        Assert.Equal(read, made);
    }

    [Fact]
    public void Another_unit_keeps_the_number_and_checks_the_limit_again()
    {
        var bare = Measure.Of(20_000, MeasureUnit.None);

        Assert.Equal(Measure.Of(20_000, "万元"), bare.WithUnit(MeasureUnit.Of("万元")));
        Assert.Throws<OverflowException>(() => bare.WithUnit(MeasureUnit.Of("亿元")));
    }

    [Fact]
    public void A_seventh_decimal_is_refused_not_rounded()
    {
        Assert.Throws<ArgumentException>(() => Measure.Of(0.0000005m, "次"));
        Assert.False(Measure.TryParse("0.0000005次", null, out _));
        Assert.False(Measure.TryOf(0.0000005m, MeasureUnit.Of("次"), out _));
        Assert.True(Measure.TryOf(0.0000050m, MeasureUnit.Of("次"), out _));
        Assert.Equal(0.000005m, Measure.Parse("0.0000050次").Value);
    }

    [Theory]
    [InlineData("400次", "400", "次")]
    [InlineData("-14.21%", "-14.21", "%")]
    [InlineData("95％", "95", "%")]
    [InlineData("４００次", "400", "次")]
    [InlineData("1,234次", "1234", "次")]
    [InlineData("9.6E-01%", "0.96", "%")]
    [InlineData("600㎡", "600", "㎡")]
    [InlineData("550万粒", "550", "万粒")]
    [InlineData("3 元/人*月", "3", "元/人*月")]
    [InlineData("1.50", "1.5", "")]
    public void A_plain_number_and_its_unit_are_read(string text, string number, string unit)
    {
        var measure = Measure.Parse(text);

        Assert.Equal(number, measure.Number);
        Assert.Equal(unit, measure.Unit.Symbol);
    }

    [Fact]
    public void A_unit_that_starts_like_a_power_of_ten_stands_apart()
    {
        Assert.Equal("3 E2", Measure.Of(3, "E2").ToString());
        Assert.Equal(Measure.Of(300, ""), Measure.Parse("3E2"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("次")]
    [InlineData("≥400次")]
    [InlineData("400-500次")]
    [InlineData("M.8万元")]
    [InlineData("1.2.3次")]
    [InlineData("1,23次")]
    [InlineData("0,234次")]
    [InlineData("1234,567次")]
    [InlineData("400²")]
    [InlineData("400½")]
    [InlineData("400①")]
    [InlineData("400Ⅱ")]
    [InlineData("400٣")]
    [InlineData("3 100户")]
    [InlineData(" 400次")]
    public void A_text_that_does_not_start_with_a_plain_number_is_refused(string text)
    {
        Assert.False(Measure.TryParse(text, null, out var read));
        Assert.Equal(default, read);
        Assert.Throws<FormatException>(() => Measure.Parse(text));
    }

    [Fact]
    public void Zero_is_zero_in_every_unit()
    {
        Assert.True(Measure.Of(0.00m, "次").IsZero);
        Assert.True(default(Measure).IsZero);
        Assert.False(Measure.Of(-0.000001m, "次").IsZero);
    }
}
