using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Text;

namespace PerfEval.Documents.Tests.Making;

/// <summary>Makes files in the container of Office before 2007.</summary>
internal static class Container
{
    private const int Sector = 512;
    private const uint End = 0xFFFFFFFE;
    private const uint Free = 0xFFFFFFFF;

    /// <summary>A container of streams, each at least 4096 bytes long so that it lies in sectors of its own.</summary>
    public static byte[] Of(params (string Name, byte[] Content)[] streams)
    {
        List<uint> next = [];
        List<byte> body = [];
        uint Add(byte[] content)
        {
            var start = (uint)next.Count;
            var count = (content.Length + Sector - 1) / Sector;
            for (var i = 0; i < count; i++)
            {
                next.Add(i + 1 < count ? start + (uint)i + 1 : End);
            }

            body.AddRange(content);
            body.AddRange(new byte[(count * Sector) - content.Length]);
            return start;
        }

        List<(string Name, byte Type, uint Start, int Length)> entries = [("Root Entry", 5, End, 0)];
        foreach (var (name, content) in streams)
        {
            var padded = new byte[Math.Max(content.Length, 4096)];
            content.CopyTo(padded, 0);
            entries.Add((name, 2, Add(padded), padded.Length));
        }

        var directory = new byte[((entries.Count * 128) + Sector - 1) / Sector * Sector];
        for (var i = 0; i < entries.Count; i++)
        {
            var entry = directory.AsSpan(i * 128);
            var name = Encoding.Unicode.GetBytes(entries[i].Name);
            name.CopyTo(entry);
            BinaryPrimitives.WriteUInt16LittleEndian(entry[64..], (ushort)(name.Length + 2));
            entry[66] = entries[i].Type;
            entry[67] = 1;
            BinaryPrimitives.WriteUInt32LittleEndian(entry[68..], Free);
            BinaryPrimitives.WriteUInt32LittleEndian(entry[72..], i > 0 && i + 1 < entries.Count ? (uint)i + 1 : Free);
            BinaryPrimitives.WriteUInt32LittleEndian(entry[76..], i == 0 && entries.Count > 1 ? 1 : Free);
            BinaryPrimitives.WriteUInt32LittleEndian(entry[116..], entries[i].Start);
            BinaryPrimitives.WriteUInt32LittleEndian(entry[120..], (uint)entries[i].Length);
        }

        var directoryStart = Add(directory);
        var tables = 1;
        while (tables * (Sector / 4) < next.Count + tables)
        {
            tables++;
        }

        var tableStart = (uint)next.Count;
        var table = new byte[tables * Sector];
        for (var i = 0; i < table.Length / 4; i++)
        {
            var value = i < next.Count ? next[i] : i < next.Count + tables ? 0xFFFFFFFD : Free;
            BinaryPrimitives.WriteUInt32LittleEndian(table.AsSpan(i * 4), value);
        }

        var header = new byte[Sector];
        ((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).CopyTo(header);
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(24), 0x3E);
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(26), 3);
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(28), 0xFFFE);
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(30), 9);
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(32), 6);
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(44), (uint)tables);
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(48), directoryStart);
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(56), 4096);
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(60), End);
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(68), End);
        for (var i = 0; i < 109; i++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(76 + (4 * i)), i < tables ? tableStart + (uint)i : Free);
        }

        return [.. header, .. body, .. table];
    }
}
