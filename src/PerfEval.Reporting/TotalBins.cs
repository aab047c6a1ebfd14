using System;
using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Batch.Summaries;
using PerfEval.Core.Standards;

namespace PerfEval.Reporting;

/// <summary>
/// 总分的分档: how many units have a total from a whole number of points up to the next, all of one width, so few that they can be told apart.
/// The highest total belongs to the last of them, so that 100 has no bar of its own.
/// </summary>
internal sealed class TotalBins
{
    private const int Most = 50;

    private static readonly long One = Points.From(1).TenThousandths;

    /// <param name="totals">总分分布 of at least one unit.</param>
    /// <param name="grades">等级划分, whose bounds are within what is shown.</param>
    public TotalBins(BatchSummary.Histogram totals, GradeScale grades)
    {
        var (low, high) = (Floor(totals.Min!.Value), Math.Max(Ceiling(totals.Max!.Value), Floor(Points.Hundred)));
        foreach (var band in grades.Bands)
        {
            high = Math.Max(high, Ceiling(band.LowerBound));
            low = band.LowerBound > Points.Zero ? Math.Min(low, Floor(band.LowerBound)) : low;
        }

        Width = Ticks.Step(high - low, Most);
        Start = Ticks.Below(low, Width);
        Counts = new long[Math.Max(1, (int)((Ticks.Above(high, Width) - Start) / Width))];
        foreach (var entry in totals.Counts)
        {
            Counts[Math.Min((int)((Floor(entry.Total) - Start) / Width), Counts.Count - 1)] += entry.Units;
        }
    }

    /// <summary>The points at which the first begins.</summary>
    public long Start { get; }

    /// <summary>How many points each is wide.</summary>
    public long Width { get; }

    /// <summary>单位数 of each, from the lowest.</summary>
    public IList<long> Counts { get; }

    /// <summary>The points at which one begins.</summary>
    public long StartOf(int bin) => Start + (bin * Width);

    /// <summary>Where a number of points stands among them, in hundredths of a percent.</summary>
    public int PlaceOf(Points points) => NumberText.Place(
        points.TenThousandths - ((Int128)Start * One), (Int128)Counts.Count * Width * One);

    private static long Floor(Points points) => Ticks.Below(points.TenThousandths, One) / One;

    private static long Ceiling(Points points) => Ticks.Above(points.TenThousandths, One) / One;
}
