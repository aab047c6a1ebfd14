using PerfEval.Core.Amounts;

namespace PerfEval.Core.Scoring;

/// <summary>一行的分值: the points filed, else the standard's. A "/" adds none; nothing is scored by a negative number.</summary>
internal static class LinePoints
{
    /// <summary>The points and where they come from.</summary>
    public static (Points? Points, PointsOrigin Origin) Of(Reported<Points> filed, Points? standard) => filed.Kind switch
    {
        ReportedKind.Value when filed.Value >= Points.Zero => (filed.Value, PointsOrigin.Filed),
        ReportedKind.NotApplicable => (Points.Zero, PointsOrigin.Filed),
        _ when standard is { } points => (points, PointsOrigin.Standard),
        _ => (null, PointsOrigin.Unknown),
    };

    /// <summary>
    /// 扣分项: what a row takes off at most, where the form prints its points as
    /// a negative number and the standard gives none; null for any other row.
    /// </summary>
    public static Points? DeductionOf(Reported<Points> filed, Points? standard) =>
        standard is null && filed.TryGetValue(out var points) && points < Points.Zero ? points.Magnitude : null;
}
