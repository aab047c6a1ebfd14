using PerfEval.Core.Indicators;

namespace PerfEval.Core.Json.Streaming.Plain;

/// <summary>A target or an actual value that is a number: in millionths, with its unit, under the sign before it.</summary>
internal readonly record struct PlainNumberInUnit(long Millionths, PlainUnit Unit, Comparator? Sign)
{
    public bool IsThere => Unit is not null;
}
