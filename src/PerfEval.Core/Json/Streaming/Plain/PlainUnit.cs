using System;
using PerfEval.Core.Amounts;

namespace PerfEval.Core.Json.Streaming.Plain;

/// <summary>计量单位 of a batch, made once; one object a unit, so that two are the same where they are one.</summary>
internal sealed class PlainUnit(MeasureUnit unit, ReadOnlySpan<byte> text)
{
    private readonly long _most = Measure.MostMillionths(unit);

    public MeasureUnit Unit => unit;

    /// <summary>It as it was written, up to the quotation mark at its end.</summary>
    public byte[] Written { get; } = [.. text, (byte)'"'];

    /// <summary>Whether so many millionths of the unit are a measure.</summary>
    public bool Holds(long millionths) => millionths >= -_most && millionths <= _most;

    /// <summary>Whether a number in one may be held against a number in the other.</summary>
    public bool ConvertsTo(PlainUnit other) => this == other || unit.ConvertsTo(other.Unit);
}
