using System;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Indicators;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Tests.Oracle;

/// <summary>What a standard says of one indicator: its points, its rule, and the way a target without a sign is read.</summary>
/// <param name="Standard">评价标准.</param>
/// <param name="Leaf">三级指标.</param>
/// <param name="FormUnit">The unit the amounts of the form stand in.</param>
/// <param name="FiledUnit">The unit of the actual value; empty where it has none.</param>
internal sealed record Provision(EvaluationStandard Standard, IndicatorLeaf Leaf, string FormUnit, string FiledUnit)
{
    /// <summary>The unit of a bare amount beside 万 alone; null where the indicator is no cost.</summary>
    public string? CostUnit => IsCost ? FormUnit : null;

    private bool IsCost => Standard.Direction.Value.CostTerms.Any(term => Holds(Leaf.First.Name, term) || Holds(Leaf.Second.Name, term));

    private IndicatorAssignment? Assignment => Standard.AssignmentOf(Leaf)?.Value;

    public Fraction? Points => Leaf.Indicator.Points.Kind switch
    {
        ReportedKind.Value when IsWeight => PrintedWeight,
        ReportedKind.Value when Leaf.Indicator.Points.Value >= Core.Amounts.Points.Zero => Fraction.Of(Leaf.Indicator.Points.Value),
        ReportedKind.NotApplicable => Fraction.Zero,
        _ when Named is { } named => named,
        _ when Split is { } part => part,
        ReportedKind.Value => Fraction.Zero,
        _ => null,
    };

    /// <summary>The points the standard gives by name, as points or as a weight; null where it gives none.</summary>
    public Fraction? Named => Assignment?.Points is { } given ? Fraction.Of(given) : OwnWeight;

    /// <summary>What a printed weight comes to; null where it is one of nothing.</summary>
    public Fraction? PrintedWeight => Weighed(Fraction.Of(Leaf.Indicator.Points.Value) / Fraction.Of(Core.Amounts.Points.Hundred),
        Standard.Weights!.Value.Printed == FirstLevelStandard.Weighting.PrintedWeight.OfSecondLevel);

    // 产出 50 points, of which 数量 has 40 %, of which the row has 30 of 100: 6
    private Fraction? Weighed(Fraction weight, bool ofSecond) => weight > Fraction.One || LevelPoints(Leaf, ofSecond) is not { } points
        ? null
        : (points * weight).Round(new Core.Amounts.Rounding(Standard.Weights?.Value.Decimals ?? 4));

    private Fraction? LevelPoints(IndicatorLeaf leaf, bool ofSecond)
    {
        var known = Standard.FirstLevels.FirstOrDefault(level => LevelNames.Match(leaf.First.Name, level.Value.Name, default))?.Value;
        var first = leaf.First.DeclaredPoints.HasValue ? Fraction.Of(leaf.First.DeclaredPoints.Value)
            : known?.Points is { } points ? Fraction.Of(points) : null;
        var second = known?.SecondLevels.FirstOrDefault(level => LevelNames.Match(leaf.Second.Name, level.Name, default));
        return !ofSecond ? first
            : second?.Points is { } own ? Fraction.Of(own)
            : second?.Share is { } share && first is not null ? first * Fraction.Of(share) : null;
    }

    /// <summary>Whether the form prints a weight beside the row.</summary>
    public bool IsWeight => Adjusts is null && Leaf.Indicator.Points.Value >= Core.Amounts.Points.Zero
        && Standard.Weights is { Value.Printed: not FirstLevelStandard.Weighting.PrintedWeight.Points };

    private Fraction? OwnWeight => Assignment is { Share: { } share, Under: { } under }
        ? Weighed(Fraction.Of(share), !LevelNames.Match(Leaf.First.Name, under, default))
        : null;

    private Fraction? Split => Leaf.Indicator.Points.Kind == ReportedKind.Blank ? new EqualParts(this).Mine : null;

    /// <summary>What a row with negative points takes off at most, where the standard gives it none; 0 for any other.</summary>
    public Fraction TakesOff => Leaf.Indicator.Points is { HasValue: true, Value: var filed } && filed < Core.Amounts.Points.Zero
        && Assignment?.Points is null && OwnWeight is null ? -Fraction.Of(filed) : Fraction.Zero;

    /// <summary>What adds to the total and takes off it; null for a row with points of its own.</summary>
    public IndicatorAssignment.Adjustment? Adjusts => Assignment?.Adjusts;

    public OverTargetPolicy OverTarget =>
        Assignment?.OverTarget ?? Shared(many => many.OverTarget is not null)?.OverTarget ?? Standard.OverTarget.Value;

