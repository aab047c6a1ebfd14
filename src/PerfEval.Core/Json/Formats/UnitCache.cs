using System;
using PerfEval.Core.Amounts;

namespace PerfEval.Core.Json.Formats;

/// <summary>The units of one document, each made once: a report names 次 and % on most of its rows.</summary>
internal sealed class UnitCache
{
    private readonly Entry[] _entries = new Entry[16];

    /// <summary>The unit of the text at hand; false where the text begins no unit.</summary>
    public bool TryRead(ref JsonInput json, out MeasureUnit unit)
    {
        var name = json.Reader.ValueSpan;
        if (json.Reader.ValueIsEscaped || name.IsEmpty)
        {
            return MeasureUnit.TryOf(json.Reader.GetString()!, out unit);
        }

        ref var entry = ref _entries[((name[0] * 5) + (name[^1] * 3) + name.Length) & 15];
        if (entry.Length == name.Length && name.SequenceEqual(json.Document.Slice(entry.Start, entry.Length)))
        {
            unit = entry.Unit;
            return true;
        }

        if (!MeasureUnit.TryOf(json.Reader.GetString()!, out unit))
        {
            return false;
        }

        entry = new Entry { Start = json.Start + 1, Length = name.Length, Unit = unit };
        return true;
    }

    public void Clear() => Array.Clear(_entries);

    private struct Entry
    {
        public int Start;
        public int Length;
        public MeasureUnit Unit;
    }
}
