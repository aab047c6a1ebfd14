using System;
using System.Collections.Generic;
using PerfEval.Core.Json.Formats;

namespace PerfEval.Core.Json.Standards;

/// <summary>What is kept while a standard is read: its documents and grades may stand after what names them.</summary>
internal sealed class StandardReading : IKept
{
    /// <summary>The ids of the documents.</summary>
    public HashSet<string> Documents { get; } = new(StringComparer.Ordinal);

    /// <summary>The sources named, and where.</summary>
    public List<(int Start, string Document)> Sources { get; } = [];

    /// <summary>The parts named beside the value that is read, and where.</summary>
    public List<(int Start, string Part)> Parts { get; } = [];

    /// <summary>The grades that caps name, and where.</summary>
    public List<(int Start, string Code)> Grades { get; } = [];

    public void Clear()
    {
        Documents.Clear();
        Sources.Clear();
        Parts.Clear();
        Grades.Clear();
    }
}
