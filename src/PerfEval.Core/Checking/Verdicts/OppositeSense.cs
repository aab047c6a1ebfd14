using System;
using System.Linq;
using PerfEval.Core.Indicators;
using PerfEval.Core.Scoring;

namespace PerfEval.Core.Checking.Verdicts;

/// <summary>
/// 反向读取: whether the other sense of a target without a sign is one a filer may have had in mind, and whether it gives what is claimed.
/// </summary>
internal static class OppositeSense
{
    /// <summary>
    /// Whether a claim that the assumed sense does not give is exactly what the other, where that
    /// can be meant, gives. Near is not enough: with a tolerance nearly any claim has a sense.
    /// </summary>
    public static bool Explains(CheckContext context, ScoredRow leaf)
    {
        if (leaf.Indicator.Target is not TargetValue.Quantity { Comparator: null, Value.IsZero: false }
            || !leaf.Line.DirectionIsAssumed
            || leaf.Line.Points is null
            || !leaf.Result.ClaimedScore.TryGetValue(out var claimed)
            || leaf.Line.Contribution.Contains(claimed)
            || !IsThinkable(context, leaf))
        {
            return false;
        }

        var reversed =
            IndicatorScoring.Score(leaf.GoalIndex, leaf.Leaf, leaf.Result, null, context.Standard, context.Facts, reversed: true);
        return reversed.Score == claimed;
    }

    // things counted under 数量 are there to be many; else the name says whether few or much of it can be meant
    private static bool IsThinkable(CheckContext context, ScoredRow leaf)
    {
        var (name, unit) = (leaf.Indicator.Name, ((TargetValue.Quantity)leaf.Indicator.Target).Value.Unit);
        var isCounted = LevelHas(leaf, "数量") && !unit.IsShare && !unit.Symbol.EndsWith('元');
        if (isCounted)
        {
            return false;
        }

        return leaf.Line.Direction == Direction.HigherIsBetter
            ? InverseWords.AreIn(name) || LevelHas(leaf, "成本") || LevelHas(leaf, "时效")
            : (unit.IsShare || Allowances.AreIn(name))
                && !context.Standard.Direction.Value.LowerIsBetterTerms.Any(term => name.Contains(term, StringComparison.Ordinal));
    }

    private static bool LevelHas(ScoredRow leaf, string term) => leaf.Leaf.Second.Name?.Contains(term, StringComparison.Ordinal) == true;
}