    public EquatableList<IndicatorAssignment.Loss> Losses => Assignment is { Losses: { Count: > 0 } own }
        ? own
        : Shared(many => many.Losses.Count > 0)?.Losses ?? default;

    public ScoringRule Rule =>
        Assignment?.Rule ?? Shared(many => many.Rule is not null)?.Rule ?? (Leaf.Indicator.Target is TargetValue.Wording ? Standard.WordingRule.Value : Standard.QuantityRule.Value);

    // the first provision about many that is about this one and says it
    private IndicatorAssignment.OfMany? Shared(Func<IndicatorAssignment.OfMany, bool> says) => Standard.Provisions
        .Select(provision => provision.Value)
        .FirstOrDefault(many => says(many)
            && (many.Under is null || LevelNames.Match(Leaf.First.Name, many.Under, default) || LevelNames.Match(Leaf.Second.Name, many.Under, default))
            && (many.Targets is null || many.Targets == (Leaf.Indicator.Target switch
            {
                TargetValue.Quantity or TargetValue.Range => IndicatorAssignment.OfMany.TargetSort.Quantity,
                TargetValue.Deadline or TargetValue.NotBefore => IndicatorAssignment.OfMany.TargetSort.Date,
                TargetValue.Wording => IndicatorAssignment.OfMany.TargetSort.Wording,
                _ => null,
            }))
            && (many.Direction is not { } asked || (Leaf.Indicator.Target is TargetValue.Quantity quantity
                && asked == (IsLower(quantity) ? Direction.LowerIsBetter : Direction.HigherIsBetter))));

    private bool IsLower(TargetValue.Quantity quantity) => quantity.Comparator switch
    {
        Comparator.AtLeast or Comparator.MoreThan => false,
        Comparator.AtMost or Comparator.LessThan => true,
        _ => LowerIsBetter(quantity),
    };

    /// <summary>A target of numbers on a scale.</summary>
    public Aim AimOf(TargetValue target, Fraction scale) => target switch
    {
        TargetValue.Range range => new Aim(
            Sense.Between, Fraction.Of(range.Low.Value) * scale, Fraction.Of(range.High.Value) * scale,
                UnitScale.Of(range.Low.Unit.Symbol).Base == "%"),
        TargetValue.Quantity quantity => OfQuantity(quantity, Fraction.Of(quantity.Value.Value) * scale),
        _ => throw new ArgumentOutOfRangeException(nameof(target), target, "no numbers"),
    };

    private Aim OfQuantity(TargetValue.Quantity quantity, Fraction number) => new(
        quantity.Comparator switch
        {
            Comparator.AtLeast => Sense.AtLeast,
            Comparator.MoreThan => Sense.MoreThan,
            Comparator.AtMost => Sense.AtMost,
            Comparator.LessThan => Sense.LessThan,
            Comparator.Equal when Standard.Direction.Value.Equality == DirectionPolicy.EqualityPolicy.Deviation => Sense.Near,
            Comparator.Equal when Standard.Direction.Value.Equality == DirectionPolicy.EqualityPolicy.Exact => Sense.Exact,
            _ => LowerIsBetter(quantity) ? Sense.AtMost : Sense.AtLeast,
        },
        number, number, UnitScale.Of(quantity.Value.Unit.Symbol).Base == "%");

    private static bool Holds(string? name, string term) => name is not null && name.Contains(term, StringComparison.Ordinal);

    // a duration is time taken by its name or its second level, unless its name says that it lasts
    private bool IsTimeTaken(string unit)
    {
        var durations = Standard.Direction.Value.Durations;
        return durations.Units.Contains(unit.Length > 0 ? unit : FiledUnit)
            && !durations.Exceptions.Any(term => Holds(Leaf.Indicator.Name, term))
            && (durations.Terms.Any(term => Holds(Leaf.Indicator.Name, term) || Holds(Leaf.Second.Name, term))
                || durations.Levels.Any(term => Holds(Leaf.Second.Name, term)));
    }

    private bool LowerIsBetter(TargetValue.Quantity quantity)
    {
        if (quantity.Value.IsZero)
        {
            return true;
        }

        if (Leaf.Indicator.PrintedDirection is { } printed)
        {
            return printed == Direction.LowerIsBetter;
        }

        var policy = Standard.Direction.Value;
        if (policy.LowerIsBetterTerms.Any(term => Holds(Leaf.Indicator.Name, term)))
        {
            return true;
        }

        return IsTimeTaken(quantity.Value.Unit.Symbol)
            || (IsCost && !(Holds(Leaf.Indicator.Name, "率") && UnitScale.Of(quantity.Value.Unit.Symbol).Base == "%"));
    }
}
