using System;
using System.Numerics;
using FsCheck.Xunit;
using PerfEval.Core.Amounts;
using Xunit;

namespace PerfEval.Core.Tests.Amounts;

/// <summary>A printed figure stands to a printed bound as the exact figures do.</summary>
public sealed class ShownDecimalsTests
{
    [Theory]
    [InlineData("8999996/10000000", "90%", 5, "89.99996%")]
    [InlineData("9/10", "90%", 2, "90.00%")]
    [InlineData("1000000000001/1000000000000", "100%", 10, "100.0000000001%")]
    [InlineData("2/3", "90%", 2, "66.67%")]
    [InlineData("2/3", "66.67%", 3, "66.667%")]
    [InlineData("1300001/1000000", "130%", 4, "130.0001%")]
    public void A_figure_is_printed_with_the_decimals_that_show_its_side(string figure, string bound, int decimals, string text)
    {
        var (ratio, beside) = (Ratio.Parse(figure), Ratio.Parse(bound));
        Assert.Equal(decimals, ShownDecimals.Of(ratio, beside));
        Assert.Equal(text, ratio.ToPercentText(decimals, Midpoint.HalfAwayFromZero));
    }

    [Fact]
    public void Figures_no_decimals_tell_apart_have_none() => Assert.Null(ShownDecimals.Of(
        Ratio.Of(long.MaxValue - 2, long.MaxValue - 1), Ratio.Of(long.MaxValue - 1, long.MaxValue)));

    [Fact]
    public void Two_figures_show_that_they_are_further_apart_than_the_bound() =>
        Assert.Equal(4, ShownDecimals.Of(Ratio.Parse("98.4001%"), Ratio.Parse("10%"), less: Ratio.Parse("88.4%")));

    [Property(MaxTest = 1000)]
    public bool Printed_figures_compare_as_the_exact_ones(int numerator, byte near, int other)
    {
        var bound = Ratio.Of(other, 1 + near);
        var figure = Ratio.Of(((long)other * 1_000_003) + numerator, (1L + near) * 1_000_003);
        return ShownDecimals.Of(figure, bound) is not { } decimals || SignOf(figure, bound, decimals) == Math.Sign(figure.CompareTo(bound));
    }

    [Fact]
    public void Two_decimals_alone_would_lie() =>
        Assert.NotEqual(Math.Sign(Ratio.Parse("89.99996%").CompareTo(Ratio.Percent(90))), SignOf(Ratio.Parse("89.99996%"), Ratio.Percent(90), 2));

    private static int SignOf(Ratio figure, Ratio bound, int decimals)
    {
        var text = figure.ToPercentText(decimals, Midpoint.HalfAwayFromZero)[..^1].Replace(".", "", StringComparison.Ordinal);
        return ((BigInteger.Parse(text, System.Globalization.CultureInfo.InvariantCulture) * bound.Denominator) - (100 * BigInteger.Pow(10, decimals) * bound.Numerator)).Sign;
    }
}
