using System.Numerics;
using PerfEval.Core.Amounts;
using Xunit;

namespace PerfEval.Core.Tests.Amounts;

/// <summary>The ends of ranges, and how far apart two numbers are: each at its edge and one beside it.</summary>
public sealed class EndsAndDistancesTests
{
    // 10 points: an end that is exact stays, any other moves away from the range
    [Theory]
    [InlineData(1, 2, 2, true, "5")]
    [InlineData(1, 2, 2, false, "5")]
    [InlineData(2, 5, 2, true, "4")]
    [InlineData(1, 3, 2, true, "3.34")]
    [InlineData(1, 3, 2, false, "3.33")]
    [InlineData(2, 3, 0, true, "7")]
    [InlineData(2, 3, 0, false, "6")]
    [InlineData(1, 7, 4, true, "1.4286")]
    [InlineData(1, 7, 4, false, "1.4285")]
    public void An_end_is_rounded_away_from_its_range(long numerator, long denominator, int decimals, bool up, string expected) =>
        Assert.Equal(expected, Points.From(10).Outward(Ratio.Of(numerator, denominator), decimals, up).ToString());

    [Theory]
    [InlineData(10, 10, 0, false)]
    [InlineData(10, 12, 2, false)]
    [InlineData(10, 13, 2, true)]
    [InlineData(13, 10, 2, true)]
    [InlineData(-1, 1, 1, true)]
    public void Amounts_are_apart_beyond_the_tolerance(long a, long b, long tolerance, bool expected) =>
        Assert.Equal(expected, Money.AreApart(Money.FromFen(a), Money.FromFen(b), Money.FromFen(tolerance)));

    // 1/2 and 1/3 are 1/6 apart
    [Theory]
    [InlineData(1, 6, 0)]
    [InlineData(1, 7, 1)]
    [InlineData(1, 5, -1)]
    public void A_distance_compares_with_a_limit_exactly(long numerator, long denominator, int expected)
    {
        var limit = Ratio.Of(numerator, denominator);
        Assert.Equal(expected, Ratio.CompareDistance(Ratio.Of(1, 2), Ratio.Of(1, 3), limit));
        Assert.Equal(expected, Ratio.CompareDistance(Ratio.Of(1, 3), Ratio.Of(1, 2), limit));
    }

    [Fact]
    public void A_distance_that_fits_no_ratio_is_compared_all_the_same() =>
        Assert.Equal(1, Ratio.CompareDistance(Ratio.Of(long.MaxValue, 1), Ratio.Of(-long.MaxValue, 1), Ratio.Of(long.MaxValue, 1)));

    [Fact]
    public void A_ratio_of_big_numbers_is_one_in_lowest_terms_or_none()
    {
        BigInteger beyond = (BigInteger)long.MaxValue + 1;
        Assert.Equal(Ratio.Of(2, 3), Ratio.TryOf(beyond * 2, beyond * 3));
        Assert.Equal(Ratio.Of(-long.MaxValue, 1), Ratio.TryOf(-long.MaxValue, 1));
        Assert.Equal(Ratio.Of(1, long.MaxValue), Ratio.TryOf(1, long.MaxValue));
        Assert.Null(Ratio.TryOf(beyond, 1));
        Assert.Null(Ratio.TryOf(-beyond, 1));
        Assert.Null(Ratio.TryOf(1, beyond));
    }

    [Theory]
    [InlineData(-3, 6, -1, 2)]
    [InlineData(3, -6, -1, 2)]
    [InlineData(-3, -6, 1, 2)]
    [InlineData(0, -6, 0, 1)]
    public void A_ratio_is_kept_in_lowest_terms_with_its_sign_above(long numerator, long denominator, long above, long below)
    {
        var ratio = Ratio.Of(numerator, denominator);
        Assert.Equal((above, below), (ratio.Numerator, ratio.Denominator));
    }

    [Theory]
    [InlineData("[1, x)")]
    [InlineData("[1, -∞)")]
    [InlineData("(x, 1]")]
    [InlineData("(∞, 1]")]
    [InlineData(",1]")]
    public void An_end_that_is_no_number_and_not_infinite_is_refused(string text) => Assert.False(MeasureInterval.TryParse(text, null, out _));
}
