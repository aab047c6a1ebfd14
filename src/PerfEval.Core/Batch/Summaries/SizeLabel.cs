using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;

namespace PerfEval.Core.Batch.Summaries;

/// <summary>资金规模的名称: what a size between rising bounds is called.</summary>
internal static class SizeLabel
{
    /// <summary>The name of the size that has reached so many of the bounds.</summary>
    public static string Of(EquatableList<Money> bounds, int reached)
    {
        if (bounds.Count == 0)
        {
            return "";
        }

        if (reached == 0)
        {
            return $"<{In(bounds[0])}万元";
        }

        return reached == bounds.Count ? $"≥{In(bounds[^1])}万元" : $"{In(bounds[reached - 1])}–{In(bounds[reached])}万元";
    }

    /// <summary>The names of all sizes, from the smallest; none where there are no bounds.</summary>
    public static EquatableList<string> All(EquatableList<Money> bounds)
    {
        List<string> names = [];
        for (var reached = 0; bounds.Count > 0 && reached <= bounds.Count; reached++)
        {
            names.Add(Of(bounds, reached));
        }

        return names.ToEquatableList();
    }

    private static string In(Money amount) => amount.Number(AmountUnit.WanYuan);
}
