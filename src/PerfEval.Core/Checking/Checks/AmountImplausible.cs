using System;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.AmountImplausible"/>.</summary>
/// <remarks>
/// A warning: no budget is below 0 and none of a unit is a thousand times a hundred million yuan, but the paper may have its reason. A
/// total of a thousand or ten thousand times its lines shows two units in one table. From C15.
/// </remarks>
internal sealed class AmountImplausible : Check
{
    // 10,000,000 万元
    private static readonly Money Most = Money.FromWanYuan(10_000_000);

    public override FindingKind Kind { get; } = new(
        CheckCodes.AmountImplausible, Severity.Warning, FindingConcern.Contradiction, "C15",
        chinese: new(
            "金额为负或异常大",
            "“{label}”的{column}为 {amount}。{problem}",
            "预算和执行数不会为负；金额异常大多半是元和万元混用。",
            "请核对金额和计量单位。"),
        english: new(
            "amount negative or implausible",
            "“{label}”: the {column} is {amount}. {problem}",
            "Budgets and spending are never below 0, and an amount far too large is mostly one in yuan among others in ten thousands.",
            "Check the amount and its unit."));

    protected override void Look(CheckContext context, CheckSink sink)
    {
        sink.Skip(context.Funding is null ? "skip.noFunding" : "skip.noAmounts");
        foreach (var row in context.FundingLines)
        {
            foreach (var column in CheckContext.Columns)
            {
                if (!row.Line.Cell(column).TryGetValue(out var amount))
                {
                    continue;
                }

                sink.Looked();
                if (ProblemOf(context, column, amount, row.IsTotal) is { } problem)
                {
                    sink.Find(
                        Severity.Warning, row.Place.Then(CheckContext.PartOf(column)),
                        Argument.Of("label", row.Line.Label), Argument.Term("column", column.Key()),
                        Argument.Of("amount", amount, context.FundingUnit), Argument.Of("problem", Remark.Of(problem)));
                }
            }
        }
    }

    private static string? ProblemOf(CheckContext context, FundingColumn column, Money amount, bool isTotal)
    {
        if (amount < Money.Zero)
        {
            return "amount.negative";
        }

        if (amount > Most)
        {
            return "amount.large";
        }

        return isTotal && context.Funding!.SumOfLines(column) is { } sum && sum > Money.Zero
            && amount.Fen is var fen && (fen == sum.Fen * (Int128)1_000 || fen == sum.Fen * (Int128)10_000)
            ? "amount.unitsMixed"
            : null;
    }
}

public static partial class CheckCodes
{
    /// <summary>金额为负或异常大: an amount of the funding table is negative or implausibly large.</summary>
    public static FindingCode AmountImplausible { get; } = new(1108);
}
