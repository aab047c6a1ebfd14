using System;
using System.Collections.Generic;
using PerfEval.Core.Json.Formats;

namespace PerfEval.Core.Json.Evaluations;

/// <summary>What the object being written will say at its end: what the paper calls its places, by their pointers.</summary>
internal sealed class RecordWriting
{
    public SortedDictionary<string, string> Labels { get; } = new(StringComparer.Ordinal);

    public static RecordWriting Of(ref JsonOutput output)
    {
        var writing = output.Kept as RecordWriting ?? new RecordWriting();
        output.Kept = writing;
        return writing;
    }
}
