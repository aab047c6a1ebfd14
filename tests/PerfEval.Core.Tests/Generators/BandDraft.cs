using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Tests.Generators;

/// <summary>The bands of a rule before it is built: consistent or not. Its edges are numbers from 0 on.</summary>
public sealed record BandDraft(RuleOperand Over, BandRule.Band[] Bands)
{
    /// <summary>Whether every number the operand can be lies in exactly one band, in units that go together and fit it, with awards of one
    /// sort.</summary>
    public bool IsConsistent => System.Enum.IsDefined(Over) && Bands.Length > 0 && Edges.All(Fits)
        && Edges.All(edge => Edges.All(other => Over != RuleOperand.Value || edge.Unit.ConvertsTo(other.Unit)))
        && Samples.All(sample => Bands.Count(band => Holds(band.Range, sample)) == 1) && AreAlike;

    private IReadOnlyList<Measure> Edges => [.. Bands.SelectMany(band => new[] { band.Range.Low, band.Range.High }).OfType<Measure>()];

    // every edge, and numbers to both sides of it; a deviation is never below 0
    private IEnumerable<decimal> Samples =>
        Edges.SelectMany(edge => new[] { Number(edge), Number(edge) - 0.0001m, Number(edge) + 0.0001m }).Append(0)
        .Where(number => Over != RuleOperand.Deviation || number >= 0);

    private bool AreAlike => Bands.Select(band => band.Award).Where(award => award != Award.None).Select(award => award.Points is null)
        .Distinct().Count() <= 1;

    public override string ToString() => $"{Over}: {string.Join("; ", Bands.Select(band => $"{band.Range} {band.Award}"))}";

    private static bool Holds(MeasureInterval range, decimal number) =>
        (range.Low is not { } low || number > Number(low) || (number == Number(low) && range.IncludesLow))
        && (range.High is not { } high || number < Number(high) || (number == Number(high) && range.IncludesHigh));

    private static decimal Number(Measure edge) =>
        edge.Unit.Symbol switch { "%" => edge.Value / 100, "‰" => edge.Value / 1000, "万元" => edge.Value * 10_000, _ => edge.Value };

    private bool Fits(Measure edge) => Over switch
    {
        RuleOperand.Value => true,
        RuleOperand.Days => edge.Unit.Symbol is "" or "天",
        _ => edge.Unit.Symbol is "" or "%" or "‰",
    };
}
