using PerfEval.Core.Budgeting;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.TotalNotSum"/>.</summary>
internal sealed class TotalNotSum : Check
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.TotalNotSum, Severity.Error, FindingConcern.Contradiction, "B13",
        chinese: new(
            "合计与明细不符",
            "{column}合计填 {stated}，明细相加为 {sum}。",
            "合计与明细不能同时成立，执行率因此有两种结果。",
            "请核对账表，改正合计或明细。"),
        english: new(
            "total is not the sum",
            "The total of the {column} says {stated}; its lines add up to {sum}.",
            "Both cannot be right, and they give two execution rates.",
            "Check the accounts and correct the total or the lines."));

    // a negative amount, or one in another unit, makes the sum wrong by itself
    public override EquatableList<FindingCode> After { get; } = [CheckCodes.AmountImplausible];

    protected override void Look(CheckContext context, CheckSink sink)
    {
        var asText = context.Results.PlacesOf(CheckCodes.NumberStoredAsText);
        sink.Skip("skip.noTotalAndLines");
        foreach (var column in CheckContext.Columns)
        {
            if (context.Funding?.Total?.Cell(column).HasValue != true)
            {
                continue;
            }

            foreach (var line in context.Funding.Sources)
            {
                if (line.Cell(column).HasValue)
                {
                    sink.Looked();
                }
            }

            if (context.AmountOf(column) is FundingAmount.Conflicting conflict
                && CheckContext.FundingPlace.Then(ReportPart.FundingTotal) is var total
                && !asText.Has(total, CheckContext.PartOf(column)))
            {
                sink.Find(
                    Severity.Error,
                    total.Then(CheckContext.PartOf(column)),
                    Argument.Term("column", column.Key()),
                    Argument.Of("stated", conflict.StatedTotal, context.FundingUnit),
                    Argument.Of("sum", conflict.Sum, context.FundingUnit));
            }
        }
    }
}

public static partial class CheckCodes
{
    /// <summary>合计与明细不符: the stated total is not the sum of the lines that state the amount.</summary>
    public static FindingCode TotalNotSum { get; } = new(1103);
}
