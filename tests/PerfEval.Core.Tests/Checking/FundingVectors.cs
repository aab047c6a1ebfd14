using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;
using PerfEval.Core.Reports;
using PerfEval.Core.Tests.Fixtures;
using static PerfEval.Core.Tests.Checking.CheckVector;
using static PerfEval.Core.Tests.Checking.CleanReport;
using static PerfEval.Core.Tests.Fixtures.Rows;

namespace PerfEval.Core.Tests.Checking;

/// <summary>Vectors of the funding table: PE1101 to PE1202.</summary>
internal static class FundingVectors
{
    private const string TotalLine = "/funding/total";

    private static readonly SelfEvaluation WithoutBudget = Report with { Budget = null };

    private static readonly SelfEvaluation WithoutFunding = Report with { Funding = null };

    private static readonly SelfEvaluation WithoutTotal = Report with { Funding = Report.Funding! with { Total = null } };

    private static readonly SelfEvaluation TotalAlone = Report with { Funding = Report.Funding! with { Sources = default } };

    private static readonly SelfEvaluation WithoutOpening = WithoutBudget.FundingTotal(NoOpening).Source(0, NoOpening).Source(1, NoOpening).Source(2, NoOpening);

    private static readonly EquatableList<Finding> OpeningBlank =
    [
        new Finding(
            ReadingKinds.Of(FindingCodes.ColumnBlank), Severity.Note, Place.Report.Then(ReportPart.Funding).Then(ReportPart.FundingTotal).Then(ReportPart.OpeningBudget), default),
    ];

    private static readonly SelfEvaluation Moved = Report
        .Source(0, line => line with { OpeningBudget = Cell(995), FullYearBudget = Cell(995), Executed = Cell(970) })
        .Source(1, line => line with { OpeningBudget = Cell(5), FullYearBudget = Cell(5), Executed = Cell(10) });

    // the executed amount of the second stands with the first
    private static readonly SelfEvaluation TwoSources = Report
        .Source(0, line => line with { OpeningBudget = Cell(990), FullYearBudget = Cell(990) })
        .Source(1, line => line with { OpeningBudget = Cell(10), FullYearBudget = Cell(10) });

