using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Text;

namespace PerfEval.Documents.Tests.Making;

/// <summary>Makes packed files part by part.</summary>
internal static class Packed
{
    /// <summary>A file of parts.</summary>
    public static byte[] Of(params (string Name, string Content)[] parts)
    {
        var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var part = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                part.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return bytes.ToArray();
    }

    /// <summary>The parts of a file, in order.</summary>
    public static List<(string Name, string Content)> PartsOf(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        List<(string Name, string Content)> parts = [];
        foreach (var entry in zip.Entries)
        {
            using var reader = new StreamReader(entry.Open());
            parts.Add((entry.FullName, reader.ReadToEnd()));
        }

        return parts;
    }
}
