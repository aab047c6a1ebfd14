using System;
using System.Numerics;
using FsCheck.Xunit;
using PerfEval.Core.Amounts;
using Xunit;

namespace PerfEval.Core.Tests.Amounts;

[Properties(Arbitrary = [typeof(AmountArbitraries)], MaxTest = 1000)]
public sealed class RatioTests
{
    [Property]
    public bool The_order_agrees_with_cross_products(Ratio a, Ratio b)
    {
        var order = ((BigInteger)a.Numerator * b.Denominator).CompareTo((BigInteger)b.Numerator * a.Denominator);
        return Math.Sign(a.CompareTo(b)) == order && (a == b) == (order == 0)
            && (a < b) == (order < 0) && (a <= b) == (order <= 0) && (a > b) == (order > 0) && (a >= b) == (order >= 0)
            && Ratio.Min(a, b) == (order <= 0 ? a : b) && Ratio.Max(a, b) == (order >= 0 ? a : b);
    }

    [Property]
    public bool It_is_always_in_lowest_terms(Ratio ratio) =>
        ratio.Denominator > 0 && BigInteger.GreatestCommonDivisor(ratio.Numerator, ratio.Denominator).IsOne;

    [Property]
    public bool Sum_difference_and_product_are_exact_or_refused(Ratio a, Ratio b)
    {
        BigInteger an = a.Numerator, ad = a.Denominator, bn = b.Numerator, bd = b.Denominator;
        return Agrees((an * bd) + (bn * ad), ad * bd, () => a + b)
            && Agrees((an * bd) - (bn * ad), ad * bd, () => a - b)
            && Agrees(an * bn, ad * bd, () => a * b);
    }

    [Property]
    public bool Rounding_agrees_with_whole_numbers_of_any_width(Ratio ratio, Rounding rounding) =>
        (BigInteger)(ratio.Round(rounding) * (decimal)BigInteger.Pow(10, rounding.Decimals))
            == Oracle.Divide(ratio.Numerator * BigInteger.Pow(10, rounding.Decimals), ratio.Denominator, rounding.Midpoint);

    [Property]
    public bool A_percentage_text_is_the_ratio_rounded_two_places_further(Ratio ratio, Rounding rounding)
    {
        var text = ratio.ToPercentText(rounding);
        var digits = BigInteger.Parse(text.Replace(".", "", StringComparison.Ordinal).TrimEnd('%'));
        return text.EndsWith('%')
            && digits == Oracle.Divide(ratio.Numerator * BigInteger.Pow(10, rounding.Decimals + 2), ratio.Denominator, rounding.Midpoint)
            && (rounding.Decimals == 0 ? !text.Contains('.', StringComparison.Ordinal) : text[^(rounding.Decimals + 2)] == '.');
    }

    [Property]
    public bool Its_text_is_read_back(Ratio ratio) => Ratio.Parse(ratio.ToString()) == ratio;

    [Property]
    public bool Reading_never_throws(NearNumber near) =>
        !Ratio.TryParse(near.Text, null, out var read) || Ratio.Parse(read.ToString()) == read;

    [Property]
    public bool The_magnitude_is_never_negative(Ratio ratio) =>
        ratio.Magnitude >= Ratio.Zero && (ratio.Magnitude == ratio || ratio.Magnitude + ratio == Ratio.Zero);

    [Property]
    public bool The_ratio_of_two_amounts_is_that_of_their_fen(Money part, Money whole) => whole == Money.Zero
        ? Record.Exception(() => Ratio.Of(part, whole)) is DivideByZeroException
        : Ratio.Of(part, whole) == Ratio.Of(part.Fen, whole.Fen);

    [Fact]
    public void The_default_is_zero_over_one()
    {
        var ratio = default(Ratio);

        Assert.Equal((0, 1), (ratio.Numerator, ratio.Denominator));
        Assert.Equal(Ratio.Zero, Ratio.Of(0, -7));
        Assert.Equal("0", ratio.ToString());
    }

    [Fact]
    public void A_zero_denominator_is_refused_even_under_zero()
    {
        Assert.Throws<DivideByZeroException>(() => Ratio.Of(1, 0));
        Assert.Throws<DivideByZeroException>(() => Ratio.Of(0, 0));
        Assert.Throws<DivideByZeroException>(() => Ratio.Of(Money.FromFen(1), Money.Zero));
        Assert.False(Ratio.TryParse("1/0", null, out _));
    }