    public static IReadOnlyList<CheckVector> All { get; } =
    [
        Find("PE1101", "one blank total cell", Report.FundingTotal(line => line with { FullYearBudget = default }), $"warning {TotalLine}/fullYearBudget"),
        Find(
            "PE1101", "all total cells blank",
            Report.FundingTotal(line => line with { OpeningBudget = default, FullYearBudget = default, Executed = default }),
            $"warning {TotalLine}/openingBudget {TotalLine}/fullYearBudget {TotalLine}/executed"),
        Pass("PE1101", "a total cell that is crossed out", Report.FundingTotal(line => line with { Executed = Reported<Money>.NotApplicable("/") })),
        Pass("PE1101", "a blank column", Report.FundingTotal(NoOpening).Source(0, NoOpening).Source(1, NoOpening).Source(2, NoOpening)),
        Skip("PE1101", "a total alone", TotalAlone, "noSourceAmounts"),
        Skip("PE1102", "a total alone", TotalAlone, "noSourceAmounts"),
        Skip("PE1102", "source lines that say nothing", Report.Source(0, AllBlank).Source(1, AllBlank).Source(2, AllBlank), "noSourceAmounts"),
        Skip("PE1104", "the text tells no amount of a line", Report.Revenue(revenue => revenue with { OtherSources = default, BroughtForward = default }), "noAmountTold"),
        Find("PE1103", "lines under a total of 0", UnderZeros(200, 130), $"error {TotalLine}/openingBudget {TotalLine}/fullYearBudget {TotalLine}/executed"),
        Pass("PE1201", "not cut, under a total of 0", UnderZeros(200, 190)),
        Skip("PE1101", "no total line", WithoutTotal, "noFundingTotal"),
        Skip("PE1101", "no funding table", WithoutFunding, "noFundingTotal"),

        Find("PE1102", "a line without its executed amount", TwoSources.Source(1, line => line with { Executed = default }), "warning /funding/sources/1"),
        Pass("PE1102", "a line of nothing without its executed amount", Report.Source(1, line => line with { Executed = default })),
        Find(
            "PE1102", "two lines that say some",
            TwoSources.Source(1, line => line with { Executed = default })
                .Source(2, line => line with { OpeningBudget = default, FullYearBudget = default, Executed = Cell(0.01m) }),
            "warning /funding/sources/1 /funding/sources/2"),
        Pass("PE1102", "a line that says nothing", Report.Source(1, AllBlank)),
        Pass("PE1102", "a column the form does not have", Report.FundingTotal(NoOpening).Source(0, NoOpening).Source(1, NoOpening).Source(2, NoOpening)),
        Skip("PE1102", "no funding table", WithoutFunding, "noFunding"),

        Find("PE1103", "executed is not its sum", Report.Source(0, line => line with { Executed = Cell(970) }), $"error {TotalLine}/executed"),
        Find("PE1103", "off by a fen more than 100 yuan", Report.Source(0, line => line with { OpeningBudget = Cell(999.989999m) }), $"error {TotalLine}/openingBudget"),
        Pass("PE1103", "off by just 100 yuan", Report.Source(0, line => line with { OpeningBudget = Cell(999.99m) })),
        Pass("PE1103", "a line that cannot be read has no sum", Report.Source(0, line => line with { OpeningBudget = Reported<Money>.Unreadable("9百") })),
        Skip("PE1103", "no line states what the total states", Report.Source(0, AllBlank).Source(1, AllBlank).Source(2, AllBlank), "noTotalAndLines"),
        Skip("PE1103", "no funding table", WithoutFunding, "noTotalAndLines"),

        Find("PE1104", "other money told in the text alone", Report.Source(2, AllBlank), "note /funding/sources/2"),
        Find("PE1104", "money brought forward told in the text alone", Report.Source(1, AllBlank), "note /funding/sources/1"),
        Pass("PE1104", "blank in both", Report.Source(2, AllBlank).Revenue(revenue => revenue with { OtherSources = default })),
        Pass("PE1104", "a line of another kind", Report.Source(0, AllBlank)),
        Skip("PE1104", "no budget statement", WithoutBudget, "noBudgetStatement"),
        Skip("PE1104", "no funding table", WithoutFunding, "noFunding"),

        Find("PE1105", "a division that is short", Divided(700, 200), "error /funding/classifications/0 /funding/classifications/0"),
        Pass("PE1105", "a division that makes the total", Divided(700, 300)),
        Skip("PE1105", "a single line is no total", Divided(700, null), "noClassification"),
        Skip("PE1105", "no division", Report, "noClassification"),
        Skip("PE1105", "no funding table", WithoutFunding, "noFunding"),
        Find("PE1106", "a source that spent what another had", Moved, "warning /funding/sources/1/executed"),
        Pass("PE1106", "no source states both", Report.Source(0, line => line with { Executed = default })),
        Skip("PE1106", "source lines that say nothing", Report.Source(0, AllBlank).Source(1, AllBlank).Source(2, AllBlank), "noBudgetAndExecuted"),
        Skip("PE1106", "one source, and the rate says it", WithoutBudget.Funds(1000, 1000, 1010, null, 10).Source(1, AllBlank).Source(2, AllBlank), "after"),
        Skip("PE1106", "one source with money, and the rate says it", WithoutBudget.Funds(1000, 1000, 1010, null, 10), "after"),
        Skip("PE1106", "one source without a budget, and the rate says it", WithoutBudget.Funds(0, 0, 10, null, 10), "after"),
        Skip("PE1106", "no funding table", WithoutFunding, "noFunding"),

        Find("PE1107", "a column printed and blank", WithoutOpening, $"note {TotalLine}/openingBudget") with { Notes = OpeningBlank },
        Skip("PE1107", "a column nobody knows to be printed", WithoutOpening, "columnNotPrinted"),
        Skip("PE1107", "nothing executed is stated", WithoutBudget.FundingTotal(line => line with { Executed = default })
            .Source(0, line => line with { Executed = default }).Source(1, line => line with { Executed = default }).Source(2, line => line with { Executed = default }), "noBudgetAndExecuted"),
        Skip("PE1107", "no funding table", WithoutFunding, "noFunding"),

        Find("PE1108", "an amount below 0", Report.Source(2, line => line with { Executed = Cell(-5) }), "warning /funding/sources/2/executed"),
        Find(
            "PE1108", "a total in another unit", WithoutBudget.FundingTotal(line => line with { OpeningBudget = Cell(1_000_000), FullYearBudget = Cell(1_000_000), Executed = Cell(980_000) }),
            $"warning {TotalLine}/openingBudget {TotalLine}/fullYearBudget {TotalLine}/executed"),
        Find("PE1108", "more than any unit has", WithoutBudget.Funds(10_000_001, 10_000_001, 10_000_001, "100%", 10).Total(98.56m),
            $"warning {TotalLine}/openingBudget {TotalLine}/fullYearBudget {TotalLine}/executed /funding/sources/0/openingBudget /funding/sources/0/fullYearBudget /funding/sources/0/executed"),
        Skip("PE1108", "no amounts", Emptied.All.Single(part => part.Part == "the amounts").Without(Report), "noAmounts"),
        Skip("PE1108", "no funding table", WithoutFunding, "noFunding"),
        Skip("PE1103", "an amount below 0", Report.Source(2, line => line with { Executed = Cell(-5) }), "after"),

        Pass("PE1306", "payment as execution", Report.Named(Quality, "资金支付率").Actual(Quality, Did(98, "%"))),
        Find("PE1306", "payment other than execution", Report.Named(Quality, "项目资金支付完成率").Actual(Quality, Did(100, "%")), "warning /goals/0/indicators/0/secondLevels/1/indicators/0/actual"),
        Skip("PE1306", "money come in is another ratio", Report.Named(Quality, "资金到位率").Actual(Quality, Did(100, "%")), "noPaymentIndicator"),
        Skip("PE1306", "money used by the rules is another ratio", Report.Named(Quality, "资金使用合规率").Actual(Quality, Did(100, "%")), "noPaymentIndicator"),
        Skip("PE1306", "two of them", Report.Named(Quality, "资金支付率").Named(Coverage, "预算执行率"), "severalPaymentIndicators"),
        Skip("PE1306", "no rate", WithoutFunding, "noRate"),

        Pass("PE1307", "a total cost that is the money", TotalCost(979.6m)),
        Find("PE1307", "a total cost that is not", TotalCost(900), "note /goals/0/indicators/0/secondLevels/3/indicators/0/actual"),
        Skip("PE1307", "another cost", Report, "noTotalCost"),
        Skip("PE1307", "nothing executed", WithoutFunding, "noExecuted"),

        Find("PE1201", "doubled in the year", WithoutBudget.Funds(490, 980, 960.4m, "98%", 9.8m), $"warning {TotalLine}/fullYearBudget"),
        Find("PE1201", "cut by more than the threshold", WithoutBudget.Funds(1000, 699.99m, 685.9902m, "98%", 9.8m), $"warning {TotalLine}/fullYearBudget"),
        Find(
            "PE1201", "read from the text where the table has no opening budget",
            Report.FundingTotal(NoOpening).Source(0, NoOpening).Source(1, NoOpening).Source(2, NoOpening)
                .Revenue(revenue => revenue with { Total = Cell(1500), Adjustment = Cell(500), BroughtForward = default }),
            "warning /budget/revenue/adjustment"),
        Pass("PE1201", "cut by just the threshold", WithoutBudget.Funds(1000, 700, 686, "98%", 9.8m)),
        Pass("PE1201", "explained in the table", WithoutBudget.Funds(490, 980, 960.4m, "98%", 9.8m).FundingTotal(line => line with { Reason = "机构合并" })),
        Pass(
            "PE1201", "explained in the text",
            Report.Funds(490, 980, 960.4m, "98%", 9.8m).Revenue(revenue => revenue with { AdjustmentReason = "机构合并" })),
        Skip("PE1201", "no opening budget anywhere", WithoutBudget.FundingTotal(NoOpening).Source(0, NoOpening).Source(1, NoOpening).Source(2, NoOpening), "noOpeningAndFullYear"),
        Skip("PE1201", "an opening budget of 0", WithoutBudget.Funds(0, 1000, 980, "98%", 9.8m), "noOpeningAndFullYear"),

        Find("PE1202", "the full-year budget is what was executed", WithoutBudget.Funds(1000, 980, 980, "100%", 10).Total(98.56m), $"note {TotalLine}/fullYearBudget"),
        Pass("PE1202", "all three amounts alike", WithoutBudget.Funds(1000, 1000, 1000, "100%", 10)),
        Skip("PE1202", "an amount missing", WithoutBudget.FundingTotal(NoOpening).Source(0, NoOpening).Source(1, NoOpening).Source(2, NoOpening), "noThreeAmounts"),
    ];

