using System;
using System.Numerics;
using FsCheck.Xunit;
using PerfEval.Core.Amounts;
using Xunit;

namespace PerfEval.Core.Tests.Amounts;

[Properties(Arbitrary = [typeof(AmountArbitraries)], MaxTest = 1000)]
public sealed class WideMathTests
{
    [Property]
    public bool Division_agrees_with_whole_numbers_of_any_width(Division division) =>
        WideMath.Divide(division.Numerator, division.Denominator, division.Midpoint)
            == (Int128)Oracle.Divide(division.Numerator, division.Denominator, division.Midpoint);

    [Property]
    public bool Division_beyond_128_bits_rounds_alike(Division division) =>
        WideMath.Divide((BigInteger)division.Numerator << 200, (BigInteger)division.Denominator << 200, division.Midpoint)
            == WideMath.Divide(division.Numerator, division.Denominator, division.Midpoint);

    [Property]
    public bool Division_is_symmetric_about_zero(Division division) =>
        WideMath.Divide(-division.Numerator, division.Denominator, division.Midpoint)
            == -WideMath.Divide(division.Numerator, division.Denominator, division.Midpoint);

    [Theory]
    [InlineData(25, 10, Midpoint.HalfAwayFromZero, 3)]
    [InlineData(25, 10, Midpoint.HalfToEven, 2)]
    [InlineData(35, 10, Midpoint.HalfToEven, 4)]
    [InlineData(29, 10, Midpoint.TowardZero, 2)]
    [InlineData(-25, 10, Midpoint.HalfAwayFromZero, -3)]
    [InlineData(-25, 10, Midpoint.HalfToEven, -2)]
    [InlineData(-35, 10, Midpoint.HalfToEven, -4)]
    [InlineData(-29, 10, Midpoint.TowardZero, -2)]
    [InlineData(-1, 10, Midpoint.HalfAwayFromZero, 0)]
    [InlineData(5, 10, Midpoint.HalfToEven, 0)]
    [InlineData(-5, 10, Midpoint.HalfAwayFromZero, -1)]
    [InlineData(1, 3, Midpoint.HalfAwayFromZero, 0)]
    [InlineData(2, 3, Midpoint.HalfToEven, 1)]
    [InlineData(0, 3, Midpoint.HalfAwayFromZero, 0)]
    public void A_quotient_is_rounded_by_the_named_rule(int numerator, int denominator, Midpoint midpoint, int expected) =>
        Assert.Equal(expected, WideMath.Divide(numerator, denominator, midpoint));

    [Fact]
    public void The_widest_operands_divide_without_overflow()
    {
        var widest = (Int128.One << 126) - 1;

        Assert.Equal(1, WideMath.Divide(widest, widest, Midpoint.HalfAwayFromZero));
        Assert.Equal(1, WideMath.Divide(widest - 1, widest, Midpoint.HalfAwayFromZero));
        Assert.Equal(0, WideMath.Divide(widest - 1, widest, Midpoint.TowardZero));
    }

    [Theory]
    [InlineData(Midpoint.HalfAwayFromZero)]
    [InlineData(Midpoint.HalfToEven)]
    [InlineData(Midpoint.TowardZero)]
    public void Where_64_bits_end_nothing_changes(Midpoint midpoint)
    {
        foreach (var end in (Int128[])[Int128.One << 31, Int128.One << 32, Int128.One << 62, Int128.One << 63, Int128.One << 64])
        {
            foreach (var numerator in (Int128[])[end - 1, end, end + 1, -end - 1, -end, 1 - end])
            {
                foreach (var denominator in (Int128[])[1, 2, 3, end - 1, end, end + 1])
                {
                    Assert.Equal((Int128)Oracle.Divide(numerator, denominator, midpoint), WideMath.Divide(numerator, denominator, midpoint));
                }
            }
        }
    }

    [Property]
    public bool A_product_is_exact(long a, long b, int c) =>
        WideMath.Product(a, b) == (Int128)((BigInteger)a * b) && WideMath.Product(a, c) == (Int128)((BigInteger)a * c)
        && WideMath.Product(long.MinValue, b) == (Int128)((BigInteger)long.MinValue * b);

    [Fact]
    public void Powers_of_ten_reach_the_end_of_64_bits()
    {
        for (var exponent = 0; exponent <= 18; exponent++)
        {
            Assert.Equal(BigInteger.Pow(10, exponent), WideMath.PowerOfTen(exponent));
        }

        Assert.Throws<OverflowException>(() => WideMath.PowerOfTen(19));
    }

    [Property]
    public bool The_greatest_common_divisor_divides_both_and_leaves_nothing_in_common(Division division)
    {
        var divisor = WideMath.GreatestCommonDivisor(division.Numerator, division.Denominator);
        return divisor > 0
            && division.Numerator % divisor == 0 && division.Denominator % divisor == 0
            && BigInteger.GreatestCommonDivisor(division.Numerator / divisor, division.Denominator / divisor).IsOne;
    }
}
