using PerfEval.Core.Budgeting;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.TotalCostDiffers"/>.</summary>
/// <remarks>
/// A note: a total cost may count what other years or other payers bore, so that a difference wants a word and is no fault. Only the one
/// indicator in money under 成本 that is named for the whole cost. From F1.
/// </remarks>
internal sealed class TotalCostDiffers : Check
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.TotalCostDiffers, Severity.Note, FindingConcern.Contradiction, "F1",
        chinese: new(
            "总成本与执行数不符",
            "“{name}”填报 {actual}，资金表执行数为 {executed}。",
            "项目总成本一般就是执行数；不一致时读者不知道差额由谁承担。",
            "请核对，或说明差额的来源（如以前年度、其他单位承担）。"),
        english: new(
            "total cost against executed",
            "“{name}” was filed as {actual}; the funding table executed {executed}.",
            "The cost of the whole is mostly what was executed; else a reader asks who bore the rest.",
            "Check it, or say where the difference comes from."));

    protected override Needs Needs => Needs.Indicators;

    protected override void Look(CheckContext context, CheckSink sink)
    {
        if (context.Amount(FundingColumn.Executed) is not { } executed)
        {
            sink.Skip("skip.noExecuted");
            return;
        }

        var costs = context.Leaves.FindAll(leaf => leaf.IsAnywhereUnder("成本")
            && leaf.Result.Actual is ActualValue.Quantity { Value: var cost }
            && MoneyMeasures.Of(cost, context.FundingUnit) is not null
            && (cost.Unit.IsMoney || leaf.Indicator.Target is TargetValue.Quantity { Value.Unit.IsMoney: true }));
        if (costs.Count != 1 || !NoteTerms.AnyIn(context.Terms.TotalCosts, costs[0].Indicator.Name)
            || context.Notes.IsMisread(costs[0].Line.Place))
        {
            sink.Skip("skip.noTotalCost");
            return;
        }

        sink.Looked();
        var (leaf, actual) = (costs[0], (ActualValue.Quantity)costs[0].Result.Actual);
        if (!MoneyMeasures.Is(context, actual.Value, actual.Text, executed))
        {
            sink.Find(
                Severity.Note, leaf.Line.Place.Then(ReportPart.Actual),
                Argument.Of("name", leaf.Indicator.Name), Argument.Of("actual", actual.Value),
                Argument.Of("executed", executed, context.FundingUnit));
        }
    }
}

public static partial class CheckCodes
{
    /// <summary>总成本与执行数不符: an indicator of the total cost differs from the executed amount.</summary>
    public static FindingCode TotalCostDiffers { get; } = new(1307);
}
