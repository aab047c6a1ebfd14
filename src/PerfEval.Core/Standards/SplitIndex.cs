using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Standards;

/// <summary>均分的级次: which level's points the indicators under it share, where the form prints none of theirs.</summary>
/// <remarks>
/// What is printed under a level is counted once a level, so that shares cost what the rows cost. As other indexes it is nothing beside the
/// list it is made of: all are equal.
/// </remarks>
internal sealed class SplitIndex
{
    private readonly KeyIndex<(string First, string? Second), Share> _shares;
    private readonly ConditionalWeakTable<object, Tally>? _tallies;

    /// <summary>The index of the levels of a standard.</summary>
    public SplitIndex(EquatableList<Sourced<FirstLevelStandard>> levels)
    {
        List<Share> shares = [];
        foreach (var level in levels)
        {
            shares.AddRange(Share.Of(level.Value));
        }

        _shares = new(shares.ToEquatableList(), share => share.Keys);
        _tallies = shares.Count == 0 ? null : new ConditionalWeakTable<object, Tally>();
    }

    /// <summary>Whether no level shares its points.</summary>
    public bool IsEmpty => _tallies is null;

    /// <summary>The points of one indicator without printed points; null where no level it stands under is shared.</summary>
    /// <param name="leaf">三级指标 with the levels above it.</param>
    /// <param name="standard">评价标准, whose levels these are.</param>
    public Points? PointsOf(IndicatorLeaf leaf, EvaluationStandard standard)
    {
        if (_tallies is null || leaf.Indicator.Points.Kind != ReportedKind.Blank || leaf.First.Name is not { } first)
        {
            return null;
        }

        var core = LevelNames.Core(first);
        if (leaf.Second.Name is { } second && _shares.Find((core, LevelNames.Core(second))) is { } own)
        {
            return own.Each(_tallies.GetValue(leaf.Second, _ => Tally.Of(Under(leaf.First, leaf.Second), standard)));
        }

        return _shares.Find((core, null))?.Each(_tallies.GetValue(
            leaf.First, _ => Tally.Of(leaf.First.SecondLevels.SelectMany(below => Under(leaf.First, below)), standard)));
    }

    private static IEnumerable<IndicatorLeaf> Under(FirstLevelIndicator first, SecondLevelIndicator second) =>
        second.Indicators.Select((indicator, i) => new IndicatorLeaf(0, 0, i, first, second, indicator));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SplitIndex;

    /// <inheritdoc/>
    public override int GetHashCode() => 0;

    // how many rows under a level have no printed points, and what the printed ones come to
    private sealed record Tally(int Blank, Int128 Printed)
    {
        public static Tally Of(IEnumerable<IndicatorLeaf> leaves, EvaluationStandard standard)
        {
            var (blank, printed) = (0, (Int128)0);
            foreach (var leaf in leaves)
            {
                var own = standard.AssignmentOf(leaf)?.Value;
                var points = leaf.Indicator.Points.Kind switch
                {
                    ReportedKind.Value => leaf.Indicator.Points.Value,
                    ReportedKind.Blank => WeightedPoints.GivenBy(standard, leaf, own),
                    _ => Points.Zero,
                };
                blank += points is null && own?.Adjusts is null ? 1 : 0;
                printed += points > Points.Zero ? points.Value.TenThousandths : 0;
            }

            return new Tally(blank, printed);
        }
    }

    // a level with the points that are shared under it
    private sealed record Share(List<(string First, string? Second)> Keys, Points Points, int Decimals)
    {
        public static IEnumerable<Share> Of(FirstLevelStandard level)
        {
            List<string> names = [.. LevelNames.CoresOf(level.Name, level.Aliases)];
            for (var i = 0; i < level.SecondLevels.Count; i++)
            {
                var second = level.SecondLevels[i];
                if (second is { Points: { } points, EqualSplit: { } decimals })
                {
                    List<(string First, string? Second)> keys =
                    [
                        .. names.SelectMany(_ => LevelNames.CoresOf(second.Name, second.Aliases), (first, core) => (first, (string?)core)),
                    ];
                    yield return new Share(keys, points, decimals);
                }
            }

            if (level is { Points: { } all, EqualSplit: { } places })
            {
                yield return new Share([.. names.Select(name => (name, (string?)null))], all, places);
            }
        }

        /// <summary>An equal part of what the printed points leave; 0 where they leave nothing.</summary>
        public Points Each(Tally tally)
        {
            var left = Points.TenThousandths - tally.Printed;
            return left <= 0 || tally.Blank == 0
                ? Points.Zero
                : Points.FromTenThousandths((long)left).Times(Ratio.Of(1, tally.Blank), new Rounding(Decimals));
        }
    }
}
