using System;
using System.Collections.Generic;
using System.Numerics;
using PerfEval.Core.Amounts;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Checking.Verdicts;

/// <summary>单价与数量: the one cost of a single thing among the rows, the one number of such things, and their product.</summary>
/// <param name="Cost">The row of the cost.</param>
/// <param name="Quantity">The row of the number.</param>
/// <param name="Price">单价.</param>
/// <param name="Number">数量.</param>
/// <param name="Product">单价 × 数量, in whole fen, half away from zero.</param>
internal sealed record UnitCost(ScoredRow Cost, ScoredRow Quantity, Measure Price, Measure Number, Money Product)
{
    private static readonly string[] People = ["人", "名", "位"];

    /// <summary>The pair; null where there is no cost by the piece, more than one, or not just one number in its counting word.</summary>
    public static UnitCost? Of(List<ScoredRow> rows)
    {
        (ScoredRow Row, Measure Price, AmountUnit Unit, string Counter, MeasureUnit Counted)? cost = null;
        foreach (var row in rows)
        {
            if (!IsOfCost(row)
                || row.Result.Actual is not ActualValue.Quantity { Value: var price }
                || CounterOf(row.Indicator.Name, price.Unit.Symbol, out var unit) is not { } counter
                || !MeasureUnit.TryOf(counter, out var counted))
            {
                continue;
            }

            if (cost is not null)
            {
                return null;
            }

            cost = (row, price, unit, counter, counted);
        }

        if (cost is not { } found)
        {
            return null;
        }

        UnitCost? only = null;
        var numberOf = $"{found.Counter}数";
        foreach (var row in rows)
        {
            if (IsOfCost(row)
                || row.Result.Actual is not ActualValue.Quantity { Value: { Value: > 0 } number }
                || !Counts(row.Indicator.Name, number.Unit, found.Counter, found.Counted, numberOf))
            {
                continue;
            }

            if (only is not null || Multiplied(found.Price, found.Unit, number, found.Counted) is not { } product)
            {
                return null;
            }

            only = new UnitCost(found.Row, row, found.Price, number, product);
        }

        return only;
    }

    private static bool IsOfCost(ScoredRow row) => row.Leaf.Second.Name is { } level && level.Contains("成本", StringComparison.Ordinal);

    // 元/人 says it itself; 元 does under a name with 人均 or 每台; 每100吨 and 每（户） name no counting word
    private static string? CounterOf(string name, string symbol, out AmountUnit unit)
    {
        var slash = symbol.IndexOf('/', StringComparison.Ordinal);
        if (!AmountUnits.TryFromSymbol(slash < 0 ? symbol : symbol[..slash], out unit))
        {
            return null;
        }

        if (slash >= 0)
        {
            return slash + 1 < symbol.Length ? symbol[(slash + 1)..] : null;
        }

        if (name.Contains("人均", StringComparison.Ordinal))
        {
            return "人";
        }

        var each = name.IndexOf('每', StringComparison.Ordinal);
        return each >= 0 && each + 1 < name.Length && !"年月日天次季".Contains(name[each + 1], StringComparison.Ordinal)
            ? name[(each + 1)..(each + 2)]
            : null;
    }

    // 人数 says by what a bare number counts
    private static bool Counts(string name, MeasureUnit unit, string counter, MeasureUnit counted, string numberOf) =>
        unit.Symbol == counter
        || (unit.IsNone && name.Contains(numberOf, StringComparison.Ordinal))
        || unit.ConvertsTo(counted)
        || (Array.IndexOf(People, unit.Symbol) >= 0 && Array.IndexOf(People, counter) >= 0);

    // 万人 counts as so many 人; in fen times the millionths of price and number
    private static Money? Multiplied(Measure price, AmountUnit unit, Measure number, MeasureUnit counted)
    {
        var count = number.Unit.ConvertsTo(counted) ? number.BaseMillionths / counted.Factor : number.BaseMillionths / number.Unit.Factor;
        var million = new BigInteger(WideMath.PowerOfTen(Measure.Decimals));
        var fen = new BigInteger(price.Value * (decimal)million) * count * unit.Fen();
        var rounded = WideMath.Divide(fen, million * million, Midpoint.HalfAwayFromZero);
        return BigInteger.Abs(rounded) <= Money.MaxFen ? Money.FromFen((long)rounded) : null;
    }
}
