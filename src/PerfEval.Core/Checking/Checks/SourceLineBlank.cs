using PerfEval.Core.Budgeting;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.SourceLineBlank"/>.</summary>
internal sealed class SourceLineBlank : Check
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.SourceLineBlank, Severity.Note, FindingConcern.Blank, "A3 F1",
        chinese: new(
            "明细行空白而正文有数",
            "“{label}”整行空白，正文写明为 {amount}。",
            "空白不等于 0，表与正文应一致。",
            "请把正文的数填入表中。"),
        english: new(
            "blank line, amount in the text",
            "“{label}” is wholly blank; the text states {amount}.",
            "Blank is not 0, and table and text should agree.",
            "Fill in the amount of the text."));

    protected override void Look(CheckContext context, CheckSink sink)
    {
        if (context.Report.Budget is not { } budget)
        {
            sink.Skip("skip.noBudgetStatement");
            return;
        }

        sink.Skip(context.Funding is null ? "skip.noFunding" : "skip.noAmountTold");
        foreach (var row in context.FundingLines)
        {
            var told = row.Line.Source switch
            {
                FundingSource.Other => budget.Revenue.OtherSources,
                FundingSource.CarryOver => budget.Revenue.BroughtForward,
                _ => default,
            };
            if (row.IsTotal || !told.HasValue)
            {
                continue;
            }

            sink.Looked();
            if (row.Line.IsWhollyBlank)
            {
                sink.Find(
                    Severity.Note, row.Place, Argument.Of("label", row.Line.Label), Argument.Of("amount", told.Value, budget.AmountUnit));
            }
        }
    }
}

public static partial class CheckCodes
{
    /// <summary>明细行空白而正文有数: a source line is wholly blank although the text states its amount.</summary>
    public static FindingCode SourceLineBlank { get; } = new(1104);
}
