using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.UnitCostTimesQuantity"/>.</summary>
internal sealed class UnitCostTimesQuantity : Check
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.UnitCostTimesQuantity, Severity.Note, FindingConcern.Contradiction, "F2",
        chinese: new(
            "单价乘数量与支出不合",
            "“{cost}” {price} × “{quantity}” {number} = {product}，执行数 {executed}。",
            "单价、数量和支出三个数应当相互印证，相差过大说明有一个不实，或者口径不同。",
            "请核对单价、数量和支出，跨年度的请说明。"),
        english: new(
            "unit cost times quantity against the expenditure",
            "“{cost}” {price} × “{quantity}” {number} = {product}; executed {executed}.",
            "The three figures should bear each other out; far apart, one is wrong or of another scope.",
            "Check them, and say so where the cost is of several years."));

    protected override Needs Needs => Needs.Indicators;

    protected override void Look(CheckContext context, CheckSink sink)
    {
        if (context.Amount(FundingColumn.Executed) is not { } executed || executed <= Money.Zero)
        {
            sink.Skip("skip.noExecuted");
            return;
        }

        if (UnitCost.Of(context.Leaves) is not { } found)
        {
            sink.Skip("skip.noUnitCost");
            return;
        }

        sink.Looked();
        var gap = context.Standard.Thresholds.Value.CostGap;
        if (Ratio.Of((found.Product - executed).Magnitude, executed) > gap)
        {
            sink.Find(
                Severity.Note, found.Cost.Line.Place.Then(ReportPart.Actual),
                Argument.Of("cost", found.Cost.Indicator.Name), Argument.Of("price", found.Price),
                Argument.Of("quantity", found.Quantity.Indicator.Name), Argument.Of("number", found.Number),
                Argument.Of("product", found.Product, context.FundingUnit), Argument.Of("executed", executed, context.FundingUnit));
        }
    }
}

public static partial class CheckCodes
{
    /// <summary>单价乘数量与支出不合: the cost of one times their number is far from what was spent.</summary>
    public static FindingCode UnitCostTimesQuantity { get; } = new(6104);
}
