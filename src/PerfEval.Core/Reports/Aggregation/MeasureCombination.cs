using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Reports.Aggregation;

/// <summary>数值的汇总: absolute values are added, shares averaged by funds. What is neither is not combined, with the reason.</summary>
/// <param name="Value">The combined value; null if the values do not combine.</param>
/// <param name="Text">How it was made, or why not; null where one value stands as it is.</param>
internal sealed record MeasureCombination(Measure? Value, Remark? Text)
{
    private const long MillionthsPerOne = 1_000_000;

    public static MeasureCombination Of(IReadOnlyList<(AggregatedUnit Unit, Measure Value)> entries, AggregationOptions options)
    {
        var first = entries[0].Value;
        if (entries.Count == 1)
        {
            return new MeasureCombination(first, null);
        }

        if (entries.FirstOrDefault(entry => !entry.Value.Unit.ConvertsTo(first.Unit)) is { Unit: not null } odd)
        {
            return Open(
                Remark.Of("combine.unitsDoNotConvert", Argument.Of("one", first.Unit.Symbol), Argument.Of("other", odd.Value.Unit.Symbol)));
        }

        if (first.Unit.IsNone)
        {
            return Open(Remark.Of("combine.noUnit"));
        }

        var unit = SmallestUnit(entries);
        var isSame = entries.All(entry => entry.Value.BaseMillionths == first.BaseMillionths);
        if (first.Unit.IsShare)
        {
            return isSame ? new MeasureCombination(Of(first.BaseMillionths, unit), null) : Mean(entries, unit, options);
        }

        if (!IsPerSomething(first.Unit))
        {
            return Sum(entries, unit);
        }

        return isSame
            ? new MeasureCombination(first, null)
            : Open(Remark.Of("combine.perSomething", Argument.Of("unit", first.Unit.Symbol)));
    }

    /// <summary>Whether a unit is one of a value per something (元/人), which neither adds up nor is a share of the funds.</summary>
    public static bool IsPerSomething(MeasureUnit unit) =>
        unit.Symbol.Contains('/', StringComparison.Ordinal) || unit.Symbol.Contains('每', StringComparison.Ordinal);

    private static MeasureCombination Sum(IReadOnlyList<(AggregatedUnit Unit, Measure Value)> entries, MeasureUnit unit)
    {
        Int128 sum = 0;
        foreach (var (_, value) in entries)
        {
            sum += value.BaseMillionths;
        }

        return Of(sum, unit) is { } total
            ? new MeasureCombination(total, Remark.Of(
                "combine.added",
                Argument.Of("values", entries.Select(entry => $"{entry.Unit.Label} {entry.Value}")),
                Argument.Of("sum", total)))
            : Open(Remark.Of("combine.beyondLimit"));
    }

    private static MeasureCombination Mean(
        IReadOnlyList<(AggregatedUnit Unit, Measure Value)> entries, MeasureUnit unit, AggregationOptions options)
    {
        if (WeightedMean.Problem([.. entries.Select(entry => entry.Unit)], options.Weight) is { } problem)
        {
            return Open(problem);
        }

        // a mean lies between the values, so it is within the limits they are in
        var mean = Of(
            (Int128)WeightedMean.Of(
                [.. entries.Select(entry => (entry.Unit, entry.Value.BaseMillionths))], MillionthsPerOne * unit.Factor, options.Rounding),
            unit)!.Value;
        return new MeasureCombination(mean, Remark.Of(
            "combine.averaged",
            Argument.Term("weight", WeightedMean.TermOf(options.Weight)),
            Argument.Of("values", entries.Select(entry => $"{entry.Unit.Label} {entry.Value} × {entry.Unit.Weight}")),
            Argument.Of("mean", mean)));
    }

    // in the smallest of the units every value is exact; of several of one size
    // the first in order, so that the order of the reports does not matter
    private static MeasureUnit SmallestUnit(IReadOnlyList<(AggregatedUnit Unit, Measure Value)> entries) => entries
        .Select(entry => entry.Value.Unit)
        .OrderBy(unit => unit.Factor)
        .ThenBy(unit => unit.Symbol, StringComparer.Ordinal)
        .First();

    private static Measure? Of(Int128 baseMillionths, MeasureUnit unit)
    {
        return Measure.TryOf((decimal)(baseMillionths / unit.Factor) / MillionthsPerOne, unit, out var measure) ? measure : null;
    }

    private static MeasureCombination Open(Remark why) => new(null, why);
}
