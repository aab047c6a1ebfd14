using System;
using System.Linq;
using System.Numerics;
using PerfEval.Core.Amounts;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Standards;

/// <summary>
/// 按权重折算的分值: the points of an indicator whose weight is stated, by the form or by the standard. They are exact until the one
/// rounding at the end: the points of the first level times every weight down to the indicator.
/// </summary>
internal static class WeightedPoints
{
    private static readonly Rounding Finest = new(Amounts.Rounding.MaxDecimals);

    /// <summary>A weight as given: above 0 and at most 1, or none.</summary>
    public static Ratio? Weight(Ratio? share) => share is null || (share > Ratio.Zero && share <= Ratio.One)
        ? share
        : throw new ArgumentOutOfRangeException(nameof(share), share, "A weight is above 0 and at most 1 (100 %).");

    /// <summary>Whether what a form prints beside an indicator is a weight of its level.</summary>
    public static bool IsWeight(EvaluationStandard standard, IndicatorLeaf leaf) =>
        standard.Weights is { Value.Printed: not FirstLevelStandard.Weighting.PrintedWeight.Points }
        && leaf.Indicator.Points.TryGetValue(out var weight) && weight >= Points.Zero;

    /// <summary>The points a printed weight comes to; null where its level has none, or the weight is above 100.</summary>
    public static Points? Printed(EvaluationStandard standard, IndicatorLeaf leaf) => Level
        .Above(standard, leaf, standard.Weights!.Value.Printed == FirstLevelStandard.Weighting.PrintedWeight.OfSecondLevel)?
        .Times(leaf.Indicator.Points.Value.OfHundred, RoundingOf(standard));

    /// <summary>
    /// What the standard gives an indicator by name, as points or as a weight of its level; null where it gives none, or its level has no
    /// points.
    /// </summary>
    public static Points? GivenBy(EvaluationStandard standard, IndicatorLeaf leaf, IndicatorAssignment? own) => own switch
    {
        { Points: { } points } => points,
        { Share: { } share, Under: { } under } =>
            Level.Above(standard, leaf, !LevelNames.Match(leaf.First.Name, under, default))?.Times(share, RoundingOf(standard)),
        _ => null,
    };

    /// <summary>The points of a first level: those the form declares for it, else the standard's; null where there are neither.</summary>
    public static Points? OfFirst(FirstLevelIndicator first, FirstLevelStandard? known) =>
        first.DeclaredPoints.TryGetValue(out var declared) && declared >= Points.Zero ? declared : known?.Points;

    private static Rounding RoundingOf(EvaluationStandard standard) =>
        standard.Weights is { Value.Decimals: var decimals } ? new Rounding(decimals) : Finest;

    // the points of a first level, and how much of them a second level has
    private readonly record struct Level(Points Points, Ratio Share)
    {
        public static Level? Above(EvaluationStandard standard, IndicatorLeaf leaf, bool ofSecond)
        {
            var known = standard.FirstLevelOf(leaf.First.Name)?.Value;
            var first = OfFirst(leaf.First, known);
            if (!ofSecond)
            {
                return first is { } points ? new Level(points, Ratio.One) : null;
            }

            return known?.SecondLevels.FirstOrDefault(level => LevelNames.Match(leaf.Second.Name, level.Name, level.Aliases)) switch
            {
                { Points: { } own } => new Level(own, Ratio.One),
                { Share: { } share } when first is { } whole => new Level(whole, share),
                _ => null,
            };
        }

        // null where it is no part of the level: 150 of every 100
        public Points? Times(Ratio weight, Rounding rounding) => weight <= Ratio.One && Ratio.TryOf(
            (BigInteger)Share.Numerator * weight.Numerator, (BigInteger)Share.Denominator * weight.Denominator) is { } share
            ? Points.Times(share, rounding)
            : null;
    }
}
