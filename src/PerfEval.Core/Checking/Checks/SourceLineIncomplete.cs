using System.Collections.Generic;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.SourceLineIncomplete"/>.</summary>
/// <remarks>A column that no line fills is one the form does not have, and a line of zeros says that there was no such money.</remarks>
internal sealed class SourceLineIncomplete : Check
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.SourceLineIncomplete, Severity.Warning, FindingConcern.Blank, "A2",
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
            if (context.FundingLines.Exists(entry => !entry.Line.Cell(column).IsBlank))
            {
                printed.Add(column);
            }
        }

        foreach (var (line, place, isTotal) in context.FundingLines)
        {
            if (isTotal)
            {
                continue;
            }

            var blank = printed.FindAll(column => line.Cell(column).IsBlank);
            if (blank.Count == printed.Count || (blank.Count > 0 && SaysNothing(line, printed)))
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

    private static bool SaysNothing(FundingLine line, List<FundingColumn> printed) =>
        printed.TrueForAll(column => line.Cell(column).IsBlank || line.Cell(column) is { HasValue: true, Value.Fen: 0 });
}

public static partial class CheckCodes
{
    /// <summary>资金来源行填报不全: a source line states some but not all of its three amounts.</summary>
    public static FindingCode SourceLineIncomplete { get; } = new(1102);
}
