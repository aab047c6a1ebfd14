using System.Linq;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.OpeningBudgetBlank"/>.</summary>
/// <remarks>
/// A note: the rate does not need the opening budget, but without it nobody sees how the budget moved. Only where the form is known to
/// print the column; a line that states the amount makes a blank total PE1101. Half of all forms leave it blank: it is told with how the
/// form was read, and nobody has to act on it. From A1.
/// </remarks>
internal sealed class OpeningBudgetBlank : Check
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.OpeningBudgetBlank, Severity.Note, FindingConcern.Reading, "A1",
        chinese: new(
            "年初预算数未填",
            "表上印有年初预算数一栏，整栏没有填；全年预算 {full}，执行 {executed}。",
            "没有年初数，看不出年中调整了多少。",
            "请补填年初预算数；年初没有安排的填 0。"),
        english: new(
            "opening budget blank",
            "The form prints a column for the opening budget and none is filled in; full-year budget {full}, executed {executed}.",
            "Without it nobody sees how the budget moved in the year.",
            "Fill in the opening budget; write 0 where there was none."));

    protected override void Look(CheckContext context, CheckSink sink)
    {
        if (context.Funding is null)
        {
            sink.Skip("skip.noFunding");
            return;
        }

        var isFilled = context.FundingLines.Exists(entry => !entry.Line.OpeningBudget.IsBlank);
        var isPrinted = context.Notes.IsPrintedBlank(FundingColumn.OpeningBudget) && !context.Lacks(SelfEvaluation.Columns.OpeningBudget);
        if (!isFilled && !isPrinted)
        {
            sink.Skip("skip.columnNotPrinted");
            return;
        }

        if (context.Amount(FundingColumn.FullYearBudget) is not { } full || context.Amount(FundingColumn.Executed) is not { } executed)
        {
            sink.Skip("skip.noBudgetAndExecuted");
            return;
        }

        sink.Looked();
        if (!isFilled)
        {
            sink.Find(
                Severity.Note, context.FundingLines.First().Place.Then(ReportPart.OpeningBudget),
                Argument.Of("full", full, context.FundingUnit), Argument.Of("executed", executed, context.FundingUnit));
        }
    }
}

public static partial class CheckCodes
{
    /// <summary>年初预算数未填: the form prints a column for the opening budget and no line fills it.</summary>
    public static FindingCode OpeningBudgetBlank { get; } = new(1107);
}
