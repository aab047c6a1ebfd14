using System;
using System.Globalization;
using System.Numerics;
using FsCheck.Xunit;
using PerfEval.Core.Common;
using PerfEval.Core.Tests.Amounts;
using Xunit;

namespace PerfEval.Core.Tests.Common;

[Properties(Arbitrary = [typeof(AmountArbitraries)], MaxTest = 1000)]
public sealed class DecimalTextTests
{
    [Property]
    public bool A_scaled_number_is_read_back(long scaled, byte places)
    {
        var decimals = places % 13;
        return DecimalText.TryParseScaled(DecimalText.Format(scaled, decimals), decimals, out var read) && read == scaled;
    }

    [Property]
    public bool A_plain_number_is_read_exactly_when_it_fits(NearNumber near, byte places)
    {
        var decimals = places % 13;
        var read = DecimalText.TryParseScaled(near.Text, decimals, out var scaled);
        return !read || (DecimalText.IsPlainNumber(near.Text) && Same(near.Text, scaled, decimals));
    }

    [Property]
    public bool A_padded_text_says_the_same_number(long scaled, byte places, byte least)
    {
        var (decimals, minimum) = (places % 13, least % 5);
        var text = DecimalText.Format(scaled, decimals, Math.Min(minimum, decimals));
        return DecimalText.TryParseScaled(text, decimals, out var read) && read == scaled
            && (minimum == 0 || decimals == 0 || text.Length - text.IndexOf('.', StringComparison.Ordinal) > Math.Min(minimum, decimals));
    }

    [Theory]
    [InlineData(0, 4, 0, "0")]
    [InlineData(0, 4, 2, "0.00")]
    [InlineData(-1, 4, 0, "-0.0001")]
    [InlineData(10_000, 4, 0, "1")]
    [InlineData(10_000, 4, 2, "1.00")]
    [InlineData(12_345, 4, 2, "1.2345")]
    [InlineData(-50, 0, 0, "-50")]
    [InlineData(100, 0, 0, "100")]
    [InlineData(long.MinValue, 2, 0, "-92233720368547758.08")]
    public void A_scaled_number_is_written_without_further_zeros(long scaled, int decimals, int minimum, string expected) =>
        Assert.Equal(expected, DecimalText.Format(scaled, decimals, minimum));

    [Theory]
    [InlineData("12345678901234567890123456789012", 4, true)]
    [InlineData("123456789012345678901234567890123", 4, false)]
    [InlineData("0000000000000000000000000000000000000000000001", 4, true)]
    [InlineData("1.0000000000000000000000000000000000000000000", 0, true)]
    [InlineData("1.01", 1, false)]
    public void A_number_that_128_bits_might_not_hold_is_refused(string text, int decimals, bool read)
    {
        Assert.Equal(read, DecimalText.TryParseScaled(text, decimals, out _));
        Assert.True(DecimalText.IsPlainNumber(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData(".")]
    [InlineData("1.")]
    [InlineData(".1")]
    [InlineData("-.1")]
    [InlineData("+1")]
    [InlineData("--1")]
    [InlineData("1-")]
    [InlineData("1.-1")]
    [InlineData("1.2.3")]
    [InlineData("1 ")]
    [InlineData("١")]
    [InlineData("１")]
    [InlineData("1e2")]
    public void Anything_but_a_plain_number_is_refused(string text)
    {
        Assert.False(DecimalText.TryParseScaled(text, 6, out _));
        Assert.False(DecimalText.IsPlainNumber(text));
    }

    private static bool Same(string text, Int128 scaled, int decimals)
    {
        var point = text.IndexOf('.', StringComparison.Ordinal);
        var digits = BigInteger.Parse(text.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
        var places = point < 0 ? 0 : text.Length - point - 1;
        return digits * BigInteger.Pow(10, decimals) == (BigInteger)scaled * BigInteger.Pow(10, places);
    }
}
