using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Checking;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Reports;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Checking;

namespace PerfEval.Core.Tests.Generators.Planting;

/// <summary>One thing wrong with a report, and the check that finds it.</summary>
/// <param name="Code">The code that finds it.</param>
/// <param name="Stage">0 for what the report holds, 1 for its total, 2 for its grade: totals are claimed anew after the first, grades after
/// the second.</param>
/// <param name="Plant">Plants it.</param>
/// <param name="Also">What else it may bring to light.</param>
internal sealed record PlantedFault(FindingCode Code, int Stage, Func<SelfEvaluation, SelfEvaluation> Plant,
    params IReadOnlyList<FindingCode> Also)
{
    /// <summary>A fault that cannot be seen beside this one.</summary>
    public FindingCode? Hides { get; init; }

    /// <summary>What a report needs for the check to look, with nothing wrong in it yet.</summary>
    public Func<SelfEvaluation, SelfEvaluation>? Ground { get; init; }

    /// <summary>The standard it shows under.</summary>
    public EvaluationStandard Standard { get; init; } = CleanReport.Standard;

    /// <summary>What a reader of the report noted, where the fault shows by that.</summary>
    public Func<SelfEvaluation, EquatableList<Finding>> Notes { get; init; } = _ => [];

    /// <summary>The report with faults: contents first, then the total of what is claimed, then its grade.</summary>
    public static SelfEvaluation PlantedIn(SelfEvaluation clean, params IReadOnlyList<PlantedFault> faults)
    {
        var report = Plant(clean, 0).Totalled();
        return Plant(Plant(report, 1).Graded(), 2);

        SelfEvaluation Plant(SelfEvaluation sofar, int stage) =>
            faults.Where(fault => fault.Stage == stage).Aggregate(sofar, (now, fault) => fault.Plant(now));
    }

    /// <summary>Whether it needs another report or another standard than the clean ones.</summary>
    public bool HasGround => Ground is not null || Standard != CleanReport.Standard;

    /// <summary>What is found in a clean report with this fault.</summary>
    public HashSet<FindingCode> FoundIn(SelfEvaluation clean)
    {
        var report = PlantedIn(clean, this);
        return Found(report, Notes(report));
    }

    /// <summary>What is found in the same report before the fault is planted.</summary>
    public HashSet<FindingCode> FoundBefore(SelfEvaluation clean) => Found(Ground?.Invoke(clean) ?? clean, default);

    private HashSet<FindingCode> Found(SelfEvaluation report, EquatableList<Finding> notes) =>
    [
        .. ReportChecker.Check(new CheckContext(report, Standard, Scorer.Score(report, Standard), CheckRegistry.List, notes))
            .Findings.Select(finding => finding.Code),
    ];

    public override string ToString() => $"{Code}";
}
