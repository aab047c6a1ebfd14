using System;
using PerfEval.Core.Amounts;
using PerfEval.Core.Standards;
using Xunit;

namespace PerfEval.Core.Tests.Standards;

/// <summary>Decimals of points that are shared are refused where they are given, and not first where a report is scored.</summary>
public sealed class EqualSplitRefusalTests
{
    private static readonly FirstLevelStandard.SecondLevel Second = new("数量指标", [], true) { Points = Points.From(20) };

    private static readonly FirstLevelStandard First = new("产出指标", [], Points.From(50), true, [Second]);

    [Theory]
    [InlineData(-1)]
    [InlineData(5)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void More_decimals_than_points_have_are_refused(int decimals)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => First with { EqualSplit = decimals });
        Assert.Throws<ArgumentOutOfRangeException>(() => Second with { EqualSplit = decimals });
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    [InlineData(null)]
    public void Others_are_taken(int? decimals)
    {
        Assert.Equal(decimals, (First with { EqualSplit = decimals }).EqualSplit);
        Assert.Equal(decimals, (Second with { EqualSplit = decimals }).EqualSplit);
    }
}
