using System;

namespace PerfEval.Core.Common;

/// <summary>导出的列表: a list made of another part of a record, at its first use.</summary>
/// <remarks>
/// It is nothing beside the part it is made of: all are equal, so that records which hold one are equal by that part alone.
/// </remarks>
internal sealed class DerivedList<T>(Func<EquatableList<T>> make)
{
    private readonly Lazy<EquatableList<T>> _items = new(make);

    /// <summary>The elements.</summary>
    public EquatableList<T> Items => _items.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DerivedList<T>;

    /// <inheritdoc/>
    public override int GetHashCode() => 0;
}
