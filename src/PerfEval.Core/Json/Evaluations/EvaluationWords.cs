using System;
using System.Linq;
using System.Text.Json;
using PerfEval.Core.Amounts;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Evaluations;

/// <summary>The closed vocabularies of a scored evaluation.</summary>
internal static class EvaluationWords
{
    public static WordTable<SelectionReason> Selection { get; } = new(
        ("namedByCaller", SelectionReason.NamedByCaller), ("byForm", SelectionReason.ByForm),
        ("byDefault", SelectionReason.ByDefault), ("asFiled", SelectionReason.AsFiled), ("tableAsPrinted", SelectionReason.TableAsPrinted));

    public static WordTable<AmountUnit> AmountUnit { get; } = new([.. Enum.GetValues<AmountUnit>().Select(unit => (unit.Symbol(), unit))]);

    public static WordTable<LineKind> Line { get; } = new(("execution", LineKind.Execution), ("indicator", LineKind.Indicator));

    public static WordTable<PointsOrigin> Origin { get; } = new(
        ("filed", PointsOrigin.Filed), ("standard", PointsOrigin.Standard), ("unknown", PointsOrigin.Unknown));

    public static WordTable<Direction> Direction { get; } = new(
        ("higherIsBetter", Indicators.Direction.HigherIsBetter), ("lowerIsBetter", Indicators.Direction.LowerIsBetter));

    public static WordTable<Severity> Severity { get; } = new(
        ("note", Findings.Severity.Note), ("warning", Findings.Severity.Warning), ("error", Findings.Severity.Error));

    /// <summary>The parts of a report by their own names, the first letter small.</summary>
    public static WordTable<ReportPart> Part { get; } = new(
        [.. Enum.GetValues<ReportPart>().Select(part => (JsonNamingPolicy.CamelCase.ConvertName(part.ToString()), part))]);
}
