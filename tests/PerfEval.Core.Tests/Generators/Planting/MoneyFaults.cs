using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Checking.Checks;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;
using PerfEval.Core.Reports;
using PerfEval.Core.Tests.Fixtures;

namespace PerfEval.Core.Tests.Generators.Planting;

/// <summary>Faults of the money: funding table, execution, costs.</summary>
internal static class MoneyFaults
{
    public static IReadOnlyList<PlantedFault> All { get; } =
    [
        new(CheckCodes.ClassificationNotTotal, 0, report => Divided(report, Executed(report) - 1))
        {
            Ground = report => Divided(report, Executed(report)),
        },
        new(CheckCodes.SourceOverspent, 0, report =>
            report.Source(0, line => Less(line, 5, 6)).Source(1, line => Less(line, -5, -6))),
        new(CheckCodes.OpeningBudgetBlank, 0, report => report.FundingTotal(WithoutOpening)
            .Source(0, WithoutOpening).Source(1, WithoutOpening).Source(2, WithoutOpening))
        {
            Notes = _ => [new Finding(
                ReadingKinds.Of(FindingCodes.ColumnBlank), Severity.Note,
                CheckContext.FundingPlace.Then(ReportPart.FundingTotal).Then(ReportPart.OpeningBudget), [])],
        },
        new(CheckCodes.AmountImplausible, 0, report =>
            report.Source(0, line => Opened(line, 1)).Source(2, line => Opened(line, -1))),
        new(CheckCodes.LargeAdjustment, 0, report => report.Spending(Full(report) / 2, Full(report), Executed(report)).Refiled()),
        new(CheckCodes.BudgetEqualsExecution, 0, report => report.Spending(Full(report), Executed(report), Executed(report)).Refiled()),
        new(CheckCodes.RateAboveOne, 0, report => report.Spending(Full(report), Full(report), Full(report) + 10).Refiled()),
        new(CheckCodes.ExecutedWithoutBudget, 0, report => report.Spending(0, 0, 10).Refiled()),
        new(CheckCodes.LowExecution, 0, report => Spent(report, 0.89m)),
        new(CheckCodes.RateOfNothing, 0, report => report.Source(2, line => line with { ClaimedRate = PrintedRate.Parse("5%") })),
        new(CheckCodes.PaymentIndicatorDiffers, 0, report => Paying(report, "资金年度支付率", 70))
        {
            Ground = report => Paying(report, "资金年度支付率", Rate(report)),
        },

        // with its own name the rate is scored again
        new(CheckCodes.ExecutionScoredTwice, 0, report => Paying(report, "项目资金支付率", Rate(report))),
        new(CheckCodes.TotalCostDiffers, 0, report => Costing(report, Executed(report) - 10))
        {
            Ground = report => Costing(report, Executed(report)),
        },
        new(CheckCodes.UnitCostTimesQuantity, 0, report => Teaching(report, 10))
        {
            Ground = report => Teaching(report, Executed(report)),
        },
        new(CheckCodes.AttainmentAheadOfExecution, 0, report => Spent(report, 0.8m), CheckCodes.LowExecution),
        new(CheckCodes.HardlySpentAllFull, 0, report =>
            Spent(report, 0.4m).AllMet().FundingTotal(line => line with { Reason = "项目推迟到下一年度实施" })),
        new(CheckCodes.AllFull, 0, report =>
            report.Spending(Full(report), Full(report), Full(report)).AllMet()),
    ];

    /// <summary>全年预算数 in 万元.</summary>
    public static decimal Full(SelfEvaluation report) => report.Funding!.Total!.FullYearBudget.Value.In(AmountUnit.WanYuan);

    /// <summary>全年执行数 in 万元.</summary>
    public static decimal Executed(SelfEvaluation report) => report.Funding!.Total!.Executed.Value.In(AmountUnit.WanYuan);

    private static decimal Rate(SelfEvaluation report) => decimal.Round(Executed(report) * 100 / Full(report), 2);

    private static SelfEvaluation Paying(SelfEvaluation report, string name, decimal percent) =>
        report.Named("quality0", name).Row("quality0", Rows.AtLeast(80, "%"), Rows.Did(percent, "%"));

    private static SelfEvaluation Spent(SelfEvaluation report, decimal share) =>
        report.Spending(Full(report), Full(report), decimal.Round(Full(report) * share, 2)).Refiled();

    private static SelfEvaluation Divided(SelfEvaluation report, decimal executed) => report with
    {
        Funding = report.Funding! with
        {
            Classifications =
            [
                new FundingClassification
                {
                    Name = "按支出性质分",
                    Lines =
                    [
                        new FundingLine { Label = "基本支出", Executed = Rows.Cell(Executed(report) / 2) },
                        new FundingLine { Label = "项目支出", Executed = Rows.Cell(executed - (Executed(report) / 2)) },
                    ],
                },
            ],
        },
    };

    private static FundingLine Less(FundingLine line, decimal budget, decimal executed) => line with
    {
        OpeningBudget = line.OpeningBudget.Value - Money.FromWanYuan(budget),
        FullYearBudget = line.FullYearBudget.Value - Money.FromWanYuan(budget),
        Executed = line.Executed.Value - Money.FromWanYuan(executed),
    };

    private static FundingLine Opened(FundingLine line, int more) =>
        line with { OpeningBudget = line.OpeningBudget.Value + Money.FromWanYuan(more) };

    private static FundingLine WithoutOpening(FundingLine line) => line with { OpeningBudget = default };

    private static SelfEvaluation Costing(SelfEvaluation report, decimal cost) =>
        report.OneRow(0, 3, "项目总成本", Rows.AtMost(6_000, "万元"), Rows.Did(cost, "万元"));

    // so many people taught at 1 万元 each
    private static SelfEvaluation Teaching(SelfEvaluation report, decimal people) => report
        .OneRow(0, 3, "培训成本", Rows.AtMost(2, "万元/人"), Rows.Did(1, "万元/人"))
        .Row(CleanReports.Counts[1], Rows.AtLeast(decimal.Round(people), "人"), Rows.Did(decimal.Round(people), "人"));
}
