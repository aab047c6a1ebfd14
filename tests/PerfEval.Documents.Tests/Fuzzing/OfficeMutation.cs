using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;

namespace PerfEval.Documents.Tests.Fuzzing;

/// <summary>Changes Office files: bytes of the file as a whole, or bytes and elements of one part of a packed one, which is then packed anew.</summary>
internal sealed class OfficeMutation(Random random)
{
    private static readonly string[] Words =
    [
        "r=\"1048577\"", "r=\"-1\"", "t=\"s\"", "t=\"e\"", "t=\"zz\"", "s=\"99999\"", "<v>", "</v>", "<v>1E999</v>", "<c r=\"ZZZ9\"/>", "<row>", "</row>", "<is>",
        "<f>", "<mergeCell ref=\"A1:XFD9\"/>", "&#0;", "&x;", "<![CDATA[x]]>", "<!--", "xmlns=\"\"", "<w:tbl>", "</w:tbl>", "<w:vMerge/>",
        "<w:gridSpan w:val=\"999999\"/>", "<w:del>", "\u0000", "formatCode=\"[>1]0.0,,\"", "numFmtId=\"31\"", "date1904=\"1\"", "TargetMode=\"External\"", "../../",
    ];

    private static readonly string[] Figures =
    [
        "0", "1", "2", "7", "9", "14", "31", "-", "-1", "", "16384", "16385", "65536", "1048576", "1048577", "2147483647", "99999999999", "1E9", "1E-300", "0.1",
        ".", "x", "AAAA", "e", "00", "１",
    ];

    /// <summary>A changed file.</summary>
    public byte[] Of(byte[] file, IReadOnlyList<byte[]> all) =>
        file.AsSpan().StartsWith("PK"u8) && random.Next(4) > 0 ? Repacked(file) : Bytes(file, all[random.Next(all.Count)]);

    private byte[] Repacked(byte[] file)
    {
        using var source = new ZipArchive(new MemoryStream(file));
        var chosen = random.Next(source.Entries.Count);
        var output = new MemoryStream();
        using (var target = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            for (var i = 0; i < source.Entries.Count; i++)
            {
                var content = Content(source.Entries[i]);
                if (i == chosen && random.Next(20) == 0)
                {
                    continue;
                }

                using var part = target.CreateEntry(source.Entries[i].FullName, CompressionLevel.Fastest).Open();
                part.Write(i == chosen ? Text(content) : content);
            }
        }

        return output.ToArray();
    }

    private static byte[] Content(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }

    // a word put in between two tags or into one, a stretch doubled, dropped or moved, or bytes changed
    private byte[] Text(byte[] content)
    {
        for (var times = random.Next(1, 4); times > 0 && content.Length > 0; times--)
        {
            var (at, length) = (random.Next(content.Length), random.Next(1, 200));
            var end = Math.Min(content.Length, at + length);
            content = random.Next(8) switch
            {
                0 => [.. content[..at], .. System.Text.Encoding.UTF8.GetBytes(Words[random.Next(Words.Length)]), .. content[at..]],
                1 => [.. content[..end], .. content[at..end], .. content[end..]],
                2 => [.. content[..at], .. content[end..]],
                3 => AtTag(content, at),
                >= 5 => Figure(content, at),
                _ => Bytes(content, content),
            };
        }

        return content;
    }

    // another figure leaves the part well-formed, so that what stands in it is read
    private byte[] Figure(byte[] content, int from)
    {
        var offset = content.AsSpan(from).IndexOfAnyInRange((byte)'0', (byte)'9');
        var at = offset < 0 ? from : from + offset;
        return [.. content[..at], .. System.Text.Encoding.UTF8.GetBytes(Figures[random.Next(Figures.Length)]), .. content[Math.Min(content.Length, at + 1)..]];
    }

    private byte[] AtTag(byte[] content, int from)
    {
        var tag = content.AsSpan(from).IndexOf((byte)'<');
        var at = tag < 0 ? from : from + tag;
        return [.. content[..at], .. System.Text.Encoding.UTF8.GetBytes(Words[random.Next(Words.Length)]), .. content[at..]];
    }

    private byte[] Bytes(byte[] file, byte[] other)
    {
        var content = file.ToArray();
        for (var times = random.Next(1, 8); times > 0 && content.Length > 0; times--)
        {
            var at = random.Next(content.Length);
            switch (random.Next(6))
            {
                case 0:
                    content[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 1:
                    content[at] = (byte)random.Next(256);
                    break;
                case 2:
                    content[at] = random.Next(2) == 0 ? (byte)0 : (byte)0xFF;
                    break;
                case 3:
                    content = content[..at];
                    break;
                case 4:
                    BitConverter.GetBytes(random.Next(3) == 0 ? uint.MaxValue : (uint)random.Next(70_000)).AsSpan(0, Math.Min(4, content.Length - at)).CopyTo(content.AsSpan(at));
                    break;
                default:
                    var from = random.Next(other.Length);
                    var piece = other.AsSpan(from, Math.Min(random.Next(1, 600), other.Length - from));
                    content = [.. content[..at], .. piece, .. content[at..]];
                    break;
            }
        }

        return content;
    }
}
