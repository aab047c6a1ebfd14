using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting.Facts;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.ThreePublicOverBudget"/>.</summary>
internal sealed class ThreePublicOverBudget : Check
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.ThreePublicOverBudget, Severity.Warning, FindingConcern.Reason, "C9",
        chinese: new(
            "“三公”经费超预算",
            "{fact} {actual}，超过预算 {budget}。",
            "“三公”经费只减不增、不得超预算，超出的部分须有审批和说明。",
            "请说明超预算的原因和审批情况，或者核对数字。"),
        english: new(
            "three public expenses above their budget",
            "The {fact} is {actual}, above its budget of {budget}.",
            "These expenses may not exceed their budget without approval.",
            "State the reason and the approval, or check the figures."));

    protected override void Look(CheckContext context, CheckSink sink)
    {
        sink.Skip("skip.noThreePublicBudget");
        var sheet = context.Report.Facts;
        foreach (var year in ThreePublic.YearsOf(sheet))
        {
            foreach (var item in ThreePublic.All)
            {
                if (ThreePublic.AmountOf(sheet, item.Budget, year) is not { } budget
                    || ThreePublic.AmountOf(sheet, item.Actual, year) is not { } actual)
                {
                    continue;
                }

                sink.Looked();
                if (actual.Value > budget.Value && Money.AreApart(actual.Value, budget.Value, context.Standard.Tolerances.Value.Amount))
                {
                    sink.Find(
                        Severity.Warning, ThreePublic.PlaceOf(sheet, item.Actual, year),
                        Argument.Of("fact", RatioResult.MissingFact.Named(item.Actual, new FactPeriod.Year(year))),
                        Argument.Of("actual", actual.Value, actual.Unit), Argument.Of("budget", budget.Value, budget.Unit));
                }
            }
        }
    }
}

public static partial class CheckCodes
{
    /// <summary>“三公”经费超预算: more was spent on one of the three public expenses than its budget.</summary>
    public static FindingCode ThreePublicOverBudget { get; } = new(5205);
}
