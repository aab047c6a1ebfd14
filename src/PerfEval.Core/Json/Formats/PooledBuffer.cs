using System;
using System.Buffers;
using PerfEval.Core.Common;

namespace PerfEval.Core.Json.Formats;

/// <summary>A growing buffer of passing bytes.</summary>
internal sealed class PooledBuffer : IBufferWriter<byte>, IDisposable
{
    private const int First = 32 * 1024;

    private byte[] _buffer = PassingBytes.Rent(First);
    private int _at;

    public ReadOnlySpan<byte> Written => _buffer.AsSpan(0, _at);

    public void Advance(int count) => _at += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Grow(sizeHint);
        return _buffer.AsMemory(_at);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Grow(sizeHint);
        return _buffer.AsSpan(_at);
    }

    public void Dispose()
    {
        PassingBytes.Return(_buffer);
        _buffer = [];
    }

    private void Grow(int more)
    {
        if (_buffer.Length - _at >= Math.Max(more, 1))
        {
            return;
        }

        _buffer = PassingBytes.Longer(_buffer, _at, Math.Max(_buffer.Length * 2, _at + more));
    }
}
