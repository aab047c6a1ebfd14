using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Reports;
using PerfEval.Core.Tests.Fixtures;
using static PerfEval.Core.Tests.Checking.CheckVector;

namespace PerfEval.Core.Tests.Checking;

/// <summary>Vectors of the execution rate: PE1301 to PE1304.</summary>
internal static class RateVectors
{
    private const string Rate = "/funding/total/rate";

    // the text would contradict other amounts, which is another check's matter
    private static readonly SelfEvaluation Bare = CleanReport.Report with { Budget = null };

    private static readonly SelfEvaluation WithoutFunding = CleanReport.Report with { Funding = null };

    public static IReadOnlyList<CheckVector> All { get; } =
    [
        Find("PE1301", "one unit of the last printed place too low", Printed("97%"), $"error {Rate}"),
        Find("PE1301", "a tenth of a percent is a unit where tenths are printed", Printed("98.1%"), $"error {Rate}"),
        Find("PE1301", "a share of one without a sign", Printed("0.98"), $"note {Rate}"),
        Find("PE1301", "a percentage without a sign", Printed("98"), $"note {Rate}"),
        Find("PE1301", "a share of one that is wrong", Printed("0.97"), $"error {Rate}"),
        Find("PE1301", "a bare 1 is 100 %", Executed(1000, "1", 10), $"note {Rate}"),
        Find("PE1301", "a bare 1 is not 98 %", Printed("1"), $"error {Rate}"),
        Find(
            "PE1301", "the rate of a source line",
            Bare.Source(0, line => line with { ClaimedRate = PrintedRate.Parse("90%") }), "error /funding/sources/0/rate"),
        Pass("PE1301", "within the last printed place", Executed(984, "98%", 9.84m)),
        Pass("PE1301", "hundredths printed", Bare.Funds(1143.81m, 1143.81m, 566.49m, "49.53%", 4.95m)),
        Skip("PE1301", "no rate printed", Bare.FundingTotal(line => line with { ClaimedRate = default }), "noClaimedRate"),
        Skip("PE1301", "no rate to compare with", Bare.Funds(1000, null, 980, "98%", 9.8m).Source(1, NoFullYear).Source(2, NoFullYear), "noClaimedRate"),
        Skip("PE1301", "no funding table", WithoutFunding, "noClaimedRate"),

        Find("PE1302", "more executed than budgeted", Executed(1000.01m, "100%", 10), $"warning {Rate}"),
        Pass("PE1302", "just as much", Executed(1000, "100%", 10)),
        Skip("PE1302", "no rate", Bare.Funds(1000, null, 980, null, 9.8m).Source(1, NoFullYear).Source(2, NoFullYear), "noRate"),
        Skip("PE1302", "no funding table", WithoutFunding, "noRate"),

        Find("PE1303", "no budget stated", Bare.Funds(1000, null, 980, null, 9.8m).Source(1, NoFullYear).Source(2, NoFullYear), $"warning {Rate}"),
        Find("PE1303", "a budget of 0", Bare.Funds(1000, 0, 980, null, 9.8m), $"warning {Rate}"),
        Pass("PE1303", "nothing budgeted, nothing executed", Bare.Funds(0, 0, 0, null, 10)),
        Skip("PE1303", "executed not stated", Bare.Funds(1000, 1000, null, null, 9.8m).Source(1, NoExecuted).Source(2, NoExecuted), "noExecuted"),
        Skip("PE1303", "no funding table", WithoutFunding, "noExecuted"),

        Find("PE1304", "a fen below 90 %", Executed(899.999999m, "90%", 9), $"warning {Rate}"),
        Pass("PE1304", "just 90 %", Executed(900, "90%", 9)),
        Pass("PE1304", "low with a reason", Executed(800, "80%", 8).FundingTotal(line => line with { Reason = "项目跨年" })),
        Find("PE1304", "a blank is no reason", Executed(800, "80%", 8).FundingTotal(line => line with { Reason = " " }), $"warning {Rate}"),
        Pass("PE1304", "low with a reason at a source", Executed(800, "80%", 8).Source(0, line => line with { Reason = "项目跨年" })),
        Find("PE1304", "a stroke is no reason", Executed(800, "80%", 8).FundingTotal(line => line with { Reason = "／" }), $"warning {Rate}"),
        Find("PE1304", "无 is no reason", Executed(800, "80%", 8).FundingTotal(line => line with { Reason = "无。" }), $"warning {Rate}"),
        Find(
            "PE1304", "why a row fell short is no reason for the money",
            Executed(800, "80%", 8).Result(CleanReport.Coverage, result => result with { DeviationReason = "两台设备返修" }), $"warning {Rate}"),
        Pass(
            "PE1304", "a row that fell short by as much has a reason",
            Executed(800, "80%", 8).Actual(CleanReport.Coverage, Rows.Did(70, "%")).Score(CleanReport.Coverage, Points.From(15.56m))
                .Result(CleanReport.Coverage, result => result with { DeviationReason = "两台设备返修" })),
        Pass("PE1304", "a row tells why the money was not spent", Executed(800, "80%", 8).Result(CleanReport.Coverage, result => result with { DeviationReason = "尾款未支付" })),
        Pass(
            "PE1304", "the row of execution has a reason",
            Executed(800, "80%", 8).Named(CleanReport.Quality, "预算执行进度").Result(CleanReport.Quality, result => result with { DeviationReason = "项目跨年" })),
        Skip("PE1304", "no rate", Bare.Funds(1000, 0, 980, null, 9.8m), "noRate"),
        Skip("PE1304", "no funding table", WithoutFunding, "noRate"),
    ];

    private static SelfEvaluation Executed(decimal executed, string rate, decimal score) =>
        Bare.Funds(1000, 1000, executed, rate, score).Total(88.56m + score);

    private static SelfEvaluation Printed(string rate) => Bare.FundingTotal(line => line with { ClaimedRate = PrintedRate.Parse(rate) });

    private static FundingLine NoFullYear(FundingLine line) => line with { FullYearBudget = default };

    private static FundingLine NoExecuted(FundingLine line) => line with { Executed = default };
}
