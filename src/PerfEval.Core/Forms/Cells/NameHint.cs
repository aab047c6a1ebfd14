using System;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Forms.Cells;

/// <summary>
/// 名称中的指标值: a target, sign or unit that stands in an indicator's name. It is proposed, never assumed. Points in a name (10分) are no target.
/// </summary>
internal static class NameHint
{
    private const string OfPoints = "分";

    /// <summary>What the name proposes for the target cell; null where it proposes nothing the cell does not say.</summary>
    public static string? Of(string? name, TargetValue target, int? fiscalYear)
    {
        if (name is null)
        {
            return null;
        }

        var folded = CellText.Fold(name);
        return target switch
        {
            TargetValue.Quantity { Comparator: null } or TargetValue.Quantity { Value.Unit.IsNone: true } =>
                Pattern(folded, (TargetValue.Quantity)target),
            TargetValue.Unstated => Whole(folded, fiscalYear),
            _ => null,
        };
    }

    // 公猪舍(≥**平方米): the sign and unit of a number that stands in its own cell
    private static string? Pattern(string name, TargetValue.Quantity target)
    {
        if (!InBrackets(name, out var pattern) || pattern.ContainsAnyInRange('0', '9'))
        {
            return null;
        }

        var hasSign = SignText.TryReadStart(pattern, out var sign, out var length);
        var unit = pattern[(hasSign ? length : 0)..].Trim("*_Xx");
        if (!(hasSign || unit.Length < pattern.Length || UnitText.IsCommon(unit)) || !UnitText.TryRead(unit, out var read)
            || read.Symbol == OfPoints
            || (!hasSign && !target.Value.Unit.IsNone) || (target.Value.Unit.IsNone && read.IsNone && !hasSign))
        {
            return null;
        }

        var proposedSign = target.Comparator?.Sign() ?? (hasSign ? sign.Sign() : "");
        var proposedUnit = target.Value.Unit.IsNone ? read : target.Value.Unit;
        var proposed = proposedSign + target.Value.Number + proposedUnit;
        return proposed == target.Comparator?.Sign() + target.Value.ToString() ? null : proposed;
    }

    // 12月底之前完成, 年度资金支付完成率100%: the whole target
    private static string? Whole(string name, int? fiscalYear)
    {
        if (DateText.TryRead(name, fiscalYear, isTarget: true, out var dates))
        {
            return dates.Date?.ToString();
        }

        if (InBrackets(name, out var pattern) && QuantityText.TryRead(pattern.ToString(), out var bracketed))
        {
            return Text(bracketed);
        }

        return QuantityText.TryRead(name, out var quantity) && (quantity.Sign is not null || quantity.Unit.IsShare) ? Text(quantity) : null;
    }

    private static string? Text(QuantityText quantity) =>
        quantity is { Digits: { } digits, Upper: null, Allowance: null, Unit.Symbol: not OfPoints }
            ? quantity.Sign?.Sign() + digits + quantity.Unit : null;

    private static bool InBrackets(ReadOnlySpan<char> name, out ReadOnlySpan<char> inside)
    {
        var open = name.LastIndexOf('(');
        var close = open < 0 ? -1 : name[open..].IndexOf(')');
        inside = close > 1 ? name.Slice(open + 1, close - 1) : default;
        return close > 1;
    }
}
