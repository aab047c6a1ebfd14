using System;
using System.Linq;
using PerfEval.Core.Amounts;
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
        ReportedKind.Value when Leaf.Indicator.Points.Value >= Core.Amounts.Points.Zero => Fraction.Of(Leaf.Indicator.Points.Value),
        ReportedKind.NotApplicable => Fraction.Zero,
        _ when Assignment?.Points is { } given => Fraction.Of(given),
        ReportedKind.Value => Fraction.Zero,
        _ => null,
    };

    /// <summary>What a row with negative points takes off at most, where the standard gives it none; 0 for any other.</summary>
    public Fraction TakesOff => Leaf.Indicator.Points is { HasValue: true, Value: var filed } && filed < Core.Amounts.Points.Zero
        && Assignment?.Points is null ? -Fraction.Of(filed) : Fraction.Zero;

    public ScoringRule Rule =>
        Assignment?.Rule ?? (Leaf.Indicator.Target is TargetValue.Wording ? Standard.WordingRule.Value : Standard.QuantityRule.Value);

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
