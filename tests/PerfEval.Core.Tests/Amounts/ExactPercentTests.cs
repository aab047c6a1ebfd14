using PerfEval.Core.Amounts;
using Xunit;

namespace PerfEval.Core.Tests.Amounts;

/// <summary>A share as a percentage that nothing is rounded in, or as the fraction it is.</summary>
public sealed class ExactPercentTests
{
    [Theory]
    [InlineData(1, 1, "100%")]
    [InlineData(1, 2, "50%")]
    [InlineData(-1, 8, "-12.5%")]
    [InlineData(1, 64, "1.5625%")]
    [InlineData(1, 100_000_000, "0.000001%")]           // six decimals
    [InlineData(1, 1_000_000_000, "1/1000000000")]      // seven
    [InlineData(1, 3, "1/3")]
    [InlineData(0, 1, "0%")]
    public void A_share_is_written_exactly(long numerator, long denominator, string expected) =>
        Assert.Equal(expected, ExactPercent.Of(Ratio.Of(numerator, denominator)));
}
