using System;
using System.Collections.Generic;
using System.Globalization;
using PerfEval.Core.Common;

namespace PerfEval.Core.Indicators;

/// <summary>
/// 绩效指标体系: the tree of first, second and third level exactly as printed. Its depth is fixed by its types; its indicators have distinct ids.
/// </summary>
/// <remarks>Immutable; any number of threads may share one.</remarks>
public sealed record IndicatorTree
{
    private readonly Dictionary<string, int> _positions;

    /// <summary>A tree.</summary>
    /// <param name="firstLevels">一级指标, in the order printed.</param>
    /// <exception cref="ArgumentException">Two indicators have the same id.</exception>
    public IndicatorTree(EquatableList<FirstLevelIndicator> firstLevels)
    {
        FirstLevels = firstLevels;
        var leaves = new IndicatorLeaf[Count(firstLevels)];
        _positions = new Dictionary<string, int>(leaves.Length, StringComparer.Ordinal);
        for (var i = 0; i < firstLevels.Count; i++)
        {
            for (var j = 0; j < firstLevels[i].SecondLevels.Count; j++)
            {
                var second = firstLevels[i].SecondLevels[j];
                for (var k = 0; k < second.Indicators.Count; k++)
                {
                    if (!_positions.TryAdd(second.Indicators[k].Id, _positions.Count))
                    {
                        throw new ArgumentException(
                            $"Two indicators have the id '{second.Indicators[k].Id}'; give each its own.", nameof(firstLevels));
                    }

                    leaves[_positions.Count - 1] = new IndicatorLeaf(i, j, k, firstLevels[i], second, second.Indicators[k]);
                }
            }
        }

        Leaves = new EquatableList<IndicatorLeaf>(leaves);
    }

    /// <summary>一级指标, in the order printed.</summary>
    public EquatableList<FirstLevelIndicator> FirstLevels { get; }

    /// <summary>All 三级指标 in the order printed.</summary>
    public EquatableList<IndicatorLeaf> Leaves { get; }

    /// <summary>The indicator (三级指标) with an id, and the way that leads to it.</summary>
    /// <param name="indicatorId">指标编码.</param>
    /// <exception cref="ArgumentException">The tree has no such indicator.</exception>
    public IndicatorLeaf LeafOf(string indicatorId) => PositionOf(indicatorId) is { } position
        ? Leaves[position]
        : throw new ArgumentException($"There is no indicator '{indicatorId}' in the tree.", nameof(indicatorId));

    /// <summary>The position of an indicator among the leaves; null where no indicator has the id.</summary>
    internal int? PositionOf(string id) => _positions.TryGetValue(id, out var position) ? position : null;

    /// <summary>The id of an indicator that was given none: its positions, counted from 1, such as <c>1.2.1</c>.</summary>
    public static string DefaultId(int firstIndex, int secondIndex, int thirdIndex) =>
        // nearly all positions have one digit
        firstIndex is >= 0 and < 9 && secondIndex is >= 0 and < 9 && thirdIndex is >= 0 and < 9
            ? new string([(char)('1' + firstIndex), '.', (char)('1' + secondIndex), '.', (char)('1' + thirdIndex)])
            : string.Create(CultureInfo.InvariantCulture, $"{firstIndex + 1}.{secondIndex + 1}.{thirdIndex + 1}");

    /// <summary>Whether an id is the one an indicator has by its position.</summary>
    internal static bool IsDefaultId(string id, int firstIndex, int secondIndex, int thirdIndex)
    {
        Span<char> text = stackalloc char[40];
        return text.TryWrite(CultureInfo.InvariantCulture, $"{firstIndex + 1}.{secondIndex + 1}.{thirdIndex + 1}", out var length)
            && id.AsSpan().SequenceEqual(text[..length]);
    }

    /// <inheritdoc/>
    public bool Equals(IndicatorTree? other) => other is not null && FirstLevels == other.FirstLevels;

    /// <inheritdoc/>
    public override int GetHashCode() => FirstLevels.GetHashCode();

    private static int Count(EquatableList<FirstLevelIndicator> firstLevels)
    {
        var count = 0;
        foreach (var first in firstLevels)
        {
            foreach (var second in first.SecondLevels)
            {
                count += second.Indicators.Count;
            }
        }

        return count;
    }
}
