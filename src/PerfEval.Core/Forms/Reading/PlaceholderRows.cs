using PerfEval.Core.Forms.Filed;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Forms.Reading;

/// <summary>表样空行: rows that a blank form prints to be filled in (指标1, 指标2, ……) and nobody filled in: they are no indicators.</summary>
internal static class PlaceholderRows
{
    /// <summary>Whether a row has a placeholder for its name, and no content but that and its levels.</summary>
    public static bool Is(FiledIndicatorRow row) =>
        (row.Target ?? row.TargetNumber ?? row.TargetSign ?? row.AdjustedTarget ?? row.Actual ?? row.Points ?? row.Score ?? row.Reason
            ?? row.Coefficient ?? row.ScoringRule) is null
        && row.Name is { } name
        && PlaceholderName.Is(name, PlaceholderName.Usual);
}
