using System;
using PerfEval.Core.Amounts;
using PerfEval.Core.Batch.Kernels;
using PerfEval.Core.Indicators;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Batch.Terms;

/// <summary>
/// 指标得分曲线: the score of a numeric target under a rule as a function of the actual value, in whole numbers of one scale.
/// The cases are those of the reference (target × actual → attainment, then the rule), solved for the actual value
/// once; the tests hold both against each other.
/// </summary>
internal static class LeafCurve
{
    /// <summary>The curve; null if no kernel can score this target by this rule.</summary>
    /// <param name="target">The target.</param>
    /// <param name="direction">Which way it is read.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="equality">How "= T" is read.</param>
    /// <param name="weight">分值 in steps.</param>
    /// <param name="scale">A measure in the scale of the column.</param>
    public static SharedColumn? Of(
        TargetValue target, Direction direction, ScoringRule rule, DirectionPolicy.EqualityPolicy equality, int weight,
        Func<Measure, long> scale)
    {
        var proportional = rule is ProportionRule;
        if (!proportional && rule is not AttainmentRule)
        {
            return null;
        }

        var floor = (rule as ProportionRule)?.Floor ?? Ratio.Zero;
        return target switch
        {
            TargetValue.Range range => Between(scale(range.Low), scale(range.High), range.IsAllowance, proportional, weight, floor),
            TargetValue.Quantity q => Of(scale(q.Value), q.Comparator, direction, rule, equality, weight),
            _ => null,
        };
    }

    /// <summary>The curve of a number in the scale of the column; null if no kernel can score it by this rule.</summary>
    public static SharedColumn? Of(
        long target, Comparator? comparator, Direction direction, ScoringRule rule, DirectionPolicy.EqualityPolicy equality, int weight)
    {
        var proportional = rule is ProportionRule;
        if (!proportional && rule is not AttainmentRule)
        {
            return null;
        }

        var floor = (rule as ProportionRule)?.Floor ?? Ratio.Zero;
        if (comparator == Comparator.Equal && equality != DirectionPolicy.EqualityPolicy.ByDirection)
        {
            return Equal(target, proportional && equality == DirectionPolicy.EqualityPolicy.Deviation, weight, floor);
        }

        return direction == Direction.HigherIsBetter
            ? AtLeast(target, comparator == Comparator.MoreThan, proportional, weight, floor)
            : AtMost(target, comparator == Comparator.LessThan, proportional, weight, floor);
    }

    /// <summary>Full from a low to a high value, else nothing.</summary>
    public static SharedColumn Step(long low, long high, int weight, long domainLow = long.MinValue, long domainHigh = long.MaxValue) =>
        new(SharedShape.Step, weight, low, high, long.MinValue, long.MaxValue, domainLow, domainHigh);

    /// <summary>Points given by a person, as they are: anything outside 0 to the points does not count and leaves a range.</summary>
    public static SharedColumn Judged(long full, int weight) =>
        new(SharedShape.Rising, weight, full, full, long.MinValue, long.MaxValue, 0, full);

    private static SharedColumn AtLeast(long target, bool strict, bool proportional, int weight, Ratio floor)
    {
        var noRatio = target <= 0 ? target : long.MinValue;
        if (!proportional)
        {
            return Step(strict ? target + 1 : target, long.MaxValue, weight, noRatio);
        }

        // missing "> T" by nothing is worth ratio 1, except that nothing of nothing is 0
        return target > 0
            ? Curve(SharedShape.Rising, weight, target, target) with { KeepLow = Ceiling(target, floor) }
            : Step(strict && target == 0 ? 1 : target, long.MaxValue, weight, noRatio);
    }

    private static SharedColumn AtMost(long target, bool strict, bool proportional, int weight, Ratio floor)
    {
        var noRatio = target < 0 ? target : long.MaxValue;
        if (!proportional)
        {
            return Step(long.MinValue, strict ? target - 1 : target, weight, long.MinValue, noRatio);
        }

        return target > 0
            ? Curve(SharedShape.Falling, weight, target, target) with { KeepHigh = Reach(target, floor) }
            : Step(long.MinValue, strict && target == 0 ? -1 : target, weight, long.MinValue, noRatio);
    }

    private static SharedColumn Equal(long target, bool byDeviation, int weight, Ratio floor)
    {
        if (!byDeviation || target == 0)
        {
            return Step(target, target, weight);
        }

        var curve = Curve(SharedShape.Deviation, weight, target, target);
        if (floor == Ratio.Zero)
        {
            return curve;
        }

        var size = Math.Abs(target);
        var furthest = size - Ceiling(size, floor);
        return curve with { KeepLow = target - furthest, KeepHigh = target + furthest };
    }

    private static SharedColumn Between(long low, long high, bool isAllowance, bool proportional, int weight, Ratio floor)
    {
        if (isAllowance)
        {
            return !proportional || high == 0
                ? Step(low, high, weight)
                : Curve(SharedShape.Allowance, weight, high, high) with { KeepLow = -Reach(high, floor), KeepHigh = Reach(high, floor) };
        }

        var (noRatioBelow, noRatioAbove) = (low <= 0 ? low : long.MinValue, high < 0 ? high : long.MaxValue);
        if (!proportional || high <= 0)
        {
            return Step(low, high, weight, noRatioBelow, noRatioAbove);
        }

        return low > 0
            ? Curve(SharedShape.Between, weight, low, high) with { KeepLow = Ceiling(low, floor), KeepHigh = Reach(high, floor) }
            : Curve(SharedShape.Falling, weight, high, high) with { DomainLow = low, KeepHigh = Reach(high, floor) };
    }

    private static SharedColumn Curve(SharedShape shape, int weight, long target, long high) =>
        new(shape, weight, target, high, long.MinValue, long.MaxValue, long.MinValue, long.MaxValue);

    // A ÷ T < f is A < f × T, that is A below the next whole number
    private static long Ceiling(long target, Ratio floor) => floor == Ratio.Zero
        ? long.MinValue
        : (long)((((Int128)floor.Numerator * target) + floor.Denominator - 1) / floor.Denominator);

    // T ÷ A < f is A > T ÷ f, that is A above the whole number before it
    private static long Reach(long target, Ratio floor) => floor == Ratio.Zero
        ? long.MaxValue
        : (long)Int128.Min(long.MaxValue, (Int128)target * floor.Denominator / floor.Numerator);
}
