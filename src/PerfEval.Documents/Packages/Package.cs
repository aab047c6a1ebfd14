using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Runtime.InteropServices;
using System.Xml;

namespace PerfEval.Documents.Packages;

/// <summary>
/// 压缩文件: a packed file and what may be taken from it. The one door to its parts: everything that is unpacked is counted, XML knows no
/// declarations of its own, and nothing outside the file is ever looked at.
/// </summary>
internal sealed class Package
{
    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly Dictionary<string, PackagePart> _parts;
    private readonly UnpackedCount _count = new();

    private Package(ReadOnlyMemory<byte> bytes) => (_bytes, _parts) = (bytes, PackageDirectory.Read(bytes.Span));

    /// <summary>Opens a packed file.</summary>
    /// <exception cref="DocumentRefusal">It is cut or beyond the limits.</exception>
    public static Package Open(ReadOnlyMemory<byte> bytes) => new(bytes);

    /// <summary>What all parts come to as they are packed.</summary>
    public long PackedBytes => _parts.Values.Sum(part => part.PackedBytes);

    /// <summary>Whether there is a part of a name.</summary>
    public bool Has(string name) => _parts.ContainsKey(name);

    /// <summary>The content of a part, unpacked while it is read.</summary>
    /// <exception cref="DocumentRefusal">There is no such part, or it is packed in a way no document is.</exception>
    public Stream Read(string name)
    {
        if (!_parts.TryGetValue(name, out var part))
        {
            throw new DocumentRefusal(DocumentsWords.PartMissing(name), DocumentsWords.SaveAgain);
        }

        if (part.IsEncrypted)
        {
            throw DocumentRefusal.Of(DocumentKind.Encrypted);
        }

        var packed = PackageDirectory.Content(_bytes, part);
        return part.Method switch
        {
            0 => new CountedStream(Over(packed), part, _count),
            8 => new CountedStream(new DeflateStream(Over(packed), CompressionMode.Decompress), part, _count),
            _ => throw new DocumentRefusal(DocumentsWords.PackedOtherwise(name), DocumentsWords.SaveAgain),
        };
    }

    /// <summary>A part as XML.</summary>
    public PartReader ReadXml(string name)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            MaxCharactersInDocument = DocumentLimits.MaxUnpackedBytes,
            CloseInput = true,
        };
        try
        {
            return new PartReader(XmlReader.Create(Read(name), settings), name);
        }
        catch (XmlException broken)
        {
            // the first bytes are no text in the encoding they begin with
            throw PartReader.Broken(name, broken);
        }
    }

    private static MemoryStream Over(ReadOnlyMemory<byte> bytes) => MemoryMarshal.TryGetArray(bytes, out var array)
        ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
        : new MemoryStream(bytes.ToArray(), writable: false);
}
