using System;
using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Reports;

/// <summary>
/// 年度总体目标: one goal block of a form: what was expected, what was achieved, and
/// its own indicator rows. Numbered sentences in one cell are one goal's text.
/// </summary>
public sealed record AnnualGoal
{
    /// <summary>A goal.</summary>
    /// <param name="tree">绩效指标 as printed.</param>
    /// <param name="results">完成情况, matched to the indicators by id.</param>
    /// <exception cref="ArgumentNullException">The tree is null.</exception>
    /// <exception cref="ArgumentException">Two results are for one indicator, or a result is for none of the tree.</exception>
    public AnnualGoal(IndicatorTree tree, EquatableList<IndicatorResult> results)
    {
        ArgumentNullException.ThrowIfNull(tree);
        (Tree, Results) = (tree, AreInOrder(tree, results) ? results : InOrder(tree, results));
    }

    /// <summary>预期目标, as printed.</summary>
    public string? Expected { get; init; }

    /// <summary>实际完成情况, as printed.</summary>
    public string? Actual { get; init; }

    /// <summary>目标分值, where the form gives each goal its points (年度绩效目标1（40分）).</summary>
    public Reported<Points> DeclaredPoints { get; init; }

    /// <summary>绩效指标 as printed.</summary>
    public IndicatorTree Tree { get; }

    /// <summary>
    /// 完成情况: one result for each indicator, in the order of the rows; an indicator nothing was filed about has not reported.
    /// </summary>
    public EquatableList<IndicatorResult> Results { get; }

    /// <summary>What was filed about an indicator.</summary>
    /// <param name="indicatorId">指标编码.</param>
    /// <exception cref="ArgumentException">The tree has no such indicator.</exception>
    public IndicatorResult ResultOf(string indicatorId) => Tree.PositionOf(indicatorId) is { } position
        ? Results[position]
        : throw new ArgumentException($"There is no indicator '{indicatorId}' in the tree.", nameof(indicatorId));

    private static bool AreInOrder(IndicatorTree tree, EquatableList<IndicatorResult> results)
    {
        if (results.Count != tree.Leaves.Count)
        {
            return false;
        }

        for (var i = 0; i < results.Count; i++)
        {
            if (results[i].IndicatorId != tree.Leaves[i].Indicator.Id)
            {
                return false;
            }
        }

        return true;
    }

    private static EquatableList<IndicatorResult> InOrder(IndicatorTree tree, EquatableList<IndicatorResult> results)
    {
        var filed = new Dictionary<string, IndicatorResult>(StringComparer.Ordinal);
        foreach (var result in results)
        {
            if (!filed.TryAdd(result.IndicatorId, result))
            {
                throw new ArgumentException($"There are two results for the indicator '{result.IndicatorId}'; keep one.", nameof(results));
            }
        }

        // in the order of the rows and with a result for each, so that the same goal is equal however it was put together
        List<IndicatorResult> inOrder = [];
        foreach (var leaf in tree.Leaves)
        {
            var id = leaf.Indicator.Id;
            inOrder.Add(filed.Remove(id, out var result) ? result : new IndicatorResult { IndicatorId = id, Actual = ActualValue.Blank });
        }

        foreach (var id in filed.Keys)
        {
            throw new ArgumentException($"There is a result for '{id}', which is no indicator of the tree.", nameof(results));
        }

        return inOrder.ToEquatableList();
    }
}
