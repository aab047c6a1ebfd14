using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.ExecutedWithoutBudget"/>.</summary>
internal sealed class ExecutedWithoutBudget : Check
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.ExecutedWithoutBudget, Severity.Warning, FindingConcern.Contradiction, "B12",
        chinese: new(
            "无预算有支出",
            "执行数为 {executed}，但{problem}。",
            "没有预算的支出无从计算执行率，也需要说明来源。",
            "请补填预算数或说明资金来源。"),
        english: new(
            "executed without a budget",
            "{executed} was executed, but {problem}.",
            "Without a budget there is no rate, and the source of the money needs a word.",
            "Fill in the budget or state the source."));

    protected override void Look(CheckContext context, CheckSink sink)
    {
        if (context.Execution.Executed is not { } executed)
        {
            sink.Skip("skip.noExecuted");
            return;
        }

        if (context.Notes.MayLack(FundingColumn.FullYearBudget))
        {
            sink.Skip("skip.headsUnread");
            return;
        }

        sink.Looked();
        if (executed != Money.Zero
            && context.Execution is { Rate: null, Problem: { } problem, Basis: null or { Fen: 0 } }
            && !context.BasisIsContradicted)
        {
            sink.Find(
                Severity.Warning,
                context.RatePlace,
                Argument.Of("executed", executed, context.FundingUnit),
                Argument.Of("problem", problem.Sentence));
        }
    }
}

public static partial class CheckCodes
{
    /// <summary>无预算有支出: money was executed although the basis is 0 or blank.</summary>
    public static FindingCode ExecutedWithoutBudget { get; } = new(1303);
}
