using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using System.Runtime.CompilerServices;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Standards;

/// <summary>均分的级次: which level's points the indicators under it share, where the form prints none of theirs.</summary>
/// <remarks>
/// A printed level is divided once, so that parts cost what the rows cost. As
/// other indexes it is nothing beside the list it is made of: all are equal.
/// </remarks>
internal sealed class SplitIndex
{
    private readonly KeyIndex<string, Level> _levels;
    private readonly ConditionalWeakTable<FirstLevelIndicator, Dictionary<SecondLevelIndicator, SplitPart>>? _parts;

    /// <summary>The index of the levels of a standard.</summary>
    public SplitIndex(EquatableList<Sourced<FirstLevelStandard>> levels)
    {
        var shared = levels.Select(level => Level.Of(level.Value)).OfType<Level>().ToEquatableList();
        _levels = new(shared, level => LevelNames.CoresOf(level.Standard.Name, level.Standard.Aliases));
        _parts = shared.Count == 0 ? null : new();
    }

    /// <summary>Whether no level shares its points.</summary>
    public bool IsEmpty => _parts is null;

    /// <summary>The points of one indicator without printed points; null where no level it stands under is shared.</summary>
    /// <param name="leaf">三级指标 with the levels above it.</param>
    /// <param name="standard">评价标准, whose levels these are.</param>
    public Points? PointsOf(IndicatorLeaf leaf, EvaluationStandard standard)
    {
        if (_parts is null || leaf.Indicator.Points.Kind != ReportedKind.Blank)
        {
            return null;
        }

        var parts = _parts.TryGetValue(leaf.First, out var known) ? known : _parts.GetValue(leaf.First, first => PartsOf(first, standard));
        return parts.GetValueOrDefault(leaf.Second)?.Of(leaf.Indicator);
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SplitIndex;

    /// <inheritdoc/>
    public override int GetHashCode() => 0;

    private Dictionary<SecondLevelIndicator, SplitPart> PartsOf(FirstLevelIndicator first, EvaluationStandard standard)
    {
        // two blocks of one name are two
        Dictionary<SecondLevelIndicator, SplitPart> parts = new(ReferenceEqualityComparer.Instance);
        if (first.Name is null || _levels.Find(LevelNames.Core(first.Name)) is not { } level)
        {
            return parts;
        }

        List<SecondLevelIndicator> others = [];
        foreach (var second in first.SecondLevels)
        {
            if (second.Name is { } name && level.Own.Find(LevelNames.Core(name)) is { } own)
            {
                Add([second], own);
            }
            else
            {
                others.Add(second);
            }
        }

        if (level.Rest is { } rest)
        {
            Add(others, rest);
        }

        return parts;

        void Add(List<SecondLevelIndicator> seconds, SplitPot pot)
        {
            if ((pot.Fixed ?? WeightedPoints.OfFirst(first, level.Standard)) is not { } points)
            {
                return;
            }

            var part = pot.Divide(points, first, seconds, standard);
            foreach (var second in seconds)
            {
                parts.TryAdd(second, part);
            }
        }
    }

    // a first level that shares something: its second levels with points of their own to share, and what is left for all others
    private sealed record Level(FirstLevelStandard Standard, KeyIndex<string, SplitPot> Own, SplitPot? Rest)
    {
        public static Level? Of(FirstLevelStandard level)
        {
            List<SplitPot> own = [];
            var (isWeighed, rest, taken) = (false, (Ratio?)Ratio.One, (Int128)0);
            foreach (var second in level.SecondLevels)
            {
                if (second is { Points: null, Share: null })
                {
                    continue;
                }

                var share = second.Points is null ? second.Share : null;
                (isWeighed, taken) = (isWeighed || share is not null, taken + (second.Points ?? Points.Zero).TenThousandths);
                rest = share is { } some && rest is { } before ? Less(before, some) : rest;
                if ((second.EqualSplit ?? level.EqualSplit) is { } decimals)
                {
                    own.Add(new SplitPot(
                        [.. LevelNames.CoresOf(second.Name, second.Aliases)], second.Points, share ?? Ratio.One, 0, decimals,
                        second.EqualSplit is null ? level.Remainder : second.Remainder));
                }
            }

            // as everywhere, a form's own points of the level go before where there are weights of it
            var left = level is { Points: { } all, EqualSplit: { } places } && rest is { } unshared
                ? new SplitPot([], isWeighed ? null : all, unshared, taken, places, level.Remainder)
                : null;
            return own.Count == 0 && left is null ? null : new Level(level, new(own.ToEquatableList(), pot => pot.Names), left);
        }

        // null where it fits no ratio: these are then no weights as people write them
        private static Ratio? Less(Ratio from, Ratio share) => Ratio.TryOf(
            ((BigInteger)from.Numerator * share.Denominator) - ((BigInteger)share.Numerator * from.Denominator),
            (BigInteger)from.Denominator * share.Denominator);
    }
}
