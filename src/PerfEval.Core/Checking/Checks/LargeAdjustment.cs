using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.LargeAdjustment"/>.</summary>
/// <remarks>
/// The change is read from the funding table, or from the text where the table
/// does not state it; where total and lines contradict each other, from the lines.
/// </remarks>
internal sealed class LargeAdjustment : Check
{
    private static readonly Place FullYear = CheckContext.FundingPlace.Then(ReportPart.FundingTotal).Then(ReportPart.FullYearBudget);
    private static readonly Place Adjustment =
        Place.Report.Then(ReportPart.Budget).Then(ReportPart.Revenue).Then(ReportPart.Adjustment);

    public override FindingKind Kind { get; } = new(
        CheckCodes.LargeAdjustment, Severity.Warning, FindingConcern.Reason, "C1",
        chinese: new(
            "预算调整幅度大且未说明原因",
            "全年预算由 {opening} 调整为 {full}，变动 {change}，超过 {threshold}。",
            "年中大幅调整会改变执行率的含义，应单独说明。",
            "请说明调整的原因和批准依据。"),
        english: new(
            "large adjustment without a reason",
            "The budget moved from {opening} to {full}, by {change}, more than {threshold}.",
            "A large change in the year changes what the rate means.",
            "State the reason and who approved it."));

    protected override void Look(CheckContext context, CheckSink sink)
    {
        var place = FullYear;
        var (opening, full) = (context.Amount(FundingColumn.OpeningBudget), context.Amount(FundingColumn.FullYearBudget));
        if ((opening is null || full is null)
            && context.Report.Budget?.Revenue is { Opening.HasValue: true, Adjustment.HasValue: true } revenue)
        {
            place = Adjustment;
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
        var isExplained = Reasons.IsGiven(context.Standard, context.Report.Budget?.Revenue.AdjustmentReason)
            || Reasons.IsGiven(context.Standard, context.Funding?.Total?.Reason)
            || Reasons.IsGiven(context.Standard, context.Funding?.ScoredLine?.Reason);
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
}

public static partial class CheckCodes
{
    /// <summary>预算调整幅度大且未说明原因: the budget moved by more than the threshold and no reason is stated.</summary>
    public static FindingCode LargeAdjustment { get; } = new(1201);
}
