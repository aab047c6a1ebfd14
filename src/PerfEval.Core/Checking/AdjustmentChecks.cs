using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking;

/// <summary>预算调整: how far the budget moved in the year, and whether it moved onto the executed amount.</summary>
internal static class AdjustmentChecks
{
    /// <summary>PE1201: the change is read from the funding table, or from the text where the table does not state it; where total and lines contradict each other, from the lines.</summary>
    public static void LargeAdjustment(CheckContext context, CheckSink sink)
    {
        var place = CheckContext.FundingPlace.Then(ReportPart.FundingTotal).Then(ReportPart.FullYearBudget);
        var (opening, full) = (context.Amount(FundingColumn.OpeningBudget), context.Amount(FundingColumn.FullYearBudget));
        if ((opening is null || full is null) && context.Report.Budget?.Revenue is { Opening.HasValue: true, Adjustment.HasValue: true } revenue)
        {
            place = Place.Report.Then(ReportPart.Budget).Then(ReportPart.Revenue).Then(ReportPart.Adjustment);
            opening = revenue.Opening.Value;
            full = Money.TrySum([revenue.Opening.Value, revenue.Adjustment.Value], out var sum) ? sum : null;
        }

        if (opening is null || full is null || opening == Money.Zero)
        {
            opening = context.Funding?.SumOfLines(FundingColumn.OpeningBudget);
            full = context.Funding?.SumOfLines(FundingColumn.FullYearBudget);
        }

        if (opening is not { } start || full is not { } end || start <= Money.Zero)
        {
            sink.Skip("skip.noOpeningAndFullYear");
            return;
        }

        sink.Looked();
        var change = Ratio.Of(end.Fen - start.Fen, start.Fen);
        var isExplained = Reasons.IsGiven(context.Report.Budget?.Revenue.AdjustmentReason) || Reasons.IsGiven(context.Funding?.Total?.Reason)
            || Reasons.IsGiven(context.Funding?.ScoredLine?.Reason);
        var threshold = context.Standard.Thresholds.Value.Adjustment;
        if (change.Magnitude > threshold && !isExplained)
        {
            sink.Find(
                Severity.Warning,
                place,
                Argument.Of("opening", start, context.FundingUnit),
                Argument.Of("full", end, context.FundingUnit),
                Argument.Share("change", change, ShownDecimals.Of(change.Magnitude, threshold)),
                Argument.Bound("threshold", threshold));
        }
    }

    /// <summary>PE1202.</summary>
    public static void BudgetEqualsExecution(CheckContext context, CheckSink sink)
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
