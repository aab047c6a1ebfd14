using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Text;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Json.Formats;

/// <summary>成员: the entry of a table for one member of an object, whatever its type.</summary>
/// <param name="name">Its name in documents.</param>
/// <param name="isRequired">Whether it must be there and not null.</param>
/// <param name="about">The Chinese term of what it holds.</param>
/// <param name="part">The part of a report it is, where it is one.</param>
internal abstract class MemberShape(string name, bool isRequired, string about, ReportPart? part)
{
    public string Name => name;

    public bool IsRequired => isRequired;

    public string About => about;

    public ReportPart? Part => part;

    /// <summary>The name as it stands in documents.</summary>
    public byte[] Utf8 { get; } = Encoding.UTF8.GetBytes(name);

    /// <summary>The name as it is written: in quotation marks, with its colon.</summary>
    public byte[] Written { get; } = Encoding.UTF8.GetBytes($"\"{name}\":");

    /// <summary>The first eight bytes of <see cref="Written"/> as one number, those beyond its end 0.</summary>
    public ulong Head { get; } = HeadOf(name);

    /// <summary>Which bytes of eight are those of <see cref="Head"/>.</summary>
    public ulong HeadMask { get; } = ulong.MaxValue >> Math.Max(0, 8 * (sizeof(ulong) - Encoding.UTF8.GetByteCount(name) - 3));

    /// <summary>The position in the table.</summary>
    public required int Index { get; init; }

    public abstract Slot NewSlot();

    /// <summary>The kinds of objects below it; see <see cref="Format{V}.Below"/>.</summary>
    public virtual IEnumerable<(ReportPart? Element, ObjectShape Shape)> Below => [];

    /// <summary>Writes the keywords of the JSON schema of its values.</summary>
    public abstract void Describe(ref JsonOutput output, SchemaBook book);

    /// <summary>
    /// Reads the value at hand, which is not null, into the slot; false where an error was reported. The reader ends on the last token of
    /// the value.
    /// </summary>
    public abstract bool Read(ref JsonInput json, Slot slot);

    /// <summary>Whether the value at hand, which is not null, is plain; see <see cref="Format{V}.IsPlain"/>.</summary>
    public virtual bool IsPlain(ref PlainInput json) => false;

    private static ulong HeadOf(string name)
    {
        Span<byte> head = stackalloc byte[sizeof(ulong)];
        var written = Encoding.UTF8.GetBytes($"\"{name}\":");
        written.AsSpan(0, Math.Min(written.Length, head.Length)).CopyTo(head);
        return BinaryPrimitives.ReadUInt64LittleEndian(head);
    }
}
