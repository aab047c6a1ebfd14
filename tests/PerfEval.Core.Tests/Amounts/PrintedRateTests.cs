using System;
using FsCheck.Xunit;
using PerfEval.Core.Amounts;
using Xunit;

namespace PerfEval.Core.Tests.Amounts;

[Properties(Arbitrary = [typeof(AmountArbitraries)], MaxTest = 500)]
public sealed class PrintedRateTests
{
    [Property]
    public bool Its_text_is_read_back_place_for_place(PrintedRate rate) => PrintedRate.Parse(rate.ToString()) == rate;

    [Property]
    public bool Reading_never_throws(NearNumber near) =>
        !PrintedRate.TryParse(near.Text, null, out var read) || PrintedRate.Parse(read.ToString()) == read;

    [Property]
    public bool Both_readings_are_a_hundred_apart(PrintedRate rate) =>
        rate.AsFraction == rate.AsPercent * Ratio.Of(100, 1)
        && rate.LastPlace(asPercent: false) == rate.LastPlace(asPercent: true) * Ratio.Of(100, 1);

    [Property]
    public bool It_is_a_whole_number_of_its_last_places(PrintedRate rate) =>
        (rate.AsFraction * Ratio.Of(1, rate.LastPlace(asPercent: false).Numerator) * Ratio.Of(rate.LastPlace(asPercent: false).Denominator, 1)).Denominator == 1;

    [Theory]
    [InlineData("100%", 0, true, "1", "100")]
    [InlineData("89.70%", 2, true, "0.897", "89.7")]
    [InlineData("0.958", 3, false, "0.00958", "0.958")]
    [InlineData("20", 0, false, "0.2", "20")]
    [InlineData("1", 0, false, "0.01", "1")]
    [InlineData("-3.5%", 1, true, "-0.035", "-3.5")]
    [InlineData("999999.999999999999", 12, false, "9999.99999999999999", "999999.999999999999")]
    public void A_rate_keeps_how_it_was_printed(string text, int decimals, bool sign, string asPercent, string asFraction)
    {
        var rate = PrintedRate.Parse(text);

        Assert.Equal(text, rate.ToString());
        Assert.Equal(decimals, rate.DecimalPlaces);
        Assert.Equal(sign, rate.HasPercentSign);
        Assert.Equal(asFraction, Exact(rate.AsFraction));
        Assert.Equal(asPercent, Exact(rate.AsPercent));
    }

    [Theory]
    [InlineData("２０％", "20%")]
    [InlineData("9.60E-01", "0.960")]
    [InlineData("1,020.5%", "1020.5%")]
    [InlineData("+5%", "5%")]
    public void Another_spelling_of_the_number_is_the_same_rate(string text, string plain) => Assert.Equal(PrintedRate.Parse(plain), PrintedRate.Parse(text));

    [Fact]
    public void The_last_place_follows_the_reading()
    {
        Assert.Equal(Ratio.Of(1, 100), PrintedRate.Parse("99%").LastPlace(asPercent: true));
        Assert.Equal(Ratio.Of(1, 1000), PrintedRate.Parse("0.958").LastPlace(asPercent: false));
        Assert.Equal(Ratio.Of(1, 10_000), PrintedRate.Parse("89.70").LastPlace(asPercent: true));
    }

    [Theory]
    [InlineData("100%", "100.0%")]
    [InlineData("100%", "100")]
    [InlineData("0.5", "0.50")]
    public void Rates_printed_differently_differ(string one, string other) =>
        Assert.NotEqual(PrintedRate.Parse(one), PrintedRate.Parse(other));

    [Theory]
    [InlineData("")]
    [InlineData("%")]
    [InlineData("1.%")]
    [InlineData("5%%")]
    [InlineData("5 %")]
    [InlineData("1000000")]
    [InlineData("-1000000%")]
    [InlineData("0.0000000000000")]
    [InlineData("137/134")]
    public void Anything_else_is_refused(string text)
    {
        Assert.False(PrintedRate.TryParse(text, null, out var read));
        Assert.Equal(default, read);
        Assert.Throws<FormatException>(() => PrintedRate.Parse(text));
    }

    [Fact]
    public void The_default_is_a_bare_zero() => Assert.Equal("0", default(PrintedRate).ToString());

    // A decimal fraction in lowest terms as its shortest decimal text.
    private static string Exact(Ratio ratio) =>
        ((decimal)ratio.Numerator / ratio.Denominator).ToString("0.##############", System.Globalization.CultureInfo.InvariantCulture);
}
