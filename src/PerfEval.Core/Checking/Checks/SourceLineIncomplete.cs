using System;
using System.Collections.Generic;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Common;
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
        // the columns some line states
        Span<bool> isPrinted = stackalloc bool[CheckContext.Columns.Length];
        var printed = 0;
        for (var c = 0; c < isPrinted.Length; c++)
        {
            isPrinted[c] = IsStated(context.FundingLines, CheckContext.Columns[c]);
            printed += isPrinted[c] ? 1 : 0;
        }

        foreach (var row in context.FundingLines)
        {
            if (row.IsTotal)
            {
                continue;
            }

            var (blank, isNothing) = (0, true);
            for (var c = 0; c < isPrinted.Length; c++)
            {
                if (isPrinted[c])
                {
                    var cell = row.Line.Cell(CheckContext.Columns[c]);
                    blank += cell.IsBlank ? 1 : 0;
                    isNothing &= cell.IsBlank || cell is { HasValue: true, Value.Fen: 0 };
                }
            }

            if (blank == printed || (blank > 0 && isNothing))
            {
                continue;
            }

            sink.Looked();
            if (blank > 0)
            {
                List<ArgumentValue> names = [];
                for (var c = 0; c < isPrinted.Length; c++)
                {
                    if (isPrinted[c] && row.Line.Cell(CheckContext.Columns[c]).IsBlank)
                    {
                        names.Add(new ArgumentValue.Term(CheckContext.Columns[c].Key()));
                    }
                }

                sink.Find(
                    Severity.Warning, row.Place, Argument.Of("label", row.Line.Label),
                    new Argument("blank", new ArgumentValue.Several(names.ToEquatableList())));
            }
        }
    }

    private static bool IsStated(List<PlacedLine> lines, FundingColumn column)
    {
        foreach (var row in lines)
        {
            if (!row.Line.Cell(column).IsBlank)
            {
                return true;
            }
        }

        return false;
    }
}

public static partial class CheckCodes
{
    /// <summary>资金来源行填报不全: a source line states some but not all of its three amounts.</summary>
    public static FindingCode SourceLineIncomplete { get; } = new(1102);
}
