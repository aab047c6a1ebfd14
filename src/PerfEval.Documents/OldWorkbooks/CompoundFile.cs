using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Text;

namespace PerfEval.Documents.OldWorkbooks;

/// <summary>
/// 复合文件: the container of Office before 2007: streams in chains of sectors, with a directory of their names. A chain that runs out of the
/// file or in a circle is a refusal; no stream is longer than the file.
/// </summary>
internal sealed class CompoundFile
{
    private const int HeaderLength = 512;
    private const int EntryLength = 128;
    private const int SmallSector = 64;
    private const int InHeader = 109;
    private const uint LastSector = 0xFFFFFFFA;

    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly int _sectorLength;
    private readonly uint[] _next;
    private readonly Dictionary<string, (uint Start, long Length, bool IsRoot)> _streams = new(StringComparer.OrdinalIgnoreCase);
    private readonly long _smallBelow;
    private readonly uint _smallTableStart;

    private CompoundFile(ReadOnlyMemory<byte> bytes)
    {
        _bytes = bytes;
        var header = bytes.Span;
        if (header.Length < HeaderLength)
        {
            throw DocumentRefusal.Cut();
        }

        var shift = BinaryPrimitives.ReadUInt16LittleEndian(header[30..]);
        _sectorLength = shift is 9 or 12 ? 1 << shift : throw DocumentRefusal.Cut();
        _smallBelow = U32(header, 56);
        _smallTableStart = U32(header, 60);
        _next = Table(header);
        ReadDirectory(Chain(U32(header, 48), long.MaxValue));
    }

    /// <summary>Opens a container.</summary>
    /// <exception cref="DocumentRefusal">It is cut, or its chains lead nowhere.</exception>
    public static CompoundFile Open(ReadOnlyMemory<byte> bytes) => new(bytes);

    /// <summary>Whether there is a stream of a name.</summary>
    public bool Has(string name) => _streams.ContainsKey(name);

    /// <summary>The bytes of a stream.</summary>
    /// <exception cref="DocumentRefusal">Its chain leads nowhere.</exception>
    public byte[] Read(string name)
    {
        var (start, length, _) = _streams[name];
        return length < _smallBelow ? Small(start, length) : Chain(start, length);
    }

    private byte[] Small(uint start, long length)
    {
        var root = new List<(uint Start, long Length, bool IsRoot)>(_streams.Values).Find(stream => stream.IsRoot);
        var sectors = Chain(root.Start, root.Length);
        var table = Chain(_smallTableStart, long.MaxValue);
        var content = new byte[length];
        var sector = start;
        for (var at = 0; at < content.Length; at += SmallSector)
        {
            var from = (long)sector * SmallSector;
            if (from + SmallSector > sectors.Length || ((long)sector + 1) * 4 > table.Length)
            {
                throw DocumentRefusal.Cut();
            }

            var part = Math.Min(SmallSector, content.Length - at);
            sectors.AsSpan((int)from, part).CopyTo(content.AsSpan(at));
            sector = U32(table, (int)(sector * 4));
        }

        return content;
    }

    // the table of chains; where it lies stands in the header, and of large files in sectors of its own
    private uint[] Table(ReadOnlySpan<byte> header)
    {
        List<uint> sectors = [];
        for (var i = 0; i < InHeader; i++)
        {
            Add(sectors, U32(header, 76 + (4 * i)));
        }

        var list = U32(header, 68);
        for (var i = 0; list < LastSector; i++)
        {
            var sector = Sector(i <= _bytes.Length / _sectorLength ? list : LastSector);
            for (var at = 0; at < _sectorLength - 4; at += 4)
            {
                Add(sectors, U32(sector, at));
            }

            list = U32(sector, _sectorLength - 4);
        }

        var next = new uint[sectors.Count * (_sectorLength / 4)];
        for (var i = 0; i < sectors.Count; i++)
        {
            var sector = Sector(sectors[i]);
            for (var at = 0; at < _sectorLength; at += 4)
            {
                next[(i * (_sectorLength / 4)) + (at / 4)] = U32(sector, at);
            }
        }

        return next;
    }

    private void Add(List<uint> sectors, uint sector)
    {
        if (sector >= LastSector)
        {
            return;
        }

        if (sectors.Count > _bytes.Length / _sectorLength)
        {
            throw DocumentRefusal.Cut();
        }

        sectors.Add(sector);
    }

    // of a length that is not given, the chain says where the stream ends
    private byte[] Chain(uint start, long length)
    {
        List<uint> sectors = [];
        for (var sector = start; sector < LastSector && (long)sectors.Count * _sectorLength < length; sector = _next[sector])
        {
            sectors.Add(sector);
            if (sectors.Count > _next.Length || sector >= _next.Length)
            {
                throw DocumentRefusal.Cut();
            }
        }

        var whole = (long)sectors.Count * _sectorLength;
        if (length != long.MaxValue && whole < length)
        {
            throw DocumentRefusal.Cut();
        }

        var content = new byte[Math.Min(whole, length)];
        for (var i = 0; i < sectors.Count; i++)
        {
            var at = i * _sectorLength;
            var sector = Sector(sectors[i]);
            sector[..Math.Min(_sectorLength, content.Length - at)].CopyTo(content.AsSpan(at));
        }

        return content;
    }

    // the last sector of a file is often shorter than the others
    private ReadOnlySpan<byte> Sector(uint sector)
    {
        var at = ((long)sector + 1) * _sectorLength;
        if (at >= _bytes.Length)
        {
            throw DocumentRefusal.Cut();
        }

        if (at + _sectorLength <= _bytes.Length)
        {
            return _bytes.Span.Slice((int)at, _sectorLength);
        }

        var padded = new byte[_sectorLength];
        _bytes.Span[(int)at..].CopyTo(padded);
        return padded;
    }

    private void ReadDirectory(ReadOnlySpan<byte> directory)
    {
        for (; directory.Length >= EntryLength; directory = directory[EntryLength..])
        {
            var nameLength = BinaryPrimitives.ReadUInt16LittleEndian(directory[64..]);
            var type = directory[66];
            if (type is 0 || nameLength is < 2 or > 64)
            {
                continue;
            }

            var name = Encoding.Unicode.GetString(directory[..(nameLength - 2)]);
            var length = U32(directory, 120);
            _streams.TryAdd(type == 5 ? "/" + name : name, (U32(directory, 116), length, type == 5));
        }
    }

    private static uint U32(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]);
}
