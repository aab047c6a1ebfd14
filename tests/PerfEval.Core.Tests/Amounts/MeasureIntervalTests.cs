using System;
using FsCheck.Xunit;
using PerfEval.Core.Amounts;
using PerfEval.Core.Tests.Generators;
using Xunit;

namespace PerfEval.Core.Tests.Amounts;

public sealed class MeasureIntervalTests
{
    [Theory]
    [InlineData("≥90%", "≥90%")]
    [InlineData(">=90%", "≥90%")]
    [InlineData(" ＞ 0 ", ">0")]
    [InlineData("<=5‰", "≤5‰")]
    [InlineData("<60%", "<60%")]
    [InlineData("=0", "=0")]
    [InlineData("[80%, 90%)", "[80%, 90%)")]
    [InlineData("（0，10%]", null)]   // both ends in one unit
    [InlineData("（0%，10%］", "(0%, 10%]")]
    [InlineData("(-∞, 0]", "≤0")]
    [InlineData("[0, +∞)", "≥0")]
    [InlineData("(-∞, ∞)", "(-∞, +∞)")]
    [InlineData("[5, 5]", "=5")]
    [InlineData("≥-3.5万元", "≥-3.5万元")]
    [InlineData("[5, 5)", null)]
    [InlineData("(9, 3)", null)]
    [InlineData("[80, 90%)", null)]
    [InlineData("[-∞, 0]", null)]
    [InlineData("[0, +∞]", null)]
    [InlineData("90%", null)]
    [InlineData("≥", null)]
    [InlineData("≥很多", null)]
    [InlineData("[80%；90%)", null)]
    [InlineData("≠5", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void An_interval_is_written_as_rating_tables_write_it(string? text, string? written)
    {
        Assert.Equal(written is not null, MeasureInterval.TryParse(text, null, out var interval));
        Assert.Equal(written, interval?.ToString());
    }

    [Property(Arbitrary = [typeof(EdgeRuleCases)])]
    public bool Its_text_reads_back(BandCase it)
    {
        foreach (var band in it.Rule.Bands)
        {
            if (MeasureInterval.Parse(band.Range.ToString()) != band.Range)
            {
                return false;
            }
        }

        return true;
    }

    [Fact]
    public void An_interval_with_nothing_in_it_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new MeasureInterval(Measure.Of(5, "%"), true, Measure.Of(5, "%"), false));
        Assert.Throws<ArgumentException>(() => new MeasureInterval(Measure.Of(6, "%"), true, Measure.Of(5, "%"), true));
        Assert.Throws<ArgumentException>(() => new MeasureInterval(Measure.Of(1, "元"), true, Measure.Of(5, "万元"), true));
    }

    [Fact]
    public void An_end_that_is_not_there_is_not_included() =>
        Assert.Equal(new MeasureInterval(null, false, Measure.Of(1, ""), true), new MeasureInterval(null, true, Measure.Of(1, ""), true));
}
