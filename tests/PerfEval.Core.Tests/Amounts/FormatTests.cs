using System;
using PerfEval.Core.Amounts;
using Xunit;

namespace PerfEval.Core.Tests.Amounts;

/// <summary>The format strings of amounts: nothing, an empty one and G are the plain text; any other is refused.</summary>
public sealed class FormatTests
{
    public static TheoryData<string, IFormattable> Values => new()
    {
        { "3/2", Ratio.Of(3, 2) },
        { "3.5米", Measure.Of(3.5m, "米") },
        { "49.53%", PrintedRate.Parse("49.53%", null) },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void No_format_and_the_general_one_are_the_plain_text(string expected, IFormattable value)
    {
        Assert.Equal(expected, value.ToString(null, null));
        Assert.Equal(expected, value.ToString("", null));
        Assert.Equal(expected, value.ToString("G", null));
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void Any_other_format_is_refused(string expected, IFormattable value) =>
        Assert.Contains("X", Assert.Throws<FormatException>(() => value.ToString("X", null)).Message + expected, StringComparison.Ordinal);

    // null is a mistake of the caller, and no text that reads wrong
    [Fact]
    public void A_text_that_is_null_is_a_misuse()
    {
        Assert.Throws<ArgumentNullException>(() => Ratio.Parse(null!, null));
        Assert.Throws<ArgumentNullException>(() => Measure.Parse(null!, null));
        Assert.Throws<ArgumentNullException>(() => MeasureInterval.Parse(null!, null));
        Assert.Throws<ArgumentNullException>(() => Points.Parse(null!, null));
        Assert.Throws<ArgumentNullException>(() => PrintedRate.Parse(null!, null));
    }
}
