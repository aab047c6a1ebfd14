using System;
using PerfEval.Core.Amounts;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Scoring;

/// <summary>
/// 方向判定: which way a target is read, and what had to be assumed for it. The form never infers it; the standard does, here.
/// </summary>
internal static class DirectionResolution
{
    /// <summary>The direction, and the assumption where none was printed.</summary>
    /// <param name="leaf">三级指标 with the levels above it.</param>
    /// <param name="policy">方向判定 of the standard.</param>
    /// <param name="actual">完成值, whose unit a target without one stands in; null where there is none.</param>
    public static (Direction Direction, Assumption? Assumption) Resolve(
        IndicatorLeaf leaf, DirectionPolicy policy, ActualValue? actual = null)
    {
        if (leaf.Indicator.Target is not TargetValue.Quantity target)
        {
            return (leaf.Indicator.PrintedDirection ?? Direction.HigherIsBetter, null);
        }

        if (target.Comparator is Comparator.AtLeast or Comparator.MoreThan)
        {
            return (Direction.HigherIsBetter, null);
        }

        if (target.Comparator is Comparator.AtMost or Comparator.LessThan)
        {
            return (Direction.LowerIsBetter, null);
        }

        // nothing is less than none of what is counted: whatever is printed, a target of 0 is at most 0
        if (target.Value.IsZero)
        {
            return (Direction.LowerIsBetter, Assumption.Of(AssumptionKind.DirectionOfZero));
        }

        if (leaf.Indicator.PrintedDirection is { } printed)
        {
            return (printed, null);
        }

        foreach (var term in policy.LowerIsBetterTerms)
        {
            if (leaf.Indicator.Name.Contains(term, StringComparison.Ordinal))
            {
                return (Direction.LowerIsBetter, Assumption.Of(AssumptionKind.DirectionListed, Argument.Of("term", term)));
            }
        }

        if (DurationWordOf(leaf, target.Value.Unit, actual, policy.Durations) is { } word)
        {
            return (Direction.LowerIsBetter, Assumption.Of(AssumptionKind.DirectionOfDuration, Argument.Of("term", word)));
        }

        var isRate = target.Value.Unit.IsShare && leaf.Indicator.Name.Contains('率', StringComparison.Ordinal);
        if (!isRate && CostTermOf(leaf, policy) is { } cost)
        {
            return (Direction.LowerIsBetter, Assumption.Of(AssumptionKind.DirectionOfCost, Argument.Of("term", cost)));
        }

        return (
            Direction.HigherIsBetter,
            Assumption.Of(target.Comparator is null ? AssumptionKind.DirectionByDefault : AssumptionKind.DirectionOfEqualSign));
    }

    // a number without a unit may have it beside the name (工期（天）) or with the actual value
    private static string? DurationWordOf(
        IndicatorLeaf leaf, MeasureUnit unit, ActualValue? actual, DirectionPolicy.DurationTerms durations)
    {
        var name = leaf.Indicator.Name;
        var isDuration = durations.AreMeasuredIn(unit.Symbol)
            || (unit.IsNone
                && durations.AreMeasuredIn(actual?.Number is { Unit: { IsNone: false } filed } ? filed.Symbol : UnitBeside(name)));
        return isDuration ? durations.WordFor(name, leaf.Second.Name) : null;
    }

    private static ReadOnlySpan<char> UnitBeside(string name)
    {
        var (open, close) = (name.LastIndexOfAny(['（', '(']), name.LastIndexOfAny(['）', ')']));
        return open >= 0 && close == name.Length - 1 && open < close ? name.AsSpan(open + 1, close - open - 1) : default;
    }

    /// <summary>The term of the standard by which an indicator stands under costs (成本); null where it does not.</summary>
    public static string? CostTermOf(IndicatorLeaf leaf, DirectionPolicy policy)
    {
        foreach (var term in policy.CostTerms)
        {
            if ((leaf.Second.Name ?? "").Contains(term, StringComparison.Ordinal)
                || (leaf.First.Name ?? "").Contains(term, StringComparison.Ordinal))
            {
                return term;
            }
        }

        return null;
    }
}
