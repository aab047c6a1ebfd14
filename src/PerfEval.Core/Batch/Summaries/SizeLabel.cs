using System;
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

    /// <summary>The same bounds, which rise.</summary>
    /// <exception cref="ArgumentException">They do not.</exception>
    public static EquatableList<Money> Rising(EquatableList<Money> bounds) => Rise(bounds)
        ? bounds
        : throw new ArgumentException("Bounds of funding sizes rise.", nameof(bounds));

    /// <summary>Whether each bound is above the one before.</summary>
    public static bool Rise(EquatableList<Money> bounds)
    {
        for (var i = 1; i < bounds.Count; i++)
        {
            if (bounds[i] <= bounds[i - 1])
            {
                return false;
            }
        }

        return true;
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
