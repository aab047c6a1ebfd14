using System;

namespace PerfEval.Core.Json.Formats;

/// <summary>A value that stands in a document as another does.</summary>
internal sealed class MappedFormat<V, W>(Format<W> format, Func<V, W> to, Func<W, V> from) : Format<V>
{
    public override bool TryRead(ref JsonInput json, Slot<V> slot)
    {
        var read = (Slot<W>)(slot.Memory ??= new Slot<W>());
        if (!format.TryRead(ref json, read))
        {
            return false;
        }

        slot.Value = from(read.Value);
        return true;
    }

    public override void Write(ref JsonOutput output, V value) => format.Write(ref output, to(value));

    public override void Describe(ref JsonOutput output, SchemaBook book) => format.Describe(ref output, book);
}