    [Theory]
    [InlineData(long.MaxValue, 1, long.MaxValue, 1)]
    [InlineData(-long.MaxValue, long.MaxValue, -1, 1)]
    [InlineData(long.MinValue, 2, long.MinValue / 2, 1)]
    [InlineData(6, -4, -3, 2)]
    [InlineData(-6, -4, 3, 2)]
    [InlineData(long.MinValue, long.MinValue, 1, 1)]
    public void The_sign_stands_above_and_common_factors_go(long numerator, long denominator, long expectedNumerator, long expectedDenominator)
    {
        var ratio = Ratio.Of(numerator, denominator);

        Assert.Equal((expectedNumerator, expectedDenominator), (ratio.Numerator, ratio.Denominator));
    }

    [Theory]
    [InlineData(long.MinValue, 1)]
    [InlineData(1, long.MinValue)]
    [InlineData(long.MinValue, -1)]
    public void A_part_beyond_63_bits_is_refused(long numerator, long denominator) =>
        Assert.Throws<OverflowException>(() => Ratio.Of(numerator, denominator));

    [Fact]
    public void A_third_is_not_lost()
    {
        var third = Ratio.Of(10, 30);

        Assert.Equal(Ratio.One, third + third + third);
        Assert.Equal(Ratio.Of(2, 37), Ratio.Parse("2/37"));
    }

    [Theory]
    [InlineData("137/134", 137, 134)]
    [InlineData("-137/134", -137, 134)]
    [InlineData("4/8", 1, 2)]
    [InlineData("0.958", 479, 500)]
    [InlineData("95%", 19, 20)]
    [InlineData("９５％", 19, 20)]
    [InlineData("9.5E-01", 19, 20)]
    [InlineData("-0.5%", -1, 200)]
    [InlineData("0.000000000001", 1, 1_000_000_000_000)]
    [InlineData("9223372036854775807", long.MaxValue, 1)]
    [InlineData("-9223372036854775807/2", -long.MaxValue, 2)]
    public void A_fraction_a_number_or_a_percentage_is_read(string text, long numerator, long denominator) =>
        Assert.Equal(Ratio.Of(numerator, denominator), Ratio.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData("%")]
    [InlineData("/")]
    [InlineData("1/")]
    [InlineData("/2")]
    [InlineData("1/-2")]
    [InlineData("1/2/3")]
    [InlineData("1/2%")]
    [InlineData("1 /2")]
    [InlineData("5‰")]
    [InlineData("0.0000000000001")]
    [InlineData("9223372036854775808")]
    [InlineData("-9223372036854775808")]
    [InlineData("1/9223372036854775808")]
    public void Anything_else_is_refused(string text)
    {
        Assert.False(Ratio.TryParse(text, null, out var read));
        Assert.Equal(Ratio.Zero, read);
        Assert.Throws<FormatException>(() => Ratio.Parse(text));
    }

    [Theory]
    [InlineData(1, 8, 0, Midpoint.HalfAwayFromZero, "13%")]
    [InlineData(1, 8, 0, Midpoint.HalfToEven, "12%")]
    [InlineData(1, 8, 2, Midpoint.HalfAwayFromZero, "12.50%")]
    [InlineData(-57732, 114381, 2, Midpoint.HalfAwayFromZero, "-50.47%")]
    [InlineData(-1, 100000, 2, Midpoint.HalfAwayFromZero, "0.00%")]
    [InlineData(1, 1, 2, Midpoint.TowardZero, "100.00%")]
    public void A_percentage_text_is_padded_to_its_decimals(long numerator, long denominator, int decimals, Midpoint midpoint, string expected) =>
        Assert.Equal(expected, Ratio.Of(numerator, denominator).ToPercentText(new Rounding(decimals, midpoint)));

    [Fact]
    public void A_format_that_might_round_is_refused() => Assert.Throws<FormatException>(() => Ratio.One.ToString("P2", null));

    [Fact]
    public void A_ratio_compares_with_ratios_only()
    {
        IComparable ratio = Ratio.One;

        Assert.True(ratio.CompareTo(null) > 0);
        Assert.Equal(0, ratio.CompareTo(Ratio.Percent(100)));
        Assert.Throws<ArgumentException>(() => ratio.CompareTo(1));
    }

    private static bool Agrees(BigInteger numerator, BigInteger denominator, Func<Ratio> make)
    {
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        var (top, bottom) = (numerator / divisor, denominator / divisor);
        if (BigInteger.Abs(top) > long.MaxValue || bottom > long.MaxValue)
        {
            return Record.Exception(() => make()) is OverflowException;
        }

        var made = make();
        return made.Numerator == top && made.Denominator == bottom;
    }
}
