using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Checking.Verdicts;

/// <summary>原因: whether a cell that asks for a reason holds one, and whether it is one for the money.</summary>
internal static class Reasons
{
    private static readonly SearchWords Money = new(
        "资金", "预算", "经费", "拨付", "支付", "支出", "付款", "拨款", "执行", "结算", "结余", "结转", "指标下达", "质保金", "尾款");

    private static readonly SearchWords MoneyRows = new(
        "预算执行", "资金执行", "经费执行", "资金支付", "经费支付", "预算支付", "资金支出", "经费支出", "支出进度", "支付进度", "执行进度", "资金使用", "预算完成", "资金拨付");

    /// <summary>Whether a text gives a reason: neither blank nor an answer the standard knows for none, such as 无, 0, / or —.</summary>
    public static bool IsGiven(EvaluationStandard standard, string? text) =>
        standard.Thresholds.Value.Terms.GivesReason(text);

    /// <summary>
    /// Whether the reason of an indicator's row is one for a low rate: the row is about spending, the reason speaks of money, or the row
    /// fell short by as much as the money did, so that why nothing was built is also why nothing was paid.
    /// </summary>
    public static bool IsForRate(ScoredRow leaf, Ratio rate) => leaf.GivesReason
        && (Money.AreIn(leaf.Result.DeviationReason)
            || MoneyRows.AreIn(leaf.Indicator.Name)
            || leaf.Line.Rate <= rate);
}
