using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.TotalCellBlank"/>.</summary>
internal sealed class TotalCellBlank : Check
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.TotalCellBlank, Severity.Warning, FindingConcern.Blank, "A1",
        chinese: new(
            "合计栏空白",
            "{column}的合计栏未填，而明细行填有：{lines}（{unit}）。",
            "合计是执行率的取数依据，空白会被误读为 0。",
            "请按明细补填合计数。"),
        english: new(
            "blank total cell",
            "The total cell of the {column} is blank although the lines state {lines} ({unit}).",
            "The rate is taken from the total, and a blank is easily read as 0.",
            "Fill in the total of the lines."));

    protected override void Look(CheckContext context, CheckSink sink)
    {
        if (context.Funding?.Total is not { } total)
        {
            sink.Skip("skip.noFundingTotal");
            return;
        }

        sink.Skip("skip.noSourceAmounts");
        foreach (var column in CheckContext.Columns)
        {
            var isStated = false;
            foreach (var line in context.Funding.Sources)
            {
                isStated |= line.Cell(column).HasValue;
            }

            if (!isStated)
            {
                continue;
            }

            sink.Looked();
            if (total.Cell(column).IsBlank)
            {
                sink.Find(
                    Severity.Warning,
                    CheckContext.FundingPlace.Then(ReportPart.FundingTotal).Then(CheckContext.PartOf(column)),
                    Argument.Term("column", column.Key()),
                    Argument.Of("lines", context.Funding.Sources.Where(line => line.Cell(column).HasValue)
                        .Select(line => $"{line.Label} {line.Cell(column).Value.Number(context.FundingUnit)}")),
                    Argument.Of("unit", context.FundingUnit.Symbol()));
            }
        }
    }
}

public static partial class CheckCodes
{
    /// <summary>合计栏空白: a total cell is blank although a source line states that amount.</summary>
    public static FindingCode TotalCellBlank { get; } = new(1101);
}
