using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Checking.Verdicts;

/// <summary>一级指标 of a report: where it stands, and the indicators below it.</summary>
/// <param name="GoalIndex">Of its goal.</param>
/// <param name="Index">Its position in the goal.</param>
/// <param name="Level">The level as filed.</param>
/// <param name="Leaves">All indicators of the report, in the order filed.</param>
/// <param name="From">Where its own begin.</param>
/// <param name="To">Where they end.</param>
internal readonly record struct PlacedLevel(int GoalIndex, int Index, FirstLevelIndicator Level, List<ScoredRow> Leaves, int From, int To)
{
    /// <summary>Where it stands; few are asked.</summary>
    public Place Place => CheckContext.GoalPlace(GoalIndex).Then(ReportPart.FirstLevel, Index, Level.Name);

    /// <summary>Its indicators.</summary>
    public ReadOnlySpan<ScoredRow> Rows => CollectionsMarshal.AsSpan(Leaves)[From..To];
}
