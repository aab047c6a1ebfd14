using PerfEval.Core.Budgeting;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking.Verdicts;

/// <summary>A line of the funding table and where it stands.</summary>
/// <param name="Line">The line.</param>
/// <param name="Index">Its position among the sources; null for the total.</param>
internal readonly record struct PlacedLine(FundingLine Line, int? Index)
{
    /// <summary>Whether it is the total.</summary>
    public bool IsTotal => Index is null;

    /// <summary>Where it stands; few are asked.</summary>
    public Place Place => Index is { } source
        ? CheckContext.FundingPlace.Then(ReportPart.FundingSource, source, Line.Label)
        : CheckContext.FundingPlace.Then(ReportPart.FundingTotal);
}
