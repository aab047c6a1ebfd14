using System;
using System.Collections.Generic;

namespace PerfEval.Core.Common;

/// <summary>
/// 索引: the elements of a list by their keys, so that looking one up for every row of a report costs what the rows cost, and not rows times
/// elements. Of several elements with one key the first is found. Made at its first use.
/// </summary>
/// <remarks>
/// An index is nothing beside the list it is made of: all are equal, so
/// that records which hold one beside its list are equal by the list alone.
/// </remarks>
internal sealed class KeyIndex<TKey, T>(EquatableList<T> list, Func<T, IEnumerable<TKey>> keysOf)
    where TKey : notnull
    where T : class
{
    // most lists of a report are empty
    private readonly Lazy<Dictionary<TKey, int>>? _positions = list.Count == 0 ? null : new(() =>
    {
        Dictionary<TKey, int> positions = new(list.Count);
        for (var i = 0; i < list.Count; i++)
        {
            foreach (var key in keysOf(list[i]))
            {
                positions.TryAdd(key, i);
            }
        }

        return positions;
    });

    /// <summary>How many elements there are.</summary>
    public int Count => list.Count;

    /// <summary>The position of the first element with a key; null where none has it.</summary>
    public int? PositionOf(TKey key) => _positions is not null && _positions.Value.TryGetValue(key, out var position) ? position : null;

    /// <summary>The first element with a key; null where none has it.</summary>
    public T? Find(TKey key) => PositionOf(key) is { } position ? list[position] : null;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is KeyIndex<TKey, T>;

    /// <inheritdoc/>
    public override int GetHashCode() => 0;
}
