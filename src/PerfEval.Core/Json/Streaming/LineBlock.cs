using System;
using System.Buffers;

namespace PerfEval.Core.Json.Streaming;

/// <summary>Whole lines of a stream that follow one another, and their results, in buffers used again and again.</summary>
internal sealed class LineBlock
{
    private byte[] _bytes = [];

    /// <summary>The number of its first line, from 1.</summary>
    public long FirstLine { get; set; }

    /// <summary>The bytes of the stream up to its end.</summary>
    public long Position { get; set; }

    public int Length { get; set; }

    /// <summary>Whether it stands for one line beyond the limit, of which nothing is kept.</summary>
    public bool IsTooLong { get; set; }

    /// <summary>What its lines came to.</summary>
    public ArrayBufferWriter<byte> Results { get; } = new();

    /// <summary>The lines answered, and those of them without a result.</summary>
    public (long Lines, long ErrorLines) Counts { get; set; }

    public int Capacity => _bytes.Length;

    public ReadOnlyMemory<byte> Lines => _bytes.AsMemory(0, Length);

    public Memory<byte> Room => _bytes.AsMemory(Length);

    /// <summary>Makes room for so many bytes, keeping those there are.</summary>
    public void Grow(int capacity)
    {
        if (_bytes.Length < capacity)
        {
            Array.Resize(ref _bytes, capacity);
        }
    }
}
