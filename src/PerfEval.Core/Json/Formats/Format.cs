using System.Collections.Generic;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Json.Formats;

/// <summary>How values of a type stand in a document, both ways.</summary>
internal abstract class Format<V>
{
    /// <summary>What a member that is not there holds.</summary>
    public virtual V? Absent => default;

    /// <summary>The kinds of objects such a value may be or hold as elements, and the part of a report an element is.</summary>
    public virtual IEnumerable<(ReportPart? Element, ObjectShape Shape)> Below => [];

    /// <summary>Whether a member that need not be there is left out.</summary>
    public virtual bool IsAbsent(V value) => EqualityComparer<V>.Default.Equals(value, default);

    /// <summary>Writes what a member that is always written holds where its value is absent.</summary>
    public virtual void WriteAbsent(ref JsonOutput output) => output.Null();

    /// <summary>Reads the value at hand, which is not null, into a slot. The reader ends on the last token of the value.</summary>
    /// <returns>False where an error was reported; the slot then holds nothing of use.</returns>
    public abstract bool TryRead(ref JsonInput json, Slot<V> slot);

    /// <summary>
    /// Passes the value at hand, which is not null, where it surely is one that would be read; false where only reading can tell.
    /// Nothing is built.
    /// </summary>
    public virtual bool IsPlain(ref PlainInput json) => false;

    public abstract void Write(ref JsonOutput output, V value);

    /// <summary>Writes the keywords of the JSON schema of such values into an object that is open.</summary>
    public abstract void Describe(ref JsonOutput output, SchemaBook book);
}
