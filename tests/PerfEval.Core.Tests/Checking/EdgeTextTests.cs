using PerfEval.Core.Amounts;
using PerfEval.Core.Checking.Checks;
using PerfEval.Core.Reports;
using PerfEval.Core.Tests.Fixtures;
using Xunit;
using static PerfEval.Core.Tests.Checking.CleanReport;
using static PerfEval.Core.Tests.Checking.ComparedFigureTests;

namespace PerfEval.Core.Tests.Checking;

/// <summary>What findings at the edges say: how a rate was read, which figures stand beside each other, what they come to.</summary>
public sealed class EdgeTextTests
{
    private const string ByHundred = "两者正好相差一百倍，比值与百分数混用。";
    private const string Apart = "两者相差达到末位一个单位。";
    private const string AsShare = "填报数未带 %，按比值读与复算一致。";
    private const string AsPercentage = "填报数未带 %，按百分数读与复算一致。";

    private static readonly SelfEvaluation Bare = Report with { Budget = null };

    [Theory]
    [InlineData(980, "0.98%", "98.00%", ByHundred)]
    [InlineData(980, "9800%", "98.00%", ByHundred)]
    [InlineData(980, "97%", "98.00%", Apart)]
    [InlineData(980, "97", "98.00%", Apart)]
    [InlineData(980, "0.98", "98.00%", AsShare)]
    [InlineData(980, "98", "98.00%", AsPercentage)]
    [InlineData(9_990, "99900%", "999.00%", ByHundred)]
    [InlineData(10_000, "100000%", "1000.00%", Apart)]   // ten times the budget and a hundred times that: nobody mixed up scales
    [InlineData(0, "0.01%", "0.00%", Apart)]
    [InlineData(495.200001, "0.4953", "49.5200001%", AsShare)]
    [InlineData(495.399999, "0.4953", "49.5399999%", AsShare)]
    [InlineData(495.200001, "49.53", "49.5200001%", AsPercentage)]
    [InlineData(495.399999, "49.53", "49.5399999%", AsPercentage)]
    public void A_rate_is_told_as_it_was_read(double executed, string claimed, string rate, string reading) => Says(
        CheckCodes.RateMiscalculated, Bare.Funds(1000, 1000, (decimal)executed, claimed, 0),
        $"填报执行率 {claimed}，按表内金额复算为 {rate}。{reading}");

    [Fact]
    public void A_low_rate_is_told_where_no_execution_is_scored() => Says(
        CheckCodes.LowExecution, Bare.Funds(1000, 1000, 800, "80%", 8), "执行率为 80.00%，低于 90.00%，未见原因说明。",
        Standard with { Execution = SampleStandard.Of(Standard.Execution.Value with { HasLine = false }) });

    [Fact]
    public void A_total_of_points_is_named_where_it_is_another_than_both() => Says(
        CheckCodes.PointsNotFull, TotalPoints(Bare, 90), "执行率 10 分加指标 90 分，合计 100 分，总分应为 100 分。总分值栏却填 90 分。");

    [Fact]
    public void A_total_of_points_that_is_full_is_not_named() => Says(
        CheckCodes.PointsNotFull, TotalPoints(FiveShort, 100), "执行率 10 分加指标 85 分，合计 95 分，总分应为 100 分。");

    [Fact]
    public void A_total_of_points_that_is_not_printed_is_not_named() => Says(
        CheckCodes.PointsNotFull, TotalPoints(FiveShort, null), "执行率 10 分加指标 85 分，合计 95 分，总分应为 100 分。");

    [Fact]
    public void A_total_is_told_with_its_distance_from_the_scores() => Says(
        CheckCodes.TotalNotSumOfScores, Bare.Total(97), "自评总分 97，各项自评得分相加为 98.36，相差 -1.36。");

    // a distance of five would follow from the points, which are five short
    [Fact]
    public void A_total_further_from_the_scores_than_the_points_are_short_is_told() => Says(
        CheckCodes.TotalNotSumOfScores, FiveShort.Total(99.36m), "自评总分 99.36，各项自评得分相加为 93.36，相差 6。");

    private static SelfEvaluation FiveShort => Bare.Declared(0, default).Points(Meetings, Of(5)).Score(Meetings, Of(5));

    private static SelfEvaluation TotalPoints(SelfEvaluation report, decimal? points) =>
        report with { Claims = report.Claims with { TotalPoints = points is { } printed ? Of(printed) : default(Reported<Points>) } };
}
