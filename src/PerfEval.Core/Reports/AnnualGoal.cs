using System;
using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Reports;

/// <summary>
/// 年度总体目标: one goal block of a form: what was expected, what was achieved, and its own indicator rows. Numbered sentences in one cell are one goal's text.
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
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var leaf in tree.Leaves)
        {
            known.Add(leaf.Indicator.Id);
        }

        foreach (var result in results)
        {
            if (!known.Remove(result.IndicatorId))
            {
                throw new ArgumentException($"The result for '{result.IndicatorId}' stands twice, or its indicator is not in the tree.", nameof(results));
            }
        }

        (Tree, Results) = (tree, results);
    }

    /// <summary>预期目标, as printed.</summary>
    public string? Expected { get; init; }

    /// <summary>实际完成情况, as printed.</summary>
    public string? Actual { get; init; }

    /// <summary>目标分值, where the form gives each goal its points (年度绩效目标1（40分）).</summary>
    public Reported<Points> DeclaredPoints { get; init; }

    /// <summary>绩效指标 as printed.</summary>
    public IndicatorTree Tree { get; }

    /// <summary>完成情况, matched to the indicators by id.</summary>
    public EquatableList<IndicatorResult> Results { get; }

    /// <summary>What was filed about an indicator; an indicator nothing was filed about has not reported.</summary>
    public IndicatorResult ResultOf(string indicatorId)
    {
        foreach (var result in Results)
        {
            if (result.IndicatorId == indicatorId)
            {
                return result;
            }
        }

        return new IndicatorResult { IndicatorId = indicatorId, Actual = ActualValue.Blank };
    }
}
