using PerfEval.Core.Budgeting;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.BudgetEqualsExecution"/>.</summary>
internal sealed class BudgetEqualsExecution : Check
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.BudgetEqualsExecution, Severity.Note, FindingConcern.Contradiction, "C6",
        chinese: new(
            "全年预算数与执行数相同",
            "全年预算数与执行数同为 {full}，而年初预算为 {opening}。",
            "预算如按执行结果回填，执行率必为 100%，不能反映预算执行。",
            "请说明全年预算数的取数口径和批复时间。"),
        english: new(
            "full-year budget equals execution",
            "Full-year budget and executed amount are both {full}; the opening budget was {opening}.",
            "A budget filled in from what was spent always gives 100 %.",
            "State how and when the full-year budget was set."));

    protected override void Look(CheckContext context, CheckSink sink)
    {
        if (context.Amount(FundingColumn.OpeningBudget) is not { } opening || context.Amount(FundingColumn.FullYearBudget) is not { } full
            || context.Amount(FundingColumn.Executed) is not { } executed)
        {
            sink.Skip("skip.noThreeAmounts");
            return;
        }

        sink.Looked();
        if (full == executed && full != opening)
        {
            sink.Find(
                Severity.Note,
                CheckContext.FundingPlace.Then(ReportPart.FundingTotal).Then(ReportPart.FullYearBudget),
                Argument.Of("opening", opening, context.FundingUnit),
                Argument.Of("full", full, context.FundingUnit));
        }
    }
}

public static partial class CheckCodes
{
    /// <summary>全年预算数与执行数相同: the full-year budget equals the executed amount although it differs from the opening budget.</summary>
    public static FindingCode BudgetEqualsExecution { get; } = new(1202);
}
