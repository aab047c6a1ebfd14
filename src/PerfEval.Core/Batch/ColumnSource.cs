using System;
using System.Runtime.InteropServices;

namespace PerfEval.Core.Batch;

/// <summary>A column of a host. Nearly every one is an array, and an array is reached faster than memory of unknown kind.</summary>
internal readonly struct ColumnSource<T>
{
    private readonly T[]? _array;
    private readonly int _start;
    private readonly ReadOnlyMemory<T> _memory;

    public ColumnSource(ReadOnlyMemory<T> memory)
    {
        _memory = memory;
        Length = memory.Length;
        if (MemoryMarshal.TryGetArray(memory, out var segment))
        {
            (_array, _start) = (segment.Array, segment.Offset);
        }
    }

    public int Length { get; }

    public bool IsEmpty => Length == 0;

    public ReadOnlySpan<T> Span => _array is { } array ? new ReadOnlySpan<T>(array, _start, Length) : _memory.Span;

    public static implicit operator ColumnSource<T>(ReadOnlyMemory<T> memory) => new(memory);
}
