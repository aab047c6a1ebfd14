using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Indicators;
using PerfEval.Core.Tests.Generators;
using Xunit;

namespace PerfEval.Core.Tests.Indicators;

/// <summary>What holds of every indicator tree: its leaves, its ids, its equality.</summary>
[Properties(Arbitrary = [typeof(TreeShapes)], MaxTest = 400)]
public sealed class IndicatorTreeLaws
{
    [Property]
    public bool The_leaves_are_the_indicators_in_the_order_printed(TreeShape shape)
    {
        var levels = shape.Distinct;
        var tree = new IndicatorTree(levels);
        return tree.FirstLevels == levels && tree.Leaves.Count == shape.Flat.Count && tree.Leaves.Select(leaf => leaf.Indicator)
            .SequenceEqual(levels.SelectMany(first => first.SecondLevels.SelectMany(second => second.Indicators)),
                ReferenceComparer.Instance);
    }

    [Property]
    public bool A_leaf_stands_where_its_positions_say(TreeShape shape)
    {
        var tree = new IndicatorTree(shape.Distinct);
        return tree.Leaves.All(leaf => ReferenceEquals(tree.FirstLevels[leaf.FirstIndex], leaf.First)
            && ReferenceEquals(leaf.First.SecondLevels[leaf.SecondIndex], leaf.Second)
                && ReferenceEquals(leaf.Second.Indicators[leaf.ThirdIndex], leaf.Indicator)
            && leaf.Indicator.Id == IndicatorTree.DefaultId(leaf.FirstIndex, leaf.SecondIndex, leaf.ThirdIndex));
    }

    [Property]
    public bool The_positions_of_the_leaves_only_rise(TreeShape shape)
    {
        var at = new IndicatorTree(shape.Distinct).Leaves.Select(leaf => (leaf.FirstIndex, leaf.SecondIndex, leaf.ThirdIndex)).ToList();
        return at.SequenceEqual(at.Order()) && at.Distinct().Count() == at.Count;
    }

    [Property]
    public Property Ids_are_taken_where_they_differ_in_anything_and_refused_by_name_where_one_stands_twice(TreeShape shape)
    {
        var repeats = shape.RepeatsAnId;
        if (repeats)
        {
            var error = Assert.Throws<ArgumentException>(() => new IndicatorTree(shape.Levels));
            var second = shape.Flat.Where((id, at) => shape.Flat.Take(at).Contains(id)).First();
            Assert.Contains($"'{second}'", error.Message, StringComparison.Ordinal);
        }
        else
        {
            Assert.Equal(shape.Flat, new IndicatorTree(shape.Levels).Leaves.Select(leaf => leaf.Indicator.Id));
        }

        return true.ToProperty().Classify(repeats, "an id twice").Classify(!repeats && shape.Flat.Count > 1, "several ids");
    }

    [Property]
    public bool A_tree_put_together_again_is_the_same_tree(TreeShape shape)
    {
        var (tree, again) = (new IndicatorTree(shape.Distinct), new IndicatorTree(shape.Distinct));
        return tree.Equals(again) && tree == again && tree.GetHashCode() == again.GetHashCode() && !tree.Equals(null);
    }

    [Property]
    public bool A_tree_that_differs_in_anything_is_another_tree(TreeShape shape, NonNegativeInt pick)
    {
        var levels = shape.Distinct;
        var tree = new IndicatorTree(levels);
        if (levels.Count == 0)
        {
            return tree != new IndicatorTree([new FirstLevelIndicator(null, default, default)]);
        }

        var at = pick.Get % levels.Count;
        FirstLevelIndicator[] others =
        [
            levels[at] with { Name = levels[at].Name + "改" },
            levels[at] with { DeclaredPoints = Points.From(1) },
            levels[at] with { SecondLevels = [.. levels[at].SecondLevels, new SecondLevelIndicator("添", default)] },
            levels[at] with { SecondLevels = [.. levels[at].SecondLevels.Select(second => second with { Name = second.Name + "改" })] },
        ];
        var renamed = levels.Select(first => first with
        {
            SecondLevels = first.SecondLevels.Select(second => second with
            {
                Indicators = second.Indicators.Select(indicator => indicator with { Id = indicator.Id + "." }).ToEquatableList(),
            }).ToEquatableList(),
        }).ToEquatableList();
        return others.Where(other => other != levels[at])
            .All(other => tree != new IndicatorTree([.. levels.Select((level, i) => i == at ? other : level)]))
            && (tree.Leaves.Count == 0 || tree != new IndicatorTree(renamed)) && tree != new IndicatorTree([.. levels.Skip(1)]);
    }

    [Property]
    public bool The_order_of_the_levels_is_part_of_the_tree(TreeShape shape)
    {
        var turned = shape.Distinct.Reverse().ToEquatableList();
        return new IndicatorTree(shape.Distinct) == new IndicatorTree(turned) == (shape.Distinct == turned);
    }

    [Property]
    public bool Default_ids_are_positions_from_1_and_no_two_are_alike(NonNegativeInt i, NonNegativeInt j, NonNegativeInt k)
    {
        var id = IndicatorTree.DefaultId(i.Get, j.Get, k.Get);
        return id.Split('.').Select(int.Parse).SequenceEqual([i.Get + 1, j.Get + 1, k.Get + 1])
            && id != IndicatorTree.DefaultId(i.Get + 1, j.Get, k.Get) && id != IndicatorTree.DefaultId(i.Get, j.Get + 1, k.Get)
                && id != IndicatorTree.DefaultId(i.Get, j.Get, k.Get + 1);
    }

    private sealed class ReferenceComparer : System.Collections.Generic.IEqualityComparer<ThirdLevelIndicator>
    {
        public static ReferenceComparer Instance { get; } = new();

        public bool Equals(ThirdLevelIndicator? x, ThirdLevelIndicator? y) => ReferenceEquals(x, y);

        public int GetHashCode(ThirdLevelIndicator obj) => 0;
    }
}
