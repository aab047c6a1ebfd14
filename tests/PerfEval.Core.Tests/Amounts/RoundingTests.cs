using System;
using PerfEval.Core.Amounts;
using Xunit;

namespace PerfEval.Core.Tests.Amounts;

public sealed class RoundingTests
{
    [Theory]
    [InlineData(-1)]
    [InlineData(5)]
    public void Decimals_other_than_0_to_4_are_refused(int decimals) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Rounding(decimals));

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    public void Decimals_from_0_to_4_are_kept(int decimals) => Assert.Equal(decimals, new Rounding(decimals).Decimals);

    [Fact]
    public void A_midpoint_without_a_name_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Rounding(2, (Midpoint)3));

    [Fact]
    public void Half_up_is_what_happens_when_nothing_is_said()
    {
        Assert.Equal(Midpoint.HalfAwayFromZero, new Rounding(2).Midpoint);
        Assert.Equal(new Rounding(0, Midpoint.HalfAwayFromZero), default);
        Assert.Equal(new Rounding(2, Midpoint.HalfAwayFromZero), Rounding.TwoDecimals);
    }
}
