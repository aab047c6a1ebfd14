using System;

namespace PerfEval.Core.Tests.Design.Fakes.Surface;

/// <summary>Takes a number that names nothing where one of named values must be, and refuses one elsewhere.</summary>
public sealed class TakesUndefined(DayOfWeek day, DayOfWeek? other, DayOfWeek kept)
{
    public DayOfWeek Day => day;

    public DayOfWeek? Other => other;

    public DayOfWeek Kept { get; init => field = Known(value); } = Known(kept);

    public DayOfWeek Free { get; init; }

    private static DayOfWeek Known(DayOfWeek kept) => Enum.IsDefined(kept) ? kept : throw new ArgumentOutOfRangeException(nameof(kept), kept, "There is no such day.");
}
