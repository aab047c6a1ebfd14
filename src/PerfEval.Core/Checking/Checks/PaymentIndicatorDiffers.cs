using System;
using PerfEval.Core.Amounts;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.PaymentIndicatorDiffers"/>.</summary>
/// <remarks>
/// A warning: the indicator and the funding table speak of one payment, and one of the two is wrong; which, the paper does not tell. Only a
/// name that ends in the rate of the spending itself counts (资金支付率, 预算执行进度): 资金到位率, 资金使用合规率 and 预算完成率 are other
/// ratios. From B10 and E1.
/// </remarks>
internal sealed class PaymentIndicatorDiffers : Check
{
    private const int MostBetween = 4;

    private static readonly char[] Digits = [.. "0123456789"];

    private static readonly string[] Endings = ["率", "进度", "比率", "比例", "完成率"];

    public override FindingKind Kind { get; } = new(
        CheckCodes.PaymentIndicatorDiffers, Severity.Warning, FindingConcern.Contradiction, "B10 E1",
        chinese: new(
            "支付类指标与执行率矛盾",
            "“{name}”填报 {actual}，按资金表执行率为 {rate}。",
            "指标和资金表说的是同一笔支出，两者必有一错。",
            "请核对资金表的预算数、执行数和该指标的完成值。"),
        english: new(
            "payment indicator against the funding table",
            "“{name}” was filed as {actual}; by the funding table the rate is {rate}.",
            "Both speak of one payment, and one of them is wrong.",
            "Check the amounts of the table and the actual value of the indicator."));

    protected override Needs Needs => Needs.Indicators;

    protected override void Look(CheckContext context, CheckSink sink)
    {
        if (context.Execution.Rate is not { } raw)
        {
            sink.Skip("skip.noRate");
            return;
        }

        var rows = context.Leaves.FindAll(leaf => IsPayment(context, leaf));
        if (rows.Count != 1)
        {
            sink.Skip(rows.Count == 0 ? "skip.noPaymentIndicator" : "skip.severalPaymentIndicators");
            return;
        }

        sink.Looked();
        var (leaf, rate) = (rows[0], Ratio.Min(raw, Ratio.One));
        var actual = ((ActualValue.Quantity)leaf.Result.Actual).Value;
        var filed = Ratio.Of((Int128)actual.BaseMillionths, Measure.Of(100, MeasureUnit.Percent).BaseMillionths);
        var unit = Ratio.Of(1, 100 * WideMath.PowerOfTen(Math.Min(1, PrintedDecimals.In(leaf.Result.Actual.Text))));
        if (Ratio.CompareDistance(filed, rate, unit) > 0)
        {
            sink.Find(
                Severity.Warning, leaf.Line.Place.Then(ReportPart.Actual),
                Argument.Of("name", leaf.Indicator.Name), Argument.Of("actual", leaf.Result.Actual.Text), Argument.Of("rate", rate));
        }
    }

    private static bool IsPayment(CheckContext context, ScoredRow leaf) =>
        leaf.Result.Actual is ActualValue.Quantity { Value.Unit.IsShare: true }
        && !context.Notes.IsMisread(leaf.Line.Place)
        && SpendingNames.Has(leaf.FoldedName, context.Terms, MostBetween, IsEnding);

    // a word for the money, one for spending it a few characters on, and then the rate
    private static bool IsEnding(string rest) => Array.IndexOf(Endings, rest.TrimEnd(Digits)) >= 0;
}

public static partial class CheckCodes
{
    /// <summary>支付类指标与执行率矛盾: an indicator about payment differs from the rate of the funding table.</summary>
    public static FindingCode PaymentIndicatorDiffers { get; } = new(1306);
}
