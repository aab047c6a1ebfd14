using System;
using PerfEval.Core.Amounts;

namespace PerfEval.Core.Standards;

/// <summary>给分: what a band, an element or a step is worth: a number of points (4 分) or a share of the line's points (80 %).</summary>
/// <remarks>Not negative. <c>default</c> is no points. Equal by kind and value: 4 points and 80 % of 5 are not equal.</remarks>
public readonly record struct Award
{
    private Award(Points? points, Ratio share) => (Points, Share) = (points, share);

    /// <summary>分数; null where a share is given.</summary>
    public Points? Points { get; }

    /// <summary>占该项分值的比例; 0 where points are given.</summary>
    public Ratio Share { get; }

    /// <summary>不得分: no points.</summary>
    public static Award None => default;

    /// <summary>满分: all points of the line.</summary>
    public static Award Full => new(null, Ratio.One);

    /// <summary>A number of points.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public static Award Of(Points points) => points >= Amounts.Points.Zero
        ? new Award(points, Ratio.Zero)
        : throw new ArgumentOutOfRangeException(nameof(points), points, "An award is not negative; what is taken off is said by the rule.");

    /// <summary>A share of the line's points.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not between 0 and 1.</exception>
    public static Award Of(Ratio share) => share >= Ratio.Zero && share <= Ratio.One
        ? new Award(null, share)
        : throw new ArgumentOutOfRangeException(nameof(share), share, "A share of the points lies between 0 and 1.");

    /// <summary>The share of a line's points, never above all of them; of a line without points nothing.</summary>
    public Ratio ShareOf(Points linePoints)
    {
        if (Points is not { } points)
        {
            return Share;
        }

        if (linePoints <= Amounts.Points.Zero)
        {
            return Ratio.Zero;
        }

        return points >= linePoints ? Ratio.One : Ratio.Of(points.TenThousandths, linePoints.TenThousandths);
    }

    /// <summary>The points as a number, or the share as a percentage: <c>4</c>, <c>80%</c>.</summary>
    public override string ToString() => Points?.ToString() ?? Share.ToPercentText(Rounding.TwoDecimals);
}
