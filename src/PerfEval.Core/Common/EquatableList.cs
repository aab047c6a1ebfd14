using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Runtime.CompilerServices;

namespace PerfEval.Core.Common;

/// <summary>
/// 不可变列表 (immutable list) that is equal to another when both hold equal elements in the same order, so that records which
/// hold lists are equal by content.
/// </summary>
/// <remarks>
/// <c>default</c> is the empty list. No element is null: a list with one is refused when
/// it is built. Elements are compared with <see cref="EqualityComparer{T}.Default"/>.
/// </remarks>
/// <typeparam name="T">The element type; itself immutable and equal by content.</typeparam>
[CollectionBuilder(typeof(EquatableList), nameof(EquatableList.Create))]
public readonly struct EquatableList<T> : IReadOnlyList<T>, IEquatable<EquatableList<T>>
{
    private readonly T[]? _items;

    /// <exception cref="ArgumentException">An element is null.</exception>
    internal EquatableList(T[] items)
    {
        _items = items;
        if (typeof(T).IsValueType)
        {
            return;
        }

        for (var i = 0; i < items.Length; i++)
        {
            if (items[i] is null)
            {
                throw new ArgumentException(
                    string.Create(CultureInfo.InvariantCulture, $"The element at {i} is null; a list holds no nulls."), nameof(items));
            }
        }
    }

    /// <summary>The number of elements, 0 for <c>default</c>.</summary>
    public int Count => _items?.Length ?? 0;

    /// <summary>The element at a position counted from 0.</summary>
    /// <param name="index">0 to <see cref="Count"/> − 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no element at that position.</exception>
    public T this[int index] => index >= 0 && index < Count
        ? _items![index]
        : throw new ArgumentOutOfRangeException(nameof(index), index, $"The list has {Count} elements.");

    /// <summary>The elements without a copy.</summary>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>Enumerates the elements in order without allocating.</summary>
    public ReadOnlySpan<T>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(_items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (_items ?? []).GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(EquatableList<T> other) => AsSpan().SequenceEqual(other.AsSpan(), EqualityComparer<T>.Default);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EquatableList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in AsSpan())
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>The elements between square brackets, for a debugger or a log.</summary>
    public override string ToString()
    {
        return $"[{string.Join(", ", (_items ?? []).Select(TextOf))}]";

        static string? TextOf(T item) =>
            item is IFormattable formattable ? formattable.ToString(null, CultureInfo.InvariantCulture) : item?.ToString();
    }

    /// <summary>Whether both lists hold equal elements in the same order.</summary>
    public static bool operator ==(EquatableList<T> left, EquatableList<T> right) => left.Equals(right);

    /// <summary>Whether the lists differ in an element, their order or their number.</summary>
    public static bool operator !=(EquatableList<T> left, EquatableList<T> right) => !left.Equals(right);
}