    public static FundingLine AllBlank(FundingLine line) => line with { OpeningBudget = default, FullYearBudget = default, Executed = default };

    internal static SelfEvaluation UnderZeros(decimal opening, decimal full) => WithoutBudget
        .FundingTotal(line => line with { OpeningBudget = Cell(0), FullYearBudget = Cell(0), Executed = Cell(0), ClaimedRate = default, ClaimedScore = Of(0) })
        .Source(0, line => line with { OpeningBudget = Cell(opening), FullYearBudget = Cell(full), Executed = Cell(full) }).Total(88.56m).Grade(default);

    private static SelfEvaluation Divided(decimal basic, decimal? project) => Report with
    {
        Funding = Report.Funding! with
        {
            Classifications = [new FundingClassification { Name = "按支出性质分", Lines = [Part("基本支出", basic), Part("项目支出", project)] }],
        },
    };

    private static FundingLine Part(string label, decimal? amount) => new() { Label = label, OpeningBudget = Cell(amount), FullYearBudget = Cell(amount) };

    // printed without decimals, 980 may be 979.5 to 980.5
    private static SelfEvaluation TotalCost(decimal cost) =>
        Report.Named(Cost, "项目总成本").Target(Cost, AtMost(1000, "万元")).Actual(Cost, new ActualValue.Quantity(Measure.Of(decimal.Round(cost), "万元")));

    private static FundingLine NoOpening(FundingLine line) => line with { OpeningBudget = default };
}
