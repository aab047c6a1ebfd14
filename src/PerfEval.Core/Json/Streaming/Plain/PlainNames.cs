using System;
using System.Text;

namespace PerfEval.Core.Json.Streaming.Plain;

/// <summary>三级指标 with the levels above it, made once: one object for rows of the same names.</summary>
internal sealed class PlainNames(PlainLevel level, ReadOnlySpan<byte> third)
{
    public PlainLevel Level => level;

    public string Third { get; } = Encoding.UTF8.GetString(third);

    /// <summary>三级指标 as it is written, up to the quotation mark at its end.</summary>
    public byte[] Written { get; } = [.. third, (byte)'"'];
}
