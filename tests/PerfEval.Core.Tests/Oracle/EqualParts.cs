using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using PerfEval.Core.Amounts;
using PerfEval.Core.Indicators;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Tests.Oracle;

/// <summary>An equal part of what a level leaves to the rows without points of their own.</summary>
internal sealed class EqualParts(Provision provision)
{
    private IndicatorLeaf Leaf => provision.Leaf;

    private FirstLevelStandard? Level => provision.Standard.FirstLevels
        .FirstOrDefault(level => LevelNames.Match(Leaf.First.Name, level.Value.Name, default))?.Value;

    // a second level with points or a weight is a level of its own
    private FirstLevelStandard.SecondLevel? Own(SecondLevelIndicator second) => Level!.SecondLevels
        .FirstOrDefault(level => level is not { Points: null, Share: null } && LevelNames.Match(second.Name, level.Name, default));

    /// <summary>The part of the row; null where its level shares nothing.</summary>
    public Fraction? Mine
    {
        get
        {
            if (Level is not { } level)
            {
                return null;
            }

            var own = Own(Leaf.Second);
            var (decimals, remainder) = own?.EqualSplit is { } kept ? (kept, own.Remainder) : (level.EqualSplit, level.Remainder);
            return decimals is not null && PointsOf(level, own) is { } points
                ? Part(points, own is null ? [.. Leaf.First.SecondLevels.Where(second => Own(second) is null)] : [Leaf.Second], decimals.Value, remainder)
                : null;
        }
    }

    private Fraction? PointsOf(FirstLevelStandard level, FirstLevelStandard.SecondLevel? own)
    {
        if (own?.Points is { } given)
        {
            return Fraction.Of(given);
        }

        var stated = level.Points is { } points ? Fraction.Of(points) : null;
        var whole = Leaf.First.DeclaredPoints.HasValue ? Fraction.Of(Leaf.First.DeclaredPoints.Value) : stated;
        var weights = level.SecondLevels.Where(second => second.Points is null).Select(second => second.Share).OfType<Ratio>().ToList();
        if (own?.Share is { } share)
        {
            return whole is null ? null : whole * Fraction.Of(share);
        }

        // what the second levels leave, of what the form declares where they have weights
        return stated is null ? null : level.SecondLevels.Select(second => second.Points).OfType<Points>().Aggregate(
            (weights.Count > 0 ? whole! : stated) * weights.Aggregate(Fraction.One, (left, weight) => left - Fraction.Of(weight)),
            (left, taken) => left - Fraction.Of(taken));
    }

    private Fraction Part(Fraction points, List<SecondLevelIndicator> levels, int decimals, FirstLevelStandard.SplitRemainder remainder)
    {
        var rows = levels.SelectMany(level => level.Indicators.Select((row, i) => new IndicatorLeaf(0, 0, i, Leaf.First, level, row)))
            .Select(leaf => provision with { Leaf = leaf }).Where(row => row.Adjusts is null).ToList();
        var left = rows.Aggregate(points, (rest, row) => Taken(row) is { Sign: > 0 } taken ? rest - taken : rest);
        List<string> sharing = [.. rows.Where(row => Taken(row) is null).Select(row => row.Leaf.Indicator.Id)];
        if (left.Sign <= 0 || sharing.Count == 0)
        {
            return Fraction.Zero;
        }

        var step = new Rounding(decimals);
        if (remainder == FirstLevelStandard.SplitRemainder.Dropped)
        {
            return (left / sharing.Count).Round(step);
        }

        // dealt like cards, a step each, until nothing is left
        var one = Fraction.Of(1, BigInteger.Pow(10, decimals));
        var steps = (left.Round(step) / one).Top;
        return one * Fraction.Of((steps + sharing.Count - 1 - sharing.IndexOf(Leaf.Indicator.Id)) / sharing.Count, 1);
    }

    private static Fraction? Taken(Provision row) => row.Leaf.Indicator.Points.Kind switch
    {
        ReportedKind.Blank => row.Named,
        ReportedKind.Value when row.IsWeight => row.PrintedWeight ?? Fraction.Zero,
        ReportedKind.Value => Fraction.Of(row.Leaf.Indicator.Points.Value),
        _ => Fraction.Zero,
    };
}
