using FsCheck.Xunit;
using PerfEval.Core.Amounts;
using PerfEval.Core.Assessing;
using PerfEval.Core.Findings;
using PerfEval.Core.Json;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Fixtures;
using Xunit;
using static PerfEval.Core.Tests.Checking.CleanReport;

namespace PerfEval.Core.Tests.Assessing;

/// <summary>What is claimed too high and what too low stand apart.</summary>
public sealed class ScoreGapTests
{
    [Fact]
    public void A_claim_too_high_does_not_make_good_another_too_low()
    {
        var report = Report.Score(Coverage, Of(20)).Score(Meetings, Of(8.5m));
        var total = Assessor.Assess(report, new StandardSelection(BuiltInStandards.Catalog.Find("hunan-department-2020")!, default)).Total;

        Assert.Equal(new ScoreGap(Of(0.44m), Of(1.5m)), total.BreakingRules);
        Assert.Equal("+0.44 -1.5", total.BreakingRules.ToString());
    }

    [Property]
    public bool Over_less_under_is_the_sum_of_the_differences(short[] differences)
    {
        var (gap, sum) = (default(ScoreGap), Points.Zero);
        foreach (var difference in differences)
        {
            var points = Points.From(difference / 100m);
            (gap, sum) = (gap.With(points), sum + points);
        }

        return gap.Net == sum && gap.Over >= Points.Zero && gap.Under >= Points.Zero;
    }

    [Theory]
    [InlineData(0, 0, "0")]
    [InlineData(2, 0, "+2")]
    [InlineData(0, 3, "-3")]
    [InlineData(2, 3, "+2 -3")]
    public void Both_sums_are_said(int over, int under, string text) => Assert.Equal(text, new ScoreGap(Of(over), Of(under)).ToString());
}
