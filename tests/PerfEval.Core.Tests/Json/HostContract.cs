using System.Collections.Generic;
using System.Text.Json.Serialization;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Tests.Json;

/// <summary>A contract of a host's own that holds one of each value and knows nothing of the library's options.</summary>
internal sealed record HostContract(
    Points Points,
    Points? NoPoints,
    Money Money,
    Ratio Ratio,
    Measure Measure,
    MeasureUnit Unit,
    PointsRange Total,
    PointsRange Open,
    FiscalYear Year,
    RegionCode Region,
    FindingCode Code,
    IReadOnlyDictionary<FiscalYear, Points> ByYear)
{
    public static HostContract Sample { get; } = new(
        Points.Parse("29.25"), null, Money.Parse("566.49万元"), Ratio.Percent(90), Measure.Parse("400次"), MeasureUnit.Percent,
        new PointsRange(Points.From(79), Points.From(90)), new PointsRange(Points.From(70), null), new FiscalYear(2020),
        RegionCode.Parse("430200"), FindingCode.Parse("PE2101"),
        new Dictionary<FiscalYear, Points> { [new FiscalYear(2019)] = Points.From(98), [new FiscalYear(2020)] = Points.Hundred });
}

/// <summary>The contract as the framework's generator compiles it into a host, without reflection.</summary>
[JsonSerializable(typeof(HostContract))]
internal sealed partial class HostContext : JsonSerializerContext;
