using System;
using System.Collections.Generic;
using PerfEval.Core.Common;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Standards;

/// <summary>
/// 共同规定的索引: which provision about many indicators gives one its rule, its treatment of over-attainment and its losses: each is that of
/// the first provision that fits and says it.
/// </summary>
internal sealed record ManyIndex
{
    private readonly EquatableList<Sourced<IndicatorAssignment.OfMany>> _provisions;
    private readonly KeyIndex<Sort, Sourced<IndicatorAssignment.OfMany>> _rules;
    private readonly KeyIndex<Sort, Sourced<IndicatorAssignment.OfMany>> _overTargets;
    private readonly KeyIndex<Sort, Sourced<IndicatorAssignment.OfMany>> _losses;

    /// <summary>The index of provisions.</summary>
    public ManyIndex(EquatableList<Sourced<IndicatorAssignment.OfMany>> provisions)
    {
        _provisions = provisions;
        _rules = Those(provisions, many => many.Rule is not null);
        _overTargets = Those(provisions, many => many.OverTarget is not null);
        _losses = Those(provisions, many => many.Losses.Count > 0);
    }

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => _provisions.Count == 0;

    /// <summary>What the provisions say of an indicator, each null where they say nothing.</summary>
    /// <param name="leaf">三级指标 with the levels above it.</param>
    /// <param name="direction">方向 its target is read in.</param>
    public (Sourced<IndicatorAssignment.OfMany>? Rule, OverTargetPolicy? OverTarget, EquatableList<IndicatorAssignment.Loss> Losses) Of(
        IndicatorLeaf leaf, Direction direction)
    {
        var sorts = SortsOf(leaf, direction);
        return (First(_rules, sorts), First(_overTargets, sorts)?.Value.OverTarget, First(_losses, sorts)?.Value.Losses ?? default);
    }

    private static KeyIndex<Sort, Sourced<IndicatorAssignment.OfMany>> Those(
        EquatableList<Sourced<IndicatorAssignment.OfMany>> provisions, Func<IndicatorAssignment.OfMany, bool> says) =>
        new(provisions, provision => says(provision.Value) ? [Sort.Of(provision.Value)] : []);

    private Sourced<IndicatorAssignment.OfMany>? First(KeyIndex<Sort, Sourced<IndicatorAssignment.OfMany>> index, List<Sort> sorts)
    {
        int? first = null;
        foreach (var sort in sorts)
        {
            first = index.PositionOf(sort) is { } position && (first is null || position < first) ? position : first;
        }

        return first is { } found ? _provisions[found] : null;
    }

    // every sort the indicator is of: under either level or anywhere, of its kind of target or any, of its direction or any
    private static List<Sort> SortsOf(IndicatorLeaf leaf, Direction direction)
    {
        List<string?> levels = [null];
        foreach (var name in (string?[])[leaf.First.Name, leaf.Second.Name])
        {
            if (name is not null)
            {
                levels.Add(LevelNames.Core(name));
            }
        }

        List<IndicatorAssignment.OfMany.TargetSort?> targets = [null];
        if (SortOf(leaf.Indicator.Target) is { } own)
        {
            targets.Add(own);
        }

        List<Sort> sorts = [];
        foreach (var level in levels)
        {
            foreach (var target in targets)
            {
                sorts.Add(new Sort(level, target, null));
                if (leaf.Indicator.Target is TargetValue.Quantity)
                {
                    sorts.Add(new Sort(level, target, direction));
                }
            }
        }

        return sorts;
    }

    private static IndicatorAssignment.OfMany.TargetSort? SortOf(TargetValue target) => target switch
    {
        TargetValue.Quantity or TargetValue.Range => IndicatorAssignment.OfMany.TargetSort.Quantity,
        TargetValue.Deadline or TargetValue.NotBefore => IndicatorAssignment.OfMany.TargetSort.Date,
        TargetValue.Wording => IndicatorAssignment.OfMany.TargetSort.Wording,
        _ => null,
    };

    /// <summary>What a provision is about, with the level by what of its name matters.</summary>
    internal readonly record struct Sort(string? Under, IndicatorAssignment.OfMany.TargetSort? Targets, Direction? Direction)
    {
        public static Sort Of(IndicatorAssignment.OfMany many) =>
            new(many.Under is { } level ? LevelNames.Core(level) : null, many.Targets, many.Direction);

        /// <summary>Itself and every sort that holds all of it.</summary>
        public IEnumerable<Sort> Wider()
        {
            foreach (var under in Under is null ? (string?[])[null] : [Under, null])
            {
                foreach (var target in Targets is null ? (IndicatorAssignment.OfMany.TargetSort?[])[null] : [Targets, null])
                {
                    foreach (var direction in Direction is null ? (Direction?[])[null] : [Direction, null])
                    {
                        yield return new Sort(under, target, direction);
                    }
                }
            }
        }
    }
}
