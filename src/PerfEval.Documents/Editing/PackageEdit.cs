using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using PerfEval.Documents.Packages;

namespace PerfEval.Documents.Editing;

/// <summary>
/// 改部件: a packed file of which some parts are changed or added. All others are copied as they are packed, and none changes its place.
/// </summary>
internal sealed class PackageEdit(Package package, ReadOnlyMemory<byte> bytes)
{
    private readonly Dictionary<string, PartText> _changed = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether there is a part.</summary>
    public bool Has(string name) => _changed.ContainsKey(name) || package.Has(name);

    /// <summary>The text of a part as it is now.</summary>
    /// <exception cref="DocumentRefusal">It is missing, no XML, or in an encoding parts are not in.</exception>
    public string Text(string name)
    {
        if (!_changed.ContainsKey(name))
        {
            Check(name);
        }

        return LooseText(name);
    }

    /// <summary>Gives a part another text, or adds one.</summary>
    public void Set(string name, string text) =>
        _changed[name] = (_changed.TryGetValue(name, out var part) ? part : PartText.New) with { Text = text, IsChanged = true };

    /// <summary>The text of a part that need be no well-formed XML, such as a drawing of notes.</summary>
    public string LooseText(string name)
    {
        if (!_changed.TryGetValue(name, out var part))
        {
            _changed[name] = part = PartText.Of(package, name);
        }

        return part.Text;
    }

    /// <summary>A name that no part has, from one with a number to be put in.</summary>
    public string NewName(string before, string after)
    {
        for (var number = 1; ; number++)
        {
            var name = before + XmlText.Of(number) + after;
            if (!Has(name))
            {
                return name;
            }
        }
    }

    /// <summary>The file.</summary>
    /// <exception cref="DocumentRefusal">Its directory is damaged.</exception>
    public byte[] ToBytes()
    {
        if (package.PackedBytes > bytes.Length)
        {
            throw DocumentRefusal.Cut();   // parts that share bytes would be copied more than once
        }

        var stream = new MemoryStream(bytes.Length + (1 << 16));
        stream.Write(bytes.Span);
        try
        {
            using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
            {
                Write(zip);
            }
        }
        catch (InvalidDataException)
        {
            throw DocumentRefusal.Cut();
        }

        return stream.ToArray();
    }

    private void Write(ZipArchive zip)
    {
        var entries = zip.Entries.ToDictionary(entry => entry.FullName.Replace('\\', '/').TrimStart('/'), StringComparer.OrdinalIgnoreCase);
        foreach (var (name, part) in _changed.Where(pair => pair.Value.IsChanged).OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var time = entries.TryGetValue(name, out var entry) ? entry.LastWriteTime : OpenParts.NoTime;
            entry ??= zip.CreateEntry(name);
            using (var content = entry.Open())
            {
                content.SetLength(0);
                content.Write(part.ToBytes());
            }

            entry.LastWriteTime = time;
        }
    }

    private void Check(string name)
    {
        using var xml = package.ReadXml(name);
        while (xml.Next())
        {
        }
    }
}
