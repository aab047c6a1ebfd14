using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Checking;
using PerfEval.Core.Checking.Checks;
using PerfEval.Core.Findings;
using PerfEval.Core.Reports;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Fixtures;
using Xunit;
using static PerfEval.Core.Tests.Checking.CleanReport;
using static PerfEval.Core.Tests.Fixtures.Rows;

namespace PerfEval.Core.Tests.Checking;

/// <summary>No finding prints a figure that contradicts what it says of it.</summary>
public sealed class ComparedFigureTests
{
    private static readonly SelfEvaluation Bare = Report with { Budget = null };

    [Fact]
    public void A_low_rate_is_printed_below_its_threshold() => Says(
        CheckCodes.LowExecution, Bare.Funds(1000000, 1000000, 899999.6m, "90%", 9), "执行率为 89.99996%，低于 90.00%，未见原因说明。");

    [Fact]
    public void A_rate_above_one_is_printed_above_it() => Says(
        CheckCodes.RateAboveOne, Bare.Funds(1000000, 1000000, 1000000.4m, "100%", 10), "执行率为 100.00004%。");

    [Fact]
    public void A_large_adjustment_is_printed_above_its_threshold() => Says(
        CheckCodes.LargeAdjustment, Bare.Funds(1000000, 699999.9m, 699999.9m, "100%", 10),
        "全年预算由 1000000万元 调整为 699999.9万元，变动 -30.00001%，超过 30.00%。");

    [Fact]
    public void An_over_attainment_is_printed_above_its_threshold() => Says(
        CheckCodes.OverAttainment, Report.Target(Training, AtLeast(1000000, "人次")).Actual(Training, Did(1300001, "人次")),
        "指标值“≥1000000人次”，完成值“1300001人次”，为目标的 130.0001%，超过 130.00%。");

    [Fact]
    public void Attainment_ahead_is_printed_further_ahead_than_its_threshold() => Says(
        CheckCodes.AttainmentAheadOfExecution, Bare.Funds(1000000, 1000000, 883999.9m, "88.4%", 8.84m),
        "指标完成率 98.40000%，预算执行率 88.39999%，相差超过 10.00%。");

    [Fact]
    public void A_rate_a_unit_of_its_last_place_off_is_printed_so() => Says(
        CheckCodes.RateMiscalculated, Bare.Funds(1000, 1000, 495.2865m, "49.530%", 4.95m).FundingTotal(line => line with { Reason = "项目跨年" }),
        "填报执行率 49.530%，按表内金额复算为 49.5287%。两者相差达到末位一个单位。");

    [Fact]
    public void A_threshold_no_two_decimals_say_is_printed_exactly() => Says(
        CheckCodes.LowExecution, Bare.Funds(1000, 1000, 900.001m, "90%", 9), "执行率为 90.00%，低于 90.00015%，未见原因说明。",
        Standard with { Thresholds = SampleStandard.Of(Standard.Thresholds.Value with { LowExecution = Ratio.Parse("90.00015%") }) });

    internal static void Says(FindingCode code, SelfEvaluation report, string text, EvaluationStandard? standard = null) => Assert.Equal(
        text, ReportChecker.Check(report, standard ?? Standard).Findings.Single(finding => finding.Code == code).What(Language.Chinese));
}
