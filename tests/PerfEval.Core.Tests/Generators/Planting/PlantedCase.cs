using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Reports;
using PerfEval.Core.Tests.Generators.Shrinking;

namespace PerfEval.Core.Tests.Generators.Planting;

/// <summary>A clean report, known by its seed, and faults to plant in it.</summary>
public sealed record PlantedCase(int Seed, IReadOnlyList<int> Faults)
{
    /// <summary>The report before anything is planted.</summary>
    public SelfEvaluation Clean => new CleanReports(new Random(Seed)).Make();

    /// <summary>The report with the faults.</summary>
    public SelfEvaluation Report => With(Faults);

    internal IEnumerable<PlantedFault> Planted => Faults.Select(fault => PlantedFaults.All[fault]);

    /// <summary>The report with some faults.</summary>
    public SelfEvaluation With(IEnumerable<int> faults) => PlantedFault.PlantedIn(Clean, [.. faults.Select(fault => PlantedFaults.All[fault])]);

    public override string ToString() => $"seed {Seed}, {string.Join(' ', Planted)}\n{ReportTable.Of(Report)}";
}
