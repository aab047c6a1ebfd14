using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.SourceLineIncomplete"/>.</summary>
/// <remarks>Some forms have no column for the opening budget; full-year budget and execution are asked for by all.</remarks>
internal sealed class SourceLineIncomplete : Check
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.SourceLineIncomplete,
        chinese: new(
            "资金来源行填报不全",
            "“{label}”未填{blank}。",
            "三项金额缺一，就无法按来源核对执行情况。",
            "请补填；确为 0 的填 0。"),
        english: new(
            "incomplete source line",
            "“{label}” does not state: {blank}.",
            "Without all three amounts, execution cannot be checked by source.",
            "Fill it in; write 0 where it is 0."));

    protected override void Look(CheckContext context, CheckSink sink)
    {
        if (context.Funding is null)
        {
            sink.Skip("skip.noFunding");
            return;
        }

        sink.Skip("skip.noSourceAmounts");
        var printed = new List<FundingColumn>();
        foreach (var column in CheckContext.Columns)
        {
            if (column != FundingColumn.OpeningBudget || context.FundingLines().Any(entry => !entry.Line.OpeningBudget.IsBlank))
            {
                printed.Add(column);
            }
        }

        foreach (var (line, place, isTotal) in context.FundingLines())
        {
            List<FundingColumn> blank = printed.FindAll(column => line.Cell(column).IsBlank);
            if (isTotal || blank.Count == printed.Count)
            {
                continue;
            }

            sink.Looked();
            if (blank.Count > 0)
            {
                sink.Find(
                    Severity.Warning,
                    place,
                    Argument.Of("label", line.Label),
                    new Argument(
                        "blank", new ArgumentValue.Several([.. blank.ConvertAll(ArgumentValue (c) => new ArgumentValue.Term(c.Key()))])));
            }
        }
    }
}

public static partial class CheckCodes
{
    /// <summary>资金来源行填报不全: a source line states some but not all of its three amounts.</summary>
    public static FindingCode SourceLineIncomplete { get; } = new(1102);
}
