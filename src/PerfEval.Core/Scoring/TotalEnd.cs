using PerfEval.Core.Amounts;

namespace PerfEval.Core.Scoring;

/// <summary>One end of the total, with the stages that lead to it: as points to four decimals, for the ledger to show.</summary>
internal sealed record TotalEnd
{
    /// <summary>The total before it is rounded.</summary>
    public required ExactSum Exact { get; init; }

    /// <summary>What the lines that count come to, as printed.</summary>
    public required Points Counted { get; init; }

    /// <summary>What the goals come to by their shares.</summary>
    public required Points Shared { get; init; }

    /// <summary>The same, scaled up for what does not apply.</summary>
    public required Points Rescaled { get; init; }

    /// <summary>The total as printed, before anything caps it.</summary>
    public required Points Printed { get; init; }

    /// <summary>The points of the lines that count.</summary>
    public required Points PointsCounted { get; init; }

    /// <summary>The points of the goals by their shares.</summary>
    public required Points PointsShared { get; init; }

    /// <summary>Whether some points are unknown, so that the total has no known upper end.</summary>
    public bool HasNoUpperEnd { get; init; }

    /// <summary>Whether it was scaled up for lines that do not apply.</summary>
    public bool IsRescaled { get; init; }

    /// <summary>Whether it was rounded after the lines.</summary>
    public bool IsRounded { get; init; }

    /// <summary>An end that was not worked out: no total lies beyond it.</summary>
    public static TotalEnd OutOfReach(Points end) => new()
    {
        Exact = ExactSum.Of(end),
        Counted = end,
        Shared = end,
        Rescaled = end,
        Printed = end,
        PointsCounted = end,
        PointsShared = end,
    };
}
