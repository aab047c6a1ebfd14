using System;
using PerfEval.Core.Amounts;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Scoring;

/// <summary>The numbers an actual value allows, in millionths of its smallest unit: one for a measurement, a ray for a bound (≥266米).</summary>
internal readonly record struct MeasureSpan(long? Low, bool IncludesLow, long? High, bool IncludesHigh)
{
    /// <summary>The numbers a value allows with its sign.</summary>
    public static MeasureSpan Of(Measure value, Comparator? sign)
    {
        var end = value.BaseMillionths;
        return sign switch
        {
            Comparator.AtLeast or Comparator.MoreThan => new MeasureSpan(end, sign == Comparator.AtLeast, null, false),
            Comparator.AtMost or Comparator.LessThan => new MeasureSpan(null, false, end, sign == Comparator.AtMost),
            _ => new MeasureSpan(end, true, end, true),
        };
    }

    /// <summary>The span of a function that never falls.</summary>
    public OperandSpan Rising(Func<long, Ratio> map) => new(Low is { } low ? map(low) : null, IncludesLow, High is { } high ? map(high) : null, IncludesHigh);

    /// <summary>The span of the distance from an interval, 0 within it: each side measured by a scale of its own.</summary>
    /// <returns>Null where a side that is reached has no scale.</returns>
    public OperandSpan? Distance(long from, long to, long scaleBelow, long scaleAbove)
    {
        var reachesBelow = Low is not { } low || low < from;
        var reachesAbove = High is not { } high || high > to;
        if ((reachesBelow && scaleBelow == 0) || (reachesAbove && scaleAbove == 0))
        {
            return null;
        }

        Ratio Below(long x) => Ratio.Of((Int128)from - x, scaleBelow);
        Ratio Above(long x) => Ratio.Of((Int128)x - to, scaleAbove);
        if (Low is { } start && (start > to || (start == to && !IncludesLow)))
        {
            return new OperandSpan(Above(start), IncludesLow, High is { } end ? Above(end) : null, IncludesHigh);
        }

        if (High is { } stop && (stop < from || (stop == from && !IncludesHigh)))
        {
            return new OperandSpan(Below(stop), IncludesHigh, Low is { } begin ? Below(begin) : null, IncludesLow);
        }

        Ratio? down = !reachesBelow ? Ratio.Zero : Low is { } l ? Below(l) : null;
        Ratio? up = !reachesAbove ? Ratio.Zero : High is { } h ? Above(h) : null;
        return down is null || up is null ? new OperandSpan(Ratio.Zero, true, null, false)
            : down > up ? new OperandSpan(Ratio.Zero, true, down, IncludesLow)
            : up > down ? new OperandSpan(Ratio.Zero, true, up, IncludesHigh)
            : new OperandSpan(Ratio.Zero, true, up, up == Ratio.Zero || IncludesLow || IncludesHigh);
    }
}
