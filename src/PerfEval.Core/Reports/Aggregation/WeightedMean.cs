using System.Collections.Generic;
using System.Numerics;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Reports.Aggregation;

/// <summary>按资金加权平均: exact until its one named rounding.</summary>
internal static class WeightedMean
{
    /// <summary>Why the units have no weights to average by; null where they have.</summary>
    public static Remark? Problem(IReadOnlyList<AggregatedUnit> units, AggregationOptions.Weighting weight)
    {
        List<string> without = [];
        var hasFunds = false;
        foreach (var unit in units)
        {
            if (unit.Weight is { } funds && funds >= Money.Zero)
            {
                hasFunds |= funds > Money.Zero;
            }
            else
            {
                without.Add(unit.Label);
            }
        }

        if (without.Count > 0)
        {
            return Remark.Of("combine.noWeight", Argument.Of("units", without), Argument.Term("weight", TermOf(weight)));
        }

        return !hasFunds ? Remark.Of("combine.weightsZero", Argument.Term("weight", TermOf(weight))) : null;
    }

    /// <summary>
    /// The mean of whole numbers, in units of which <paramref name="unitsPerOne"/>
    /// make one, rounded and again in those units. The weights are positive together.
    /// </summary>
    public static BigInteger Of(IReadOnlyList<(AggregatedUnit Unit, long Value)> entries, long unitsPerOne, Rounding rounding)
    {
        BigInteger sum = 0;
        BigInteger weights = 0;
        foreach (var (unit, value) in entries)
        {
            sum += (BigInteger)unit.Weight!.Value.Fen * value;
            weights += unit.Weight.Value.Fen;
        }

        BigInteger scale = WideMath.PowerOfTen(rounding.Decimals);
        return WideMath.Divide(sum * scale, weights * unitsPerOne, rounding.Midpoint) * unitsPerOne / scale;
    }

    /// <summary>The column the weights stand in.</summary>
    public static FundingColumn ColumnOf(AggregationOptions.Weighting weight) =>
        weight == AggregationOptions.Weighting.Executed ? FundingColumn.Executed : FundingColumn.FullYearBudget;

    public static string TermOf(AggregationOptions.Weighting weight) => ColumnOf(weight).Key();
}
