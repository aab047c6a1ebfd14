using System;
using System.Linq;
using System.Numerics;
using FsCheck.Xunit;
using PerfEval.Core.Amounts;
using Xunit;

namespace PerfEval.Core.Tests.Amounts;

[Properties(Arbitrary = [typeof(AmountArbitraries)], MaxTest = 1000)]
public sealed class PointsTests
{
    private const long MaxUnits = 10_000_000_000;

    [Property]
    public bool A_product_agrees_with_whole_numbers_of_any_width(Points points, Ratio ratio, Rounding rounding) =>
        ProductAgrees(points, ratio, rounding);

    [Property]
    public bool A_tied_product_agrees_with_whole_numbers_of_any_width(TiedProduct tied) =>
        ProductAgrees(tied.Points, tied.Ratio, tied.Rounding);

    [Property]
    public bool A_tie_moves_half_a_step_away_from_zero_when_a_form_rounds(TiedProduct tied)
    {
        var exact = (BigInteger)tied.Points.TenThousandths * tied.Ratio.Numerator / tied.Ratio.Denominator;
        var halfStep = BigInteger.Pow(10, 4 - tied.Rounding.Decimals) / 2;
        return tied.Points.Times(tied.Ratio, new Rounding(tied.Rounding.Decimals)).TenThousandths == exact + (exact.Sign * halfStep);
    }

    [Property]
    public bool Times_one_is_rounding_and_four_decimals_keep_everything(Points points) =>
        points.Times(Ratio.One, new Rounding(4)) == points && points.Round(new Rounding(4, Midpoint.TowardZero)) == points;

    [Property]
    public bool Rounding_twice_is_rounding_once(Points points, Rounding rounding)
    {
        var once = points.Round(rounding);
        return once.Round(rounding) == once;
    }

    [Property]
    public bool What_is_added_can_be_taken_away(Points a, Points b) =>
        (a + b).TenThousandths == a.TenThousandths + b.TenThousandths && (a + b) - b == a && a - b == a + -b;

    [Property]
    public bool The_order_is_that_of_the_ten_thousandths(Points a, Points b)
    {
        var order = a.TenThousandths.CompareTo(b.TenThousandths);
        return a.CompareTo(b) == order && (a < b) == (order < 0) && (a <= b) == (order <= 0) && (a > b) == (order > 0) && (a >= b) == (order >= 0)
            && Points.Min(a, b) == (order <= 0 ? a : b) && Points.Max(a, b) == (order >= 0 ? a : b);
    }

    [Property]
    public bool Every_text_form_is_read_back(Points points) =>
        new[] { null, "G", "F0", "F1", "F2", "F3", "F4" }.All(format => Points.Parse(points.ToString(format, null)) == points)
        && Points.From(points.Value) == points;

    [Property]
    public bool Reading_never_throws(NearNumber near) =>
        !Points.TryParse(near.Text, null, out var read) || Points.Parse(read.ToString()) == read;

    [Theory]
    [InlineData("15.03", 5, 6, 2, Midpoint.HalfAwayFromZero, "12.53")]
    [InlineData("15.03", 5, 6, 2, Midpoint.HalfToEven, "12.52")]
    [InlineData("15.03", 5, 6, 2, Midpoint.TowardZero, "12.52")]
    [InlineData("30", 411, 400, 2, Midpoint.HalfAwayFromZero, "30.83")]
    [InlineData("30", 411, 400, 4, Midpoint.HalfAwayFromZero, "30.825")]
    [InlineData("10", 1, 3, 4, Midpoint.HalfAwayFromZero, "3.3333")]
    [InlineData("10", -1, 3, 0, Midpoint.HalfAwayFromZero, "-3")]
    [InlineData("10", 0, 1, 2, Midpoint.HalfAwayFromZero, "0")]
    public void A_product_is_rounded_once_by_the_named_rule(string points, long part, long whole, int decimals, Midpoint midpoint, string expected) =>
        Assert.Equal(expected, Points.Parse(points).Times(Ratio.Of(part, whole), new Rounding(decimals, midpoint)).ToString());

    [Theory]
    [InlineData("89.985", Midpoint.HalfAwayFromZero, "89.99")]
    [InlineData("89.985", Midpoint.HalfToEven, "89.98")]
    [InlineData("89.985", Midpoint.TowardZero, "89.98")]
    [InlineData("0.125", Midpoint.HalfAwayFromZero, "0.13")]
    [InlineData("0.125", Midpoint.HalfToEven, "0.12")]
    [InlineData("0.135", Midpoint.HalfToEven, "0.14")]
    [InlineData("0.129", Midpoint.TowardZero, "0.12")]
    [InlineData("-0.125", Midpoint.HalfAwayFromZero, "-0.13")]
    [InlineData("-0.125", Midpoint.HalfToEven, "-0.12")]
    [InlineData("-0.129", Midpoint.TowardZero, "-0.12")]
    [InlineData("89.9949", Midpoint.HalfAwayFromZero, "89.99")]
    [InlineData("89.995", Midpoint.HalfAwayFromZero, "90")]
    public void A_half_goes_where_the_rule_says(string points, Midpoint midpoint, string expected) =>
        Assert.Equal(expected, Points.Parse(points).Round(new Rounding(2, midpoint)).ToString());

