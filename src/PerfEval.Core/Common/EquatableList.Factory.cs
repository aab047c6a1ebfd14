using System;
using System.Collections.Generic;
using System.Linq;

namespace PerfEval.Core.Common;

/// <summary>Makes <see cref="EquatableList{T}"/> values (不可变列表); collection expressions such as <c>[a, b]</c> end here too.</summary>
public static class EquatableList
{
    /// <summary>A list that holds a copy of the elements.</summary>
    /// <exception cref="ArgumentException">An element is null; the message names its position, from 0.</exception>
    public static EquatableList<T> Create<T>(ReadOnlySpan<T> items) => items.IsEmpty ? default : new EquatableList<T>(items.ToArray());

    /// <summary>A list that holds the elements of a sequence, read once.</summary>
    /// <exception cref="ArgumentNullException">The sequence is null.</exception>
    /// <exception cref="ArgumentException">An element is null; the message names its position, from 0.</exception>
    public static EquatableList<T> ToEquatableList<T>(this IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return items is EquatableList<T> list ? list : new EquatableList<T>(items.ToArray());
    }
}
