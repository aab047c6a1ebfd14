using System;
using System.Buffers.Binary;
using System.Collections.Generic;

namespace PerfEval.Documents.OldWorkbooks;

/// <summary>读记录: goes through the records of an old workbook, each a number, a length and its bytes.</summary>
internal sealed class RecordReader(byte[] stream, long start)
{
    private const int HeaderLength = 4;
    private long _next = start;
    private int _at;

    /// <summary>The number of the record at hand.</summary>
    public int Type { get; private set; }

    /// <summary>The bytes of the record at hand.</summary>
    public ReadOnlySpan<byte> Data => stream.AsSpan(_at, Length);

    /// <summary>How many bytes the record at hand has.</summary>
    public int Length { get; private set; }

    /// <summary>The number of the record that comes next; 0 at the end.</summary>
    public int NextType => _next + HeaderLength <= stream.Length ? BinaryPrimitives.ReadUInt16LittleEndian(stream.AsSpan((int)_next)) : 0;

    /// <summary>Moves on; false at the end.</summary>
    /// <exception cref="DocumentRefusal">The stream ends within the record.</exception>
    public bool Next()
    {
        if (_next < 0 || _next + HeaderLength > stream.Length)
        {
            return false;
        }

        var header = stream.AsSpan((int)_next);
        Type = BinaryPrimitives.ReadUInt16LittleEndian(header);
        Length = BinaryPrimitives.ReadUInt16LittleEndian(header[2..]);
        _at = (int)_next + HeaderLength;
        _next = _at + Length;
        return _next <= stream.Length ? true : throw DocumentRefusal.Cut();
    }

    /// <summary>The bytes of the record at hand and of those that continue it, each by itself.</summary>
    public List<ReadOnlyMemory<byte>> WithContinued()
    {
        List<ReadOnlyMemory<byte>> parts = [stream.AsMemory(_at, Length)];
        while (NextType == Record.Continue && Next())
        {
            parts.Add(stream.AsMemory(_at, Length));
        }

        return parts;
    }

    /// <summary>Two bytes of the record at hand as a number.</summary>
    public int U16(int at) => BinaryPrimitives.ReadUInt16LittleEndian(Slice(at, 2));

    /// <summary>Four bytes of the record at hand as a number.</summary>
    public uint U32(int at) => BinaryPrimitives.ReadUInt32LittleEndian(Slice(at, 4));

    /// <summary>Eight bytes of the record at hand as a number.</summary>
    public long I64(int at) => BinaryPrimitives.ReadInt64LittleEndian(Slice(at, 8));

    /// <summary>A byte of the record at hand.</summary>
    public byte U8(int at) => Slice(at, 1)[0];

    /// <summary>Bytes of the record at hand.</summary>
    /// <exception cref="DocumentRefusal">It is shorter.</exception>
    public ReadOnlySpan<byte> Slice(int at, int length) => at + length <= Length ? Data.Slice(at, length) : throw DocumentRefusal.Cut();
}
