using PerfEval.Core.Forms.Filed;

namespace PerfEval.Core.Forms.Reading;

/// <summary>The heads and totals of a form the report has no room for, as printed.</summary>
internal sealed record FormRemainder
{
    /// <summary>The heads as printed, without any row.</summary>
    public required FiledForm Heads { get; init; }

    /// <summary>Whether total and grade each have a cell that says that alone.</summary>
    public required bool TotalsArePlain { get; init; }

    /// <summary>How many goals the form lists; the rest are there because rows name them.</summary>
    public int ListedGoals => Heads.Goals.Count;
}
