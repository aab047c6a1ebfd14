using System;
using System.Collections.Generic;
using PerfEval.Core.Findings;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Tests.Generators;

/// <summary>One thing wrong with a report, and the check that finds it.</summary>
/// <param name="Code">The code that finds it.</param>
/// <param name="Stage">0 for what the report holds, 1 for its total, 2 for its grade: totals are claimed anew after the first, grades after
/// the second.</param>
/// <param name="Plant">Plants it; it leaves alone what the other faults touch.</param>
/// <param name="Also">What else it may bring to light.</param>
internal sealed record PlantedFault(FindingCode Code, int Stage, Func<SelfEvaluation, SelfEvaluation> Plant,
    params IReadOnlyList<FindingCode> Also)
{
    /// <summary>A fault that cannot be seen beside this one.</summary>
    public FindingCode? Hides { get; init; }

    public override string ToString() => $"{Code}";
}