    [Theory]
    [InlineData(8, "11.1", 1, "11.2")]
    [InlineData(17, "5.6", 1, "4.8")]
    [InlineData(4, "12.6", 4, "12.4")]
    [InlineData(14, "6.7", 1, "6.2")]
    public void Points_that_binary_fractions_miss_sum_to_exactly_100(int many, string each, int others, string other)
    {
        var sum = Enumerable.Repeat(Points.Parse(each), many).Concat(Enumerable.Repeat(Points.Parse(other), others))
            .Aggregate(Points.Zero, (total, points) => total + points);

        Assert.Equal(Points.Hundred, sum);
    }

    [Theory]
    [InlineData(MaxUnits, true)]
    [InlineData(-MaxUnits, true)]
    [InlineData(MaxUnits + 1, false)]
    [InlineData(-MaxUnits - 1, false)]
    public void Points_end_at_a_million(long units, bool fits)
    {
        if (fits)
        {
            Assert.Equal(units, Points.FromTenThousandths(units).TenThousandths);
        }
        else
        {
            Assert.Throws<OverflowException>(() => Points.FromTenThousandths(units));
        }
    }

    [Theory]
    [InlineData("1000000", true)]
    [InlineData("-1000000.0000", true)]
    [InlineData("1000000.0001", false)]
    [InlineData("-1000000.0001", false)]
    [InlineData("99999999999999999999999999999999", false)]
    [InlineData("999999999999999999999999999999999999999", false)]
    public void The_limit_holds_for_texts_and_numbers(string text, bool fits)
    {
        Assert.Equal(fits, Points.TryParse(text, null, out _));
        if (decimal.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var number))
        {
            Assert.Equal(fits, Record.Exception(() => Points.From(number)) is not OverflowException);
        }
    }

    [Fact]
    public void A_sum_or_product_of_filed_points_may_leave_their_range()
    {
        var most = Points.From(1_000_000);

        Assert.Equal("2000000", (most + most).ToString());
        Assert.Equal("1000001", most.Times(Ratio.Of(1_000_001, 1_000_000), new Rounding(2)).ToString());
    }

    [Fact]
    public void A_product_beyond_64_bits_is_refused() =>
        Assert.Throws<OverflowException>(() => Points.From(1_000_000).Times(Ratio.Of(long.MaxValue, 1), new Rounding(4)));

    [Fact]
    public void More_than_four_decimals_are_refused_not_rounded()
    {
        Assert.Throws<ArgumentException>(() => Points.From(0.00005m));
        Assert.False(Points.TryParse("0.00005", null, out _));
        Assert.Equal(5, Points.Parse("0.00050").TenThousandths);
    }

    [Fact]
    public void Trailing_zeros_make_no_difference()
    {
        Assert.Equal(Points.Parse("10"), Points.Parse("10.00"));
        Assert.Equal(Points.From(10m).GetHashCode(), Points.From(10.00m).GetHashCode());
        Assert.Equal("10.00", Points.From(10).ToString(2));
        Assert.Equal("10.1234", Points.From(10.1234m).ToString("F2", null));
    }

    [Theory]
    [InlineData("F5")]
    [InlineData("F")]
    [InlineData("N2")]
    [InlineData("F22")]
    public void A_format_that_might_round_is_refused(string format) =>
        Assert.Throws<FormatException>(() => Points.Hundred.ToString(format, null));

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("1.")]
    [InlineData("1分")]
    [InlineData("0,100")]
    [InlineData("1½")]
    public void Anything_but_a_plain_number_is_refused(string text)
    {
        Assert.False(Points.TryParse(text, null, out _));
        Assert.Throws<FormatException>(() => Points.Parse(text));
    }

    [Fact]
    public void Points_compare_with_points_only()
    {
        IComparable points = Points.Hundred;

        Assert.True(points.CompareTo(null) > 0);
        Assert.Equal(0, points.CompareTo(Points.From(100)));
        Assert.Throws<ArgumentException>(() => points.CompareTo(100m));
    }

    private static bool ProductAgrees(Points points, Ratio ratio, Rounding rounding)
    {
        var step = BigInteger.Pow(10, 4 - rounding.Decimals);
        var expected = step * Oracle.Divide(
            (BigInteger)points.TenThousandths * ratio.Numerator, ratio.Denominator * step, rounding.Midpoint);
        return expected >= long.MinValue && expected <= long.MaxValue
            ? points.Times(ratio, rounding).TenThousandths == expected
            : Record.Exception(() => points.Times(ratio, rounding)) is OverflowException;
    }
}
