using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Text;

namespace PerfEval.Documents.Packages;

/// <summary>
/// 压缩文件的目录: reads the list of parts at the end of a packed file. The sizes it gives are never believed: what a part comes to is counted
/// while it is unpacked.
/// </summary>
internal static class PackageDirectory
{
    private const uint EndMark = 0x06054B50;
    private const uint WideEndMark = 0x06064B50;
    private const uint WidePointerMark = 0x07064B50;
    private const uint EntryMark = 0x02014B50;
    private const int EndLength = 22;
    private const int EntryLength = 46;
    private const int LongestComment = 65_535;

    /// <summary>The parts by their names, which are told apart without case as the format asks.</summary>
    /// <exception cref="DocumentRefusal">The directory is missing, cut, too long, or names a part twice.</exception>
    public static Dictionary<string, PackagePart> Read(ReadOnlySpan<byte> bytes)
    {
        var (count, at) = End(bytes);
        if (count > DocumentLimits.MaxParts)
        {
            throw new DocumentRefusal(DocumentsWords.TooManyParts);
        }

        var parts = new Dictionary<string, PackagePart>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0L; i < count; i++)
        {
            var entry = Slice(bytes, at, EntryLength);
            if (BinaryPrimitives.ReadUInt32LittleEndian(entry) != EntryMark)
            {
                throw DocumentRefusal.Cut();
            }

            var nameLength = BinaryPrimitives.ReadUInt16LittleEndian(entry[28..]);
            var extraLength = BinaryPrimitives.ReadUInt16LittleEndian(entry[30..]);
            var commentLength = BinaryPrimitives.ReadUInt16LittleEndian(entry[32..]);
            var name = Encoding.UTF8.GetString(Slice(bytes, at + EntryLength, nameLength)).Replace('\\', '/').TrimStart('/');
            var part = Entry(entry, name, Slice(bytes, at + EntryLength + nameLength, extraLength));
            if (!parts.TryAdd(name, part))
            {
                throw new DocumentRefusal(DocumentsWords.PartTwice(name), DocumentsWords.SaveAgain);
            }

            at += EntryLength + nameLength + extraLength + commentLength;
        }

        return parts;
    }

    /// <summary>The packed bytes of a part.</summary>
    /// <exception cref="DocumentRefusal">Its header is not where the directory says, or the file ends before it does.</exception>
    public static ReadOnlyMemory<byte> Content(ReadOnlyMemory<byte> bytes, PackagePart part)
    {
        var header = Slice(bytes.Span, part.HeaderAt, 30);
        if (BinaryPrimitives.ReadUInt32LittleEndian(header) != 0x04034B50)
        {
            throw DocumentRefusal.Cut();
        }

        var start = part.HeaderAt + 30 + BinaryPrimitives.ReadUInt16LittleEndian(header[26..])
            + BinaryPrimitives.ReadUInt16LittleEndian(header[28..]);
        _ = Slice(bytes.Span, start, part.PackedBytes);
        return bytes.Slice((int)start, (int)part.PackedBytes);
    }

    private static (long Count, long At) End(ReadOnlySpan<byte> bytes)
    {
        var last = bytes[^Math.Min(bytes.Length, EndLength + LongestComment)..];
        Span<byte> mark = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(mark, EndMark);
        var found = last.LastIndexOf(mark);
        if (found < 0 || last.Length - found < EndLength)
        {
            throw DocumentRefusal.Cut();
        }

        var end = last[found..];
        var (count, at) = (BinaryPrimitives.ReadUInt16LittleEndian(end[10..]), BinaryPrimitives.ReadUInt32LittleEndian(end[16..]));
        return count == ushort.MaxValue || at == uint.MaxValue ? WideEnd(bytes, bytes.Length - last.Length + found - 20) : (count, at);
    }

    // a file that may be larger than 4 GB keeps its numbers elsewhere; some programs write every file so
    private static (long Count, long At) WideEnd(ReadOnlySpan<byte> bytes, long pointerAt)
    {
        var pointer = Slice(bytes, pointerAt, 20);
        if (BinaryPrimitives.ReadUInt32LittleEndian(pointer) != WidePointerMark)
        {
            throw DocumentRefusal.Cut();
        }

        var end = Slice(bytes, Signed(BinaryPrimitives.ReadUInt64LittleEndian(pointer[8..])), 56);
        return BinaryPrimitives.ReadUInt32LittleEndian(end) == WideEndMark
            ? (Signed(BinaryPrimitives.ReadUInt64LittleEndian(end[32..])), Signed(BinaryPrimitives.ReadUInt64LittleEndian(end[48..])))
            : throw DocumentRefusal.Cut();
    }

    private static PackagePart Entry(ReadOnlySpan<byte> entry, string name, ReadOnlySpan<byte> extra)
    {
        long packed = BinaryPrimitives.ReadUInt32LittleEndian(entry[20..]);
        long at = BinaryPrimitives.ReadUInt32LittleEndian(entry[42..]);
        var isWideUnpacked = BinaryPrimitives.ReadUInt32LittleEndian(entry[24..]) == uint.MaxValue;
        if (packed == uint.MaxValue || at == uint.MaxValue)
        {
            var wide = WideNumbers(extra);
            wide = isWideUnpacked ? Rest(wide) : wide;
            if (packed == uint.MaxValue)
            {
                packed = Wide(wide);
                wide = Rest(wide);
            }

            at = at == uint.MaxValue ? Wide(wide) : at;
        }

        return new PackagePart(
            name,
            BinaryPrimitives.ReadUInt16LittleEndian(entry[10..]),
            (BinaryPrimitives.ReadUInt16LittleEndian(entry[8..]) & 1) != 0,
            packed,
            at);
    }

    private static ReadOnlySpan<byte> WideNumbers(ReadOnlySpan<byte> extra)
    {
        while (extra.Length >= 4)
        {
            var length = BinaryPrimitives.ReadUInt16LittleEndian(extra[2..]);
            if (BinaryPrimitives.ReadUInt16LittleEndian(extra) == 1)
            {
                return Slice(extra, 4, length);
            }

            extra = extra[Math.Min(extra.Length, 4 + length)..];
        }

        return [];
    }

    private static long Wide(ReadOnlySpan<byte> numbers) => Signed(BinaryPrimitives.ReadUInt64LittleEndian(Slice(numbers, 0, 8)));

    private static ReadOnlySpan<byte> Rest(ReadOnlySpan<byte> numbers) => numbers[Math.Min(8, numbers.Length)..];

    private static long Signed(ulong value) => value <= int.MaxValue ? (long)value : throw DocumentRefusal.Cut();

    private static ReadOnlySpan<byte> Slice(ReadOnlySpan<byte> bytes, long at, long length) =>
        at >= 0 && length >= 0 && at <= bytes.Length && length <= bytes.Length - at
            ? bytes.Slice((int)at, (int)length)
            : throw DocumentRefusal.Cut();
}
