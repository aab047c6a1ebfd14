using System;
using System.Buffers.Binary;
using System.Numerics;

namespace PerfEval.Core.Json.Streaming.Plain;

/// <summary>
/// What was made of texts before, found by their bytes without making a text: the names, units and regions of a batch repeat. It holds so
/// many at most and then begins anew.
/// </summary>
internal sealed class ByteCache<T>(int most = 1 << 14)
    where T : class
{
    private Entry[] _entries = new Entry[64];
    private int _count;

    public T? Find(ReadOnlySpan<byte> key)
    {
        var hash = HashOf(key);
        for (var at = hash & (_entries.Length - 1); _entries[at].Value is { } value; at = (at + 1) & (_entries.Length - 1))
        {
            if (_entries[at].Hash == hash && key.SequenceEqual(_entries[at].Key))
            {
                return value;
            }
        }

        return null;
    }

    public T Add(ReadOnlySpan<byte> key, T value)
    {
        if (_count == most)
        {
            (_entries, _count) = (new Entry[64], 0);
        }

        if (2 * ++_count > _entries.Length)
        {
            Grow();
        }

        Put(_entries, new Entry(HashOf(key), key.ToArray(), value));
        return value;
    }

    private static void Put(Entry[] entries, Entry entry)
    {
        var at = entry.Hash & (entries.Length - 1);
        while (entries[at].Value is not null)
        {
            at = (at + 1) & (entries.Length - 1);
        }

        entries[at] = entry;
    }

    // eight bytes at once; the last ones overlap those before
    private static int HashOf(ReadOnlySpan<byte> key)
    {
        var hash = (uint)key.Length;
        if (key.Length >= sizeof(ulong))
        {
            for (var at = 0; at < key.Length - sizeof(ulong); at += sizeof(ulong))
            {
                hash = BitOperations.Crc32C(hash, BinaryPrimitives.ReadUInt64LittleEndian(key[at..]));
            }

            hash = BitOperations.Crc32C(hash, BinaryPrimitives.ReadUInt64LittleEndian(key[^sizeof(ulong)..]));
        }
        else if (key.Length >= sizeof(uint))
        {
            hash = BitOperations.Crc32C(hash, BinaryPrimitives.ReadUInt32LittleEndian(key));
            hash = BitOperations.Crc32C(hash, BinaryPrimitives.ReadUInt32LittleEndian(key[^sizeof(uint)..]));
        }
        else
        {
            foreach (var one in key)
            {
                hash = BitOperations.Crc32C(hash, one);
            }
        }

        return (int)(hash & int.MaxValue);
    }

    private void Grow()
    {
        var larger = new Entry[_entries.Length * 2];
        foreach (var entry in _entries)
        {
            if (entry.Value is not null)
            {
                Put(larger, entry);
            }
        }

        _entries = larger;
    }

    private readonly record struct Entry(int Hash, byte[] Key, T? Value);
}
