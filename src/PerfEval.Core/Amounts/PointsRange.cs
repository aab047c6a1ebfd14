using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Text.Json.Serialization;
using PerfEval.Core.Common;

namespace PerfEval.Core.Amounts;

/// <summary>
/// 分数区间: the least and the most points that what was filed allows; both equal where the score is exact.
/// </summary>
/// <remarks>
/// <c>default</c> is exactly 0. A range without an upper end (<see cref="Max"/> null) stands where points were never printed.
/// </remarks>
[JsonConverter(typeof(PointsRange.JsonForm))]
[TypeConverter(typeof(ValueTypeConverter<PointsRange>))]
public readonly partial record struct PointsRange
{
    private readonly Points _max;

    // stored as what is missing, so that default is exactly 0
    private readonly bool _noUpperEnd;

    /// <summary>A range.</summary>
    /// <param name="min">The least points.</param>
    /// <param name="max">The most points, null where there is no upper end.</param>
    /// <exception cref="ArgumentException">The most is less than the least.</exception>
    public PointsRange(Points min, Points? max)
    {
        if (max < min)
        {
            throw new ArgumentException($"A range ends at {max}, before its start {min}.", nameof(max));
        }

        Min = min;
        _max = max.GetValueOrDefault();
        _noUpperEnd = max is null;
    }

    /// <summary>The least points.</summary>
    public Points Min { get; }

    /// <summary>The most points; null where there is no upper end.</summary>
    public Points? Max => _noUpperEnd ? null : _max;

    /// <summary>Whether both ends are the same number.</summary>
    public bool IsExact => Max == Min;

    /// <summary>
    /// The number of points where both ends are the same; null for a range. Ranking by it leaves out what is not yet a number.
    /// </summary>
    public Points? Exact => IsExact ? Min : null;

    /// <summary>
    /// Orders ranges by their least points, and those of equal least by their most, where no upper end is the greatest:
    /// <c>evaluations.OrderByDescending(e => e.Total, PointsRange.ByLeast)</c>. Two ranges that overlap have no order of their
    /// own, which is why ranges do not compare without it.
    /// </summary>
    public static IComparer<PointsRange> ByLeast { get; } = Comparer<PointsRange>.Create(static (a, b) =>
        (a.Min, a._noUpperEnd, a._max).CompareTo((b.Min, b._noUpperEnd, b._max)));

    /// <summary>One exact number of points.</summary>
    public static PointsRange Exactly(Points points) => new(points, points);

    /// <summary>How far points lie above the range, or with a minus below it; 0 inside.</summary>
    internal Points Excess(Points points)
    {
        if (Contains(points))
        {
            return Points.Zero;
        }

        return points < Min ? points - Min : points - Max!.Value;
    }

    /// <summary>The range of the sum of two independent ranges.</summary>
    public static PointsRange operator +(PointsRange left, PointsRange right) => new(left.Min + right.Min, left.Max + right.Max);

    /// <summary>Whether a number lies in the range, ends included.</summary>
    public bool Contains(Points points) => points >= Min && (Max is not { } max || points <= max);
}
